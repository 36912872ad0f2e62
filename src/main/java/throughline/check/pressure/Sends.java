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

/**
 * Messages that people are sent: what happens at a station that sends messages, apart from service messages. What is
 * triggered counts once, at the earliest time there is; what has no time is left out, and so are cancelled campaigns. The
 * audiences of people in two of them overlap in ways that a plan does not know, so that each is counted alone.
 *
 * @param byAudience what each audience gets, by its id, in the order of time
 * @param all every message once, in the order of time
 */
public record Sends(Map<String, List<Send>> byAudience, List<Send> all) {

    /** No messages. */
    public static final Sends NONE = new Sends(Map.of(), List.of());

    /** What a campaign counts for that nobody has given a priority. */
    static final int MIDDLE = 50;

    private static final String SERVICE = "-service";
    private static final Comparator<Send> BY_TIME =
            Comparator.comparing(Send::at).thenComparing(Send::touchpoint);

    /** What each audience of a plan gets, by its id, in the plan's order. */
    public static Map<String, List<Send>> byAudience(Plan plan) {
        return together(
                        plan.sheet().audiences(),
                        plan.campaigns().stream().map(it -> of(plan, it)).toList())
                .byAudience();
    }

    /** What a campaign sends. */
    public static Sends of(Plan plan, Campaign campaign) {
        Map<String, List<Send>> found = new LinkedHashMap<>();
        List<Send> all = new ArrayList<>();
        for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
            List<Audience> people = plan.audiences(campaign, touchpoint);
            if (!people.isEmpty() && isSent(campaign, touchpoint) && isMessage(plan, touchpoint)) {
                List<Send> sends = of(plan, campaign, touchpoint);
                all.addAll(sends);
                for (Audience audience : people) {
                    found.computeIfAbsent(audience.id(), id -> new ArrayList<>())
                            .addAll(sends);
                }
            }
        }
        return new Sends(found, all);
    }

    /** All that several campaigns send. */
    public static Sends together(List<String> audiences, List<Sends> parts) {
        Map<String, List<Send>> found = new LinkedHashMap<>();
        audiences.forEach(it -> found.put(it, new ArrayList<>()));
        List<Send> all = new ArrayList<>();
        for (Sends part : parts) {
            part.byAudience()
                    .forEach((audience, sends) -> found.computeIfAbsent(audience, id -> new ArrayList<>())
                            .addAll(sends));
            all.addAll(part.all());
        }
        found.values().forEach(sends -> sends.sort(BY_TIME));
        all.sort(BY_TIME);
        return new Sends(found, all);
    }

    /** What an audience gets. */
    public List<Send> to(String audience) {
        return byAudience.getOrDefault(audience, List.of());
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
