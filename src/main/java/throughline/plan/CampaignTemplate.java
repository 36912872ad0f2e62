package throughline.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.map.Station;

/**
 * A campaign to begin others with: its journey with messages and requests, without dates of its own and without audiences.
 *
 * @param name what it is called, a name
 * @param summary what it is for in one sentence, prose
 * @param goal the campaign's goal, prose
 * @param offer what people are offered, prose
 * @param days how many days it takes from the first to the last, 1 to 3,660; null while not decided
 * @param calls its touchpoints in sequence
 */
public record CampaignTemplate(
        String name,
        String summary,
        String goal,
        String offer,
        @Nullable Integer days,
        List<Call> calls) {

    /** The day that stands for a campaign's first in a template's times. */
    public static final LocalDate ANCHOR = LocalDate.of(2001, 1, 1);

    /** The longest a template may take, in days. */
    public static final int LONGEST = 3_660;

    private static final int MOST = 1_000;

    /**
     * A station by all that it can be found by on another map.
     *
     * @param id its id on the map that the template was made on
     * @param channel its channel, empty for none
     */
    public record Place(String id, String name, String channel) {

        /** The place of a station. */
        public static Place of(Station station) {
            return new Place(station.id(), station.name(), station.channel());
        }
    }

    /**
     * A touchpoint of a template.
     *
     * @param touchpoint what is so of it; its times are those of a campaign that begins on {@link #ANCHOR}, its station is
     *     its place's, and it names no audiences, requests and used stations
     * @param uses the stations that work for it behind the scenes
     * @param asksFor the requests made there, in order
     */
    public record Call(Place place, Touchpoint touchpoint, List<Place> uses, List<PermissionRequest> asksFor) {

        /** Copies the lists. */
        public Call {
            uses = List.copyOf(uses);
            asksFor = List.copyOf(asksFor);
        }
    }

    /** Checks texts and ranges. */
    public CampaignTemplate {
        name = Texts.name("name", name);
        summary = Texts.prose("summary", summary);
        goal = Texts.prose("goal", goal);
        offer = Texts.prose("offer", offer);
        if (days != null && (days < 1 || days > LONGEST)) {
            throw new InvalidItem("days", "a template takes 1 to 3660 days: " + days);
        }
        calls = List.copyOf(calls);
        if (calls.size() > MOST) {
            throw new InvalidItem("touchpoints", "at most 1000 touchpoints: " + calls.size());
        }
    }

    /**
     * A campaign as a template. Its first day, or else the first day of any touchpoint, becomes the template's first.
     *
     * @throws InvalidItem if it takes longer than a template may
     */
    public static CampaignTemplate of(Plan plan, Campaign campaign, String name, String summary) {
        List<Touchpoint> touchpoints = plan.touchpoints(campaign);
        LocalDate first = first(campaign, touchpoints);
        int back = (int) (ANCHOR.toEpochDay() - first.toEpochDay());
        List<Call> calls = new ArrayList<>();
        for (Touchpoint it : touchpoints) {
            Touchpoint bare = it.withId("touchpoint")
                    .withWhen(ScheduleEdits.later(it.when(), back))
                    .withAudiences(List.of())
                    .withAsksFor(List.of())
                    .withUses(List.of());
            calls.add(new Call(
                    place(plan, it.station()),
                    bare,
                    it.uses().stream().map(id -> place(plan, id)).toList(),
                    plan.requests(it).stream()
                            .map(request -> request.withId("request"))
                            .toList()));
        }
        LocalDate last = campaign.ends();
        Integer days = last == null || last.isBefore(first) ? null : (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        return new CampaignTemplate(
                name, summary, campaign.goal(), campaign.brief().offer(), days, calls);
    }

    private static Place place(Plan plan, String station) {
        return Place.of(plan.require(station, Station.class));
    }

    private static LocalDate first(Campaign campaign, List<Touchpoint> touchpoints) {
        LocalDate first = campaign.starts();
        return first != null
                ? first
                : touchpoints.stream()
                        .map(Touchpoint::when)
                        .filter(when -> when != null && when.earliest() != null)
                        .map(when -> java.util.Objects.requireNonNull(when.earliest())
                                .toLocalDate())
                        .min(LocalDate::compareTo)
                        .orElse(ANCHOR);
    }
}
