package throughline.desktop;

import java.util.List;
import java.util.Optional;
import throughline.check.Finding;
import throughline.check.Verdict;
import throughline.consent.GateState;
import throughline.desktop.look.Sign;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/** The sign of a campaign: the worst that the checks found about it, or else how its gates stand. */
public final class CampaignSigns {

    private CampaignSigns() {}

    /**
     * A campaign's sign.
     *
     * @param gates the worst of its gates; empty if it has none
     */
    public static Sign of(PlannerModel model, String campaign, Optional<GateState> gates) {
        return verdict(model, campaign)
                .flatMap(Verdict::worst)
                .map(Sign::of)
                .or(() -> gates.map(Sign::of))
                .orElse(Sign.NONE);
    }

    /** What the checks found about a campaign, in words; empty where there is no such campaign. */
    public static String words(PlannerModel model, String campaign) {
        return verdict(model, campaign).map(Verdict::words).orElse("");
    }

    private static Optional<Verdict> verdict(PlannerModel model, String campaign) {
        Plan plan = model.planProperty().get();
        List<Finding> findings = model.findingsProperty().get();
        return plan == null
                ? Optional.empty()
                : plan.find(campaign, Campaign.class).map(it -> Verdict.of(plan, it, findings));
    }
}
