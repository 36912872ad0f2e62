package throughline.plan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import throughline.item.Item;
import throughline.item.Message;
import throughline.map.MapSheet;

/**
 * Random whole plans and random changes that fit them, the same for the same seed. Fields hold anything that may be
 * stored; for gestures alone see {@link RandomSteps}.
 */
public final class RandomPlans {

    private final Random random;
    private final RandomItems items;
    private final RandomValues any;
    private final RandomSteps gestures;

    /** Plans and changes by {@code seed}; name it in the message of whatever fails. */
    public RandomPlans(long seed) {
        random = new Random(seed);
        items = new RandomItems(random);
        any = new RandomValues(random);
        gestures = new RandomSteps(seed);
    }

    /** A plan of up to a hundred items, of every kind. */
    public Plan plan() {
        List<Item> all = new ArrayList<>();
        List<String> neighborhoods = ids("neighborhood", any.upTo(4));
        List<String> tracks = ids("track", any.upTo(5));
        List<String> stations = ids("station", 1 + any.upTo(20));
        neighborhoods.forEach(id -> all.add(items.neighborhood(id)));
        tracks.forEach(id -> all.add(items.track(id, any.some(stations))));
        stations.forEach(id -> all.add(items.station(id, orNone(neighborhoods))));
        ids("hand-over", any.upTo(3)).forEach(id -> all.add(items.handOver(id, any.some(stations))));
        all.add(new MapSheet(any.name(), 64, 36, any.name(), "1.0", neighborhoods, tracks));
        List<String> audiences = ids("audience", any.upTo(3));
        List<String> campaigns = ids("campaign", any.upTo(3));
        audiences.forEach(id -> all.add(items.audience(id)));
        campaigns.forEach(id -> addCampaign(all, id, audiences, stations));
        ZoneId zone = ZoneId.of(any.one(List.of("Europe/Berlin", "UTC", "America/New_York", "+05:30")));
        List<String> rules = ids("own", any.upTo(2));
        List<String> duties = ids("duty", any.upTo(2));
        rules.forEach(id -> all.add(items.ownRule(id, "target-of-" + id)));
        duties.forEach(id -> all.add(items.duty(id)));
        ids("blackout", any.upTo(3)).forEach(id -> all.add(items.blackout(id, any.some(audiences))));
        ids("cap", any.upTo(3)).forEach(id -> all.add(items.cap(id)));
        all.add(new PlanSheet(
                any.name(),
                zone,
                any.one(List.of("", "EUR", "JPY")),
                any.some(List.of("DE", "US-TX", "GB")),
                audiences,
                campaigns,
                any.one(List.of(CataloguePin.NONE, new CataloguePin("rules", "1.0.0"))),
                rules,
                duties));
        addShows(all, neighborhoods, tracks, campaigns);
        addSaid(all);
        addComments(all);
        return Plan.of(all);
    }

    private void addShows(List<Item> all, List<String> neighborhoods, List<String> tracks, List<String> campaigns) {
        List<String> touchpoints =
                all.stream().filter(Touchpoint.class::isInstance).map(Item::id).toList();
        for (String id : ids("show", any.upTo(3))) {
            List<ShowSubject> subjects = new ArrayList<>();
            neighborhoods.forEach(it -> subjects.add(new ShowSubject.OnNeighborhood(it)));
            tracks.forEach(it -> subjects.add(new ShowSubject.OnTrack(it)));
            campaigns.forEach(it -> subjects.add(new ShowSubject.OnCampaign(it)));
            touchpoints.forEach(it -> subjects.add(new ShowSubject.OnTouchpoint(it)));
            List<ShowSubject> some = new ArrayList<>(any.some(subjects));
            some.add(items.subject());
            some.add(any.one(some));
            all.add(items.show(id, some));
        }
    }

    private void addSaid(List<Item> all) {
        List<String> targets = new ArrayList<>(all.stream().map(Item::id).toList());
        List<String> notes = ids("note", any.upTo(3));
        notes.forEach(id -> all.add(items.said(id, orNone(targets))));
        targets.addAll(notes);
        ids("votes", any.upTo(3)).forEach(id -> all.add(items.said(id, any.one(targets))));
        ids("decision", any.upTo(2)).forEach(id -> all.add(items.said(id, orNone(targets))));
        ids("action", any.upTo(2)).forEach(id -> all.add(items.said(id, orNone(targets))));
        ids("workshop", any.upTo(2)).forEach(id -> all.add(items.workshop(id)));
    }

    private void addComments(List<Item> all) {
        List<Item> targets = List.copyOf(all);
        List<String> comments = ids("comment", any.upTo(4));
        comments.forEach(id -> all.add(items.comment(id, any.one(targets).id(), false)));
        if (!comments.isEmpty()) {
            ids("reply", any.upTo(3)).forEach(id -> all.add(items.comment(id, any.one(comments), true)));
        }
    }

    private void addCampaign(List<Item> all, String campaign, List<String> audiences, List<String> stations) {
        List<String> touchpoints = ids(campaign + "-touchpoint", any.upTo(6));
        for (String touchpoint : touchpoints) {
            List<String> requests = ids(touchpoint + "-request", any.upTo(2));
            requests.forEach(id -> all.add(items.request(id)));
            all.add(items.touchpoint(
                    touchpoint,
                    any.one(stations),
                    any.some(audiences),
                    requests,
                    any.flag() ? any.some(stations) : List.of()));
        }
        all.add(items.campaign(campaign, any.some(audiences), touchpoints));
    }

    /** A change that fits {@code plan}: a gesture, or new facts for an item or two. */
    public Change change(Plan plan) {
        if (random.nextInt(3) > 0) {
            return gestures.next(plan);
        }
        List<Item> all =
                plan.items().stream().sorted(Comparator.comparing(Item::id)).toList();
        List<Item> touched = List.of(any.one(all), any.one(all));
        return new Change(
                Message.of("change.begin"),
                touched.stream()
                        .distinct()
                        .map(item -> Edit.replace(item, items.another(item)))
                        .toList());
    }

    private String orNone(List<String> ids) {
        return ids.isEmpty() || random.nextInt(5) == 0 ? "" : any.one(ids);
    }

    /** Ids whose order by name is not their order here. */
    private List<String> ids(String kind, int count) {
        List<String> result = new ArrayList<>();
        for (int i = count; i > 0; i--) {
            result.add(kind + "-" + i);
        }
        return result;
    }
}
