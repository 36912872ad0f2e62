package throughline.check;

import java.util.List;
import throughline.item.Message;
import throughline.plan.PlanSheet;

/** MARKET-NONE: there are gates, and neither the plan nor the audiences behind some of them name a market. */
final class MarketNone implements Analysis {

    @Override
    public List<Finding> run(Survey survey) {
        boolean none = survey.journeys().stream()
                .flatMap(journey -> survey.gates(journey).stream())
                .flatMap(gate -> gate.cells().stream())
                .anyMatch(cell -> cell.market().isEmpty());
        return none
                ? List.of(Finding.of("MARKET-NONE", Severity.INFO, Message.of("finding.marketNone"), PlanSheet.ID))
                : List.of();
    }
}
