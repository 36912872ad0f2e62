package throughline.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.LifecycleStage;
import throughline.map.Neighborhood;
import throughline.map.RelationshipElement;
import throughline.map.Station;
import throughline.map.Tints;
import throughline.map.Track;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;

/** Random edits of the map, many of which a plan refuses; the same for the same random numbers. */
final class RandomMapSteps {

    private final Random random;

    RandomMapSteps(Random random) {
        this.random = random;
    }

    /** An edit that fits the plan; empty if it refused the one that came up. */
    Optional<Change> next(Plan plan) {
        List<String> stations = ids(plan, Station.class);
        List<String> tracks = ids(plan, Track.class);
        try {
            return Optional.of(
                    switch (random.nextInt(4)) {
                        case 0 -> onTrack(plan, one(tracks), one(stations), one(stations));
                        case 1 -> onTracks(plan, one(tracks), one(tracks), stations);
                        case 2 -> onAreas(plan, some(stations, 3));
                        default -> onStations(plan, some(stations, 4), one(stations));
                    });
        } catch (ChangeRefused | InvalidItem refused) {
            return Optional.empty();
        }
    }

    private Change onTrack(Plan plan, String track, String station, String other) {
        int index = random.nextInt(8);
        TrackEnd end = random.nextBoolean() ? TrackEnd.FIRST : TrackEnd.LAST;
        return switch (random.nextInt(14)) {
            case 0 -> TrackEndEdits.extend(plan, track, end, station);
            case 1 -> TrackEndEdits.extend(plan, track, end, "End " + random.nextInt(9), place());
            case 2 -> StopEdits.insert(plan, track, index, station);
            case 3 -> StopEdits.insert(plan, track, index, "Between " + random.nextInt(9), place());
            case 4 -> StopEdits.moveTo(plan, track, station, index);
            case 5 -> StopEdits.swap(plan, track, station, other);
            case 6 -> BendEdits.add(plan, track, index, place());
            case 7 -> BendEdits.move(plan, track, index, place());
            case 8 -> BendEdits.remove(plan, track, index);
            case 9 -> BendEdits.reroute(plan, track, station, other, List.of(new TrackPoint.Bend(place(), 0)));
            case 10 -> Reroutes.through(plan, track, index, station);
            case 11 -> Reroutes.through(plan, track, station);
            case 12 -> Reroutes.between(plan, track, station, other, Optional.of(one(ids(plan, Station.class))));
            default -> TrackJoins.split(plan, track, station);
        };
    }

    private Change onTracks(Plan plan, String track, String other, List<String> stations) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> TrackEdits.create(plan, "Track " + random.nextInt(9), some(stations, 5));
            case 2 -> TrackEdits.color(plan, track, String.format("#%06X", random.nextInt(1 << 24)));
            case 3 -> TrackEdits.pattern(plan, track, TrackPattern.values()[random.nextInt(2)]);
            case 4 -> TrackEdits.code(plan, track, "" + random.nextInt(100));
            case 5 -> TrackEdits.reverse(plan, track);
            case 6 -> TrackEdits.loop(plan, track, random.nextBoolean());
            case 7 -> TrackEdits.moveTo(plan, track, random.nextInt(5));
            default -> TrackJoins.join(plan, track, other);
        };
    }

    private Change onStations(Plan plan, List<String> stations, String one) {
        Set<String> set = new HashSet<>(stations);
        List<String> tracksHere =
                plan.map().tracksAt(one).stream().map(Track::id).toList();
        return switch (random.nextInt(11)) {
            case 0 -> StationEdits.insert(plan, "On " + random.nextInt(9), place(), 300);
            case 1 -> StationEdits.insertExisting(plan, one, place(), 300);
            case 2 -> StationEdits.duplicate(plan, stations.subList(0, Math.min(2, stations.size())), place());
            case 3 -> StationMerges.merge(plan, one, new HashSet<>(some(stations, 2)));
            case 4 -> StationMerges.split(plan, one, new HashSet<>(some(tracksHere, 2)), "Split", place());
            case 5 -> StationMoves.move(plan, Map.of(one, place()));
            case 6 ->
                StationMoves.moveBy(plan, stations, GridPoint.ofUnits(random.nextInt(-9, 9), random.nextInt(-9, 9)));
            case 7 -> StationMoves.align(plan, set, Alignment.values()[random.nextInt(6)]);
            case 8 -> StationMoves.distribute(plan, set, random.nextBoolean());
            default -> facts(plan, stations);
        };
    }

    private Change onAreas(Plan plan, List<String> stations) {
        String area = one(ids(plan, Neighborhood.class));
        String team = one(ids(plan, HandOver.class));
        int index = random.nextInt(5);
        return switch (random.nextInt(12)) {
            case 0 -> NeighborhoodEdits.drawBox(plan, "Box " + index, place(), place());
            case 1 -> NeighborhoodEdits.draw(plan, "Area " + index, List.of(place(), place(), place()));
            case 2 -> NeighborhoodEdits.moveCorner(plan, area, index, place());
            case 3 -> NeighborhoodEdits.moveEdge(plan, area, index, place());
            case 4 -> NeighborhoodEdits.moveTo(plan, area, index);
            case 5 -> NeighborhoodEdits.tint(plan, area, Tints.TEN.get(index));
            case 6 -> NeighborhoodEdits.delete(plan, area, index == 0);
            case 7 -> HandOverEdits.add(plan, "Team " + index, stations);
            case 8 -> HandOverEdits.stations(plan, team, stations);
            case 9 -> Pasting.paste(plan, Clip.of(plan, new HashSet<>(some(ids(plan, Item.class), 2))), place());
            case 10 -> HandOverEdits.move(plan, team, one(stations), one(ids(plan, Station.class)));
            default -> HandOverEdits.delete(plan, team);
        };
    }

    private Change facts(Plan plan, List<String> stations) {
        return switch (random.nextInt(9)) {
            case 0 -> StationFactEdits.channel(plan, stations, "sms");
            case 1 -> StationFactEdits.channelType(plan, stations, ChannelType.values()[random.nextInt(10)]);
            case 2 -> StationFactEdits.meetsCustomers(plan, stations, random.nextBoolean());
            case 3 -> StationFactEdits.intrusiveness(plan, stations, random.nextInt(11));
            case 4 -> StationFactEdits.lifecycle(plan, stations, some(List.of(LifecycleStage.values()), 3));
            case 5 -> StationFactEdits.permissions(plan, stations, List.of("push-os"));
            case 6 -> StationFactEdits.elements(plan, stations, some(List.of(RelationshipElement.values()), 3));
            case 7 -> StationFactEdits.capability(plan, stations, Capability.values()[random.nextInt(4)]);
            default -> StationFactEdits.measures(plan, stations, List.of("Clicks"));
        };
    }

    private List<String> ids(Plan plan, Class<? extends Item> type) {
        return plan.items().stream()
                .filter(type::isInstance)
                .map(Item::id)
                .sorted()
                .toList();
    }

    /** One of the ids, or one that no plan has where there is none. */
    private String one(List<String> ids) {
        return ids.isEmpty() ? "none" : ids.get(random.nextInt(ids.size()));
    }

    private <T> List<T> some(List<T> values, int most) {
        List<T> result = new ArrayList<>(values);
        Collections.shuffle(result, random);
        return List.copyOf(result.subList(0, random.nextInt(Math.min(most, result.size()) + 1)));
    }

    private GridPoint place() {
        return GridPoint.ofUnits(random.nextInt(40), random.nextInt(20));
    }
}
