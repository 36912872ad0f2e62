package throughline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.JourneyGates;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/** What the checks say of a gate, asked for one by one: the same sentences and ways out as in the list of findings. */
public final class GateAdvice {

    private final Survey survey;

    /**
     * For one state of a plan.
     *
     * @param memo what was worked out of earlier states; learns what is of this one
     */
    public GateAdvice(Plan plan, Catalogue catalogue, CheckMemo memo) {
        // Gates and their fixes do not depend on the day.
        this.survey = new Survey(plan, new CheckContext(catalogue, LocalDate.EPOCH), memo);
    }

    /** The journey of a campaign with its gates. */
    public JourneyGates gates(Campaign campaign) {
        return survey.journeys().stream()
                .filter(it -> it.campaign().id().equals(campaign.id()))
                .findFirst()
                .map(survey::of)
                .orElseThrow();
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
        return findings;
    }
}
