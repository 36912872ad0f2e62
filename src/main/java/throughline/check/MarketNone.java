package throughline.check;

import java.util.List;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.plan.PlanSheet;

/** MARKET-NONE: there are gates, and neither the plan nor the audiences behind some of them name a market. */
final class MarketNone implements Analysis {

    /** True if some gate is in no market. */
    private static final Part<Journey, Boolean> ANYWHERE =
            new Part<>((survey, journey) -> survey.gates(journey).stream()
                    .flatMap(gate -> gate.cells().stream())
                    .anyMatch(cell -> cell.market().isEmpty()));

    @Override
    public List<Finding> run(Survey survey) {
        boolean none = survey.journeys().stream().anyMatch(journey -> survey.part(ANYWHERE, journey));
        return none
                ? List.of(Finding.of("MARKET-NONE", Severity.INFO, Message.of("finding.marketNone"), PlanSheet.ID))
                : List.of();
    }
}
