package throughline.consent.reach;

import java.util.ArrayList;
import java.util.List;
import throughline.map.ChannelType;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * How often an audience is given something, and how often it is asked for a permission (planning semantics, give/ask
 * ratio). A touchpoint gives where customers meet it and it asks for nothing; what
 * only follows from something else is not asked.
 *
 * @param audience id of the audience
 * @param gives touchpoints that give without asking
 * @param asks touchpoints that ask
 */
public record GiveAndAsk(String audience, int gives, int asks) {

    /** Every audience of a plan that some touchpoint speaks to, in the plan's order. */
    public static List<GiveAndAsk> of(Plan plan) {
        List<GiveAndAsk> found = new ArrayList<>();
        for (Audience audience : plan.audiences()) {
            int gives = 0;
            int asks = 0;
            for (Campaign campaign : plan.campaigns()) {
                for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
                    if (plan.audiences(campaign, touchpoint).contains(audience)) {
                        boolean asking = plan.requests(touchpoint).stream()
                                .anyMatch(it -> it.model().isQuestion());
                        asks += asking ? 1 : 0;
                        gives += !asking && gives(plan, touchpoint) ? 1 : 0;
                    }
                }
            }
            if (gives + asks > 0) {
                found.add(new GiveAndAsk(audience.id(), gives, asks));
            }
        }
        return found;
    }

    private static boolean gives(Plan plan, Touchpoint touchpoint) {
        Station station = plan.require(touchpoint.station(), Station.class);
        return station.meetsCustomers() && station.channelType() != ChannelType.PERMISSION_REQUEST;
    }

    /** True if people are asked more often than they are given something. */
    public boolean asksTooMuch() {
        return gives < asks;
    }
}
