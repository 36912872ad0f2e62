package throughline.check;

import java.util.List;
import throughline.consent.Gate;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.plan.PlanSheet;

/** MARKET-NONE: there are gates, and neither the plan nor the audiences behind some of them name a market. */
final class MarketNone implements Analysis {

    /** True if some gate is in no market. */
    private static final Part<Journey, Boolean> ANYWHERE =
            new Part<>((survey, journey) -> isAnywhere(survey.gates(journey)));

    private static boolean isAnywhere(List<Gate> gates) {
        for (Gate gate : gates) {
            // Where one cell names no market, none does.
            if (gate.cells().getFirst().market().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Finding> run(Survey survey) {
        boolean none = survey.journeys().stream().anyMatch(journey -> survey.part(ANYWHERE, journey));
        return none
                ? List.of(Finding.of("MARKET-NONE", Severity.INFO, Message.of("finding.marketNone"), PlanSheet.ID))
                : List.of();
    }
}
