package throughline.consent.reach;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.map.ChannelType;
import throughline.map.Station;
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
        return together(
                plan,
                plan.campaigns().stream()
                        .flatMap(campaign -> of(plan, campaign).stream())
                        .toList());
    }

    /** Every audience that some touchpoint of a campaign speaks to, as far as that campaign goes. */
    public static List<GiveAndAsk> of(Plan plan, Campaign campaign) {
        Map<String, GiveAndAsk> found = new LinkedHashMap<>();
        for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
            boolean asking =
                    plan.requests(touchpoint).stream().anyMatch(it -> it.model().isQuestion());
            int asks = asking ? 1 : 0;
            int gives = !asking && gives(plan, touchpoint) ? 1 : 0;
            plan.audiences(campaign, touchpoint)
                    .forEach(it -> found.merge(it.id(), new GiveAndAsk(it.id(), gives, asks), GiveAndAsk::plus));
        }
        return List.copyOf(found.values());
    }

    /** Audiences in the plan's order, each with all its parts added up; those without any part, or with none but 0, left out. */
    public static List<GiveAndAsk> together(Plan plan, List<GiveAndAsk> parts) {
        Map<String, GiveAndAsk> sums = new HashMap<>();
        parts.forEach(it -> sums.merge(it.audience(), it, GiveAndAsk::plus));
        return plan.sheet().audiences().stream()
                .map(sums::get)
                .filter(it -> it != null && it.gives() + it.asks() > 0)
                .toList();
    }

    private GiveAndAsk plus(GiveAndAsk other) {
        return new GiveAndAsk(audience, gives + other.gives, asks + other.asks);
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
