package throughline.session;

import throughline.plan.CampaignTemplate;
import throughline.plan.Plan;

/** Something to begin with. */
public sealed interface Template {

    /** What people call it. */
    String name();

    /**
     * A campaign to begin campaigns with.
     *
     * @param own true for one that somebody saved here, false for one that comes with the program
     */
    record OfCampaign(CampaignTemplate template, boolean own) implements Template {
        @Override
        public String name() {
            return template.name();
        }
    }

    /** A plan to begin plans with. */
    record OfPlan(Plan plan) implements Template {
        @Override
        public String name() {
            return plan.sheet().title();
        }
    }
}
