package throughline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.consent.Duties;
import throughline.consent.Gate;
import throughline.consent.JourneyGates;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.rule.Rule;

/** What the checks say of a gate, asked for one by one: the same sentences and ways out as in the list of findings. */
public final class GateAdvice {

    private final Survey survey;

    /**
     * For one state of a plan.
     *
     * @param context what the checks know besides
     * @param memo what was worked out of earlier states; learns what is of this one
     */
    public GateAdvice(Plan plan, CheckContext context, CheckMemo memo) {
        this.survey = new Survey(plan, context, memo);
    }

    /** The journey of a campaign with its gates. */
    public JourneyGates gates(Campaign campaign) {
        return survey.journeys().stream()
                .filter(it -> it.campaign().id().equals(campaign.id()))
                .findFirst()
                .map(survey::of)
                .orElseThrow();
    }

    /** A rule that applies to the plan. */
    public Optional<Rule> rule(String id) {
        return survey.book().rule(id);
    }

    /**
     * The findings about a legal to-do that a touchpoint takes; none where it is seen to.
     *
     * @param permission the permission type, a duty of the sender
     * @param market only those that concern this one; empty for all
     */
    public List<Finding> duties(Campaign campaign, String touchpoint, String permission, Optional<String> market) {
        return DutyFindings.of(
                survey,
                Duties.of(survey.plan(), survey.book(), gates(campaign)).stream()
                        .filter(it -> it.touchpoint().equals(touchpoint)
                                && it.permission().equals(permission))
                        .map(it -> market.map(it::in).orElse(it))
                        .toList());
    }

    /** What a permission is called. */
    public String nameOf(String permission) {
        return survey.context().nameOf(permission);
    }

    /**
     * The findings about a gate; none where all is well.
     *
     * @param market only those that concern this one; empty for all
     */
    public List<Finding> findings(Campaign campaign, Gate gate, Optional<String> market) {
        List<Finding> findings = new ArrayList<>();
        for (CellGroup group : CellGroup.of(gate)) {
            if (market.map(group.markets()::contains).orElse(true)) {
                GateFindings.of(survey, gates(campaign).journey(), group).ifPresent(findings::add);
            }
        }
        CellGroup.undated(gate, gates(campaign).journey())
                .filter(group -> market.map(group.markets()::contains).orElse(true))
                .map(group -> GateFindings.undated(survey, gates(campaign).journey(), group))
                .ifPresent(findings::add);
        return findings;
    }
}
