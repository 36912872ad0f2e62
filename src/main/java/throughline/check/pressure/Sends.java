package throughline.check.pressure;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.map.ChannelType;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Occurrences;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.WorkState;

/** The messages that a plan sends: what happens at a station that sends messages, apart from service messages. */
public final class Sends {

    /** What a campaign counts for that nobody has given a priority. */
    static final int MIDDLE = 50;

    private static final String SERVICE = "-service";
    private static final Comparator<Send> BY_TIME =
            Comparator.comparing(Send::at).thenComparing(Send::touchpoint);

    private Sends() {}

    /**
     * What each audience gets, by its id, in the order of time. What is triggered counts once, at the earliest time there
     * is; what has no time is left out, and so are cancelled campaigns. The audiences of people in two of them overlap in
     * ways that a plan does not know, so that each is counted alone.
     */
    public static Map<String, List<Send>> byAudience(Plan plan) {
        Map<String, List<Send>> found = new LinkedHashMap<>();
        plan.audiences().forEach(it -> found.put(it.id(), new ArrayList<>()));
        for (Campaign campaign : plan.campaigns()) {
            for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
                if (isSent(campaign, touchpoint) && isMessage(plan, touchpoint)) {
                    List<Send> sends = of(plan, campaign, touchpoint);
                    for (Audience audience : plan.audiences(campaign, touchpoint)) {
                        found.computeIfAbsent(audience.id(), id -> new ArrayList<>())
                                .addAll(sends);
                    }
                }
            }
        }
        found.values().forEach(sends -> sends.sort(BY_TIME));
        return found;
    }

    private static boolean isSent(Campaign campaign, Touchpoint touchpoint) {
        return campaign.brief().state() != WorkState.CANCELLED
                && touchpoint.brief().state() != WorkState.CANCELLED;
    }

    /** True if people get a message there that caps count: one that they are sent, and that is no service message. */
    public static boolean isMessage(Plan plan, Touchpoint touchpoint) {
        Station station = plan.require(touchpoint.station(), Station.class);
        List<String> permissions = touchpoint.requires().isEmpty() ? station.permissions() : touchpoint.requires();
        boolean service = !permissions.isEmpty() && permissions.stream().allMatch(it -> it.endsWith(SERVICE));
        return station.channelType() == ChannelType.OUTBOUND_MESSAGE && !service;
    }

    private static List<Send> of(Plan plan, Campaign campaign, Touchpoint touchpoint) {
        Station station = plan.require(touchpoint.station(), Station.class);
        Integer priority = campaign.brief().priority();
        List<Send> sends = new ArrayList<>();
        for (LocalDateTime at : Occurrences.of(touchpoint.when())) {
            sends.add(new Send(
                    touchpoint.id(),
                    campaign.id(),
                    priority == null ? MIDDLE : priority,
                    station.channel(),
                    at,
                    station.intrusiveness()));
        }
        return sends;
    }
}
