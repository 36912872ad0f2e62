package throughline.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.Station;
import throughline.map.Track;

/** One station made of two or more, and two of one. Both refuse with {@link ChangeRefused} what is no longer there. */
public final class StationMerges {

    private StationMerges() {}

    /**
     * Stations merged into one, which keeps its place and its facts; stages, permissions, elements and measures of the
     * others are added to its own. Tracks, hand-overs and touchpoints of the others come to it, and a track that stopped at
     * several of them stops once.
     *
     * @param others ids of the stations that go, one or more
     * @throws ChangeRefused also if the surviving station is among the others, or there are none
     */
    public static Change merge(Plan plan, String survivor, Set<String> others) {
        Station kept = plan.require(survivor, Station.class);
        Draft draft = new Draft(plan);
        if (others.isEmpty() || others.contains(survivor)) {
            throw new ChangeRefused(Naming.of(plan, kept) + " needs another station to be merged with");
        }
        List<Station> all = new ArrayList<>(List.of(kept));
        Map<String, GridPoint> places = new HashMap<>();
        Set<String> naming = new TreeSet<>();
        for (String id : new TreeSet<>(others)) {
            all.add(plan.require(id, Station.class));
            places.put(id, kept.at());
            naming.addAll(plan.referrers(id));
            draft.remove(id);
        }
        draft.put(kept.copy()
                .lifecycle(union(all, Station::lifecycle))
                .permissions(union(all, Station::permissions))
                .elements(union(all, Station::elements))
                .measures(union(all, Station::measures))
                .station());
        MovedPaths moved = new MovedPaths(plan.map(), places);
        naming.forEach(id -> draft.put(redirected(plan.require(id, Item.class), survivor, others, moved)));
        return draft.change(
                others.size() == 1
                        ? Message.of(
                                "change.merge",
                                Naming.of(plan, others.iterator().next()),
                                Naming.of(plan, kept))
                        : Message.of("change.merge.many", "" + others.size(), Naming.of(plan, kept)));
    }

    private static <T> List<T> union(List<Station> stations, Function<Station, List<T>> list) {
        return stations.stream().flatMap(s -> list.apply(s).stream()).distinct().toList();
    }

    private static Item redirected(Item item, String survivor, Set<String> others, MovedPaths moved) {
        return switch (item) {
            case Track it -> it.withPath(MergedPaths.of(moved.of(it), survivor, others, it.loop()));
            case HandOver it -> it.withStations(redirected(it.stations(), survivor, others));
            case Touchpoint it ->
                it.withStation(others.contains(it.station()) ? survivor : it.station())
                        .withUses(redirected(it.uses(), survivor, others));
            case Comment it -> it.withAbout(survivor);
            case WorkshopItem it -> it.withAbout(survivor);
            default -> item;
        };
    }

    private static List<String> redirected(List<String> ids, String survivor, Collection<String> others) {
        return List.copyOf(new LinkedHashSet<>(
                ids.stream().map(id -> others.contains(id) ? survivor : id).toList()));
    }

    /**
     * A station split in two: the chosen tracks go to a new one with the same facts; hand-overs and touchpoints stay. The
     * new station's edit comes first in the change.
     *
     * @param tracks ids of the tracks that go to the new station, one or more, not all
     * @param name the new station's name
     * @param at the new station's place
     * @throws ChangeRefused also if a track does not stop there, or none would go or stay
     * @throws InvalidItem if the name cannot be stored
     */
    public static Change split(Plan plan, String station, Set<String> tracks, String name, GridPoint at) {
        Station before = plan.require(station, Station.class);
        if (tracks.isEmpty()) {
            throw new ChangeRefused("at least one track goes to the new station");
        }
        Draft draft = new Draft(plan);
        Station added = before.copy()
                .id(draft.fresh(name, "station"))
                .name(name)
                .at(at)
                .labelSide(null)
                .station();
        draft.put(added);
        MovedPaths moved = new MovedPaths(plan.map(), Map.of(station, at));
        for (String id : new TreeSet<>(tracks)) {
            Track track = plan.require(id, Track.class);
            StopEdits.indexOf(plan, track, before);
            draft.put(StationEdits.renamed(track, moved.of(track), station, added.id()));
        }
        if (plan.map().tracksAt(station).size() == tracks.size()) {
            throw new ChangeRefused("at least one track stays at " + Naming.of(plan, before));
        }
        return draft.change(Message.of("change.splitStation", Naming.of(plan, before)));
    }
}
