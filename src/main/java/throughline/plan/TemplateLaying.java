package throughline.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.map.Station;

/** Campaigns begun with a template. */
public final class TemplateLaying {

    private TemplateLaying() {}

    /**
     * A template as it lies on a plan's map.
     *
     * @param change adds the campaign; its edit comes first
     * @param missing names of stations that nothing on the map is like; their touchpoints are left out
     */
    public record Laid(Change change, List<String> missing) {

        /** Copies the list. */
        public Laid {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A campaign with all touchpoints and requests of a template, beginning on the answered first day; where that is open,
     * the times of its touchpoints are too. The last day is the template's unless another is answered.
     *
     * @throws InvalidItem if an answer cannot be stored
     * @throws ChangeRefused if an audience is no longer there
     */
    public static Laid lay(Plan plan, CampaignTemplate template, CampaignStart start) {
        CampaignStart dated = dated(template, start);
        Change begun = CampaignStarts.begin(plan, dated);
        Plan with = plan.apply(begun);
        String id = begun.edits().getFirst().id();
        TemplatePlaces places = new TemplatePlaces(plan.map());
        Draft draft = new Draft(with);
        List<String> missing = new ArrayList<>();
        List<String> touchpoints = new ArrayList<>();
        for (CampaignTemplate.Call call : template.calls()) {
            Optional<Station> station = places.find(call.place());
            if (station.isEmpty()) {
                missing.add(call.place().name());
            } else {
                touchpoints.add(put(draft, id, call, station.get(), places, dated.first()));
            }
        }
        Campaign campaign = with.require(id, Campaign.class);
        draft.put(campaign.withGoal(template.goal())
                .withTouchpoints(touchpoints)
                .withBrief(campaign.brief().withOffer(template.offer())));
        Message label = Message.of("change.fromTemplate", Naming.of(with, campaign), template.name());
        return new Laid(begun.followedBy(draft.change(label)).called(label), missing);
    }

    private static String put(
            Draft draft,
            String campaign,
            CampaignTemplate.Call call,
            Station station,
            TemplatePlaces places,
            @org.jspecify.annotations.Nullable LocalDate first) {
        List<String> requests = new ArrayList<>();
        for (PermissionRequest request : call.asksFor()) {
            String id = draft.fresh("request " + request.permission(), "request");
            draft.put(request.withId(id));
            requests.add(id);
        }
        List<String> uses = call.uses().stream()
                .flatMap(place -> places.find(place).stream())
                .map(Station::id)
                .distinct()
                .toList();
        When when = call.touchpoint().when();
        int days = first == null ? 0 : (int) (first.toEpochDay() - CampaignTemplate.ANCHOR.toEpochDay());
        String id = draft.fresh(campaign + " " + station.id(), "touchpoint");
        draft.put(call.touchpoint()
                .withId(id)
                .withStation(station.id())
                .withWhen(first == null ? undated(when) : ScheduleEdits.later(when, days))
                .withUses(uses)
                .withAsksFor(requests));
        return id;
    }

    /** A trigger needs no day; everything else is open without one. */
    private static @org.jspecify.annotations.Nullable When undated(@org.jspecify.annotations.Nullable When when) {
        return when instanceof When.Triggered it ? new When.Triggered(it.trigger(), null, it.delay()) : null;
    }

    private static CampaignStart dated(CampaignTemplate template, CampaignStart start) {
        Integer days = template.days();
        LocalDate first = start.first();
        return first == null || days == null || start.last() != null
                ? start
                : start.withLast(first.plusDays(days - 1L));
    }
}
