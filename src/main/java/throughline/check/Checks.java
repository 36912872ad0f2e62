package throughline.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import throughline.plan.Plan;

/** All checks of a plan. A pure function: the same plan and context give equal findings in the same order. */
public final class Checks {

    private static final List<Analysis> ANALYSES = List.of(
            new GateFindings(),
            new DutyFindings(),
            new MarketNone(),
            new OtherCatalogue(),
            new AskNoValue(),
            new AskStack(),
            new AskRepeat(),
            new GiveLittle(),
            new BlackoutFindings(),
            new CapFindings(),
            new OrderClash(),
            new JourneyGap(),
            new CampaignEmpty(),
            new EmptyName(),
            new StationOutsideNeighborhood(),
            new UnwiseColor());

    private Checks() {}

    /** What there is to notice: errors first, then by code, then in the plan's own order. */
    public static List<Finding> run(Plan plan, CheckContext context) {
        return run(plan, context, new CheckMemo());
    }

    /**
     * The same findings, with less work where plans follow one another by small changes.
     *
     * @param memo what earlier runs worked out; learns what this one does
     */
    public static List<Finding> run(Plan plan, CheckContext context, CheckMemo memo) {
        Survey survey = new Survey(plan, context, memo);
        List<Finding> findings = new ArrayList<>();
        ANALYSES.forEach(analysis -> findings.addAll(analysis.run(survey)));
        return sorted(findings);
    }

    /** Errors first, then by code; there are few of these, so that sorting into boxes is far quicker than comparing. */
    private static List<Finding> sorted(List<Finding> findings) {
        Map<Severity, Map<String, List<Finding>>> boxes = new EnumMap<>(Severity.class);
        for (Finding finding : findings) {
            boxes.computeIfAbsent(finding.severity(), severity -> new TreeMap<>())
                    .computeIfAbsent(finding.code(), code -> new ArrayList<>())
                    .add(finding);
        }
        List<Finding> sorted = new ArrayList<>(findings.size());
        boxes.values().forEach(codes -> codes.values().forEach(sorted::addAll));
        return List.copyOf(sorted);
    }
}
