package throughline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.map.LabelSide;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TransitMap;

/**
 * Places all names at once: each name begins at its cheapest place, then names that collide move, one after the other in a
 * fixed order, to where they cost least given the rest, until nothing gets better. Names that collide with each other are
 * then tried in pairs. The same map gives the same places, always.
 */
final class Names {

    private static final double COLLISION = 90;
    private static final double BESIDE_ANOTHER = 6;
    private static final double OTHER_SIDE = 0.5;
    private static final double CLEARANCE = 8;
    private static final double NEIGHBORHOOD_CLEARANCE = 18;
    private static final double BESIDE = 3.5;
    private static final int SWEEPS = 8;
    private static final double CELL = 600;

    private static final class Slot {
        final String id;
        final List<Candidate> candidates;
        final List<Slot> rivals = new ArrayList<>();
        final List<Slot> kin = new ArrayList<>();
        final Box reach;
        int chosen;

        Slot(String id, List<Candidate> candidates) {
            this.id = id;
            this.candidates = candidates;
            this.reach = candidates.stream()
                    .map(Candidate::box)
                    .reduce(Box::union)
                    .orElseThrow()
                    .grown(NEIGHBORHOOD_CLEARANCE);
        }

        Candidate now() {
            return candidates.get(chosen);
        }

        /** What it costs to stand near another name: much to cover it nearly, a little to be taken for part of it. */
        double crowding(Candidate candidate, Slot other) {
            boolean both = candidate.name().side() != null && other.now().name().side() != null;
            double clearance = both ? CLEARANCE : NEIGHBORHOOD_CLEARANCE;
            if (!candidate.collides(other.now(), clearance * BESIDE, clearance)) {
                return 0;
            }
            return candidate.collides(other.now(), clearance, clearance) ? COLLISION : BESIDE_ANOTHER;
        }
    }

    private final Map<String, Slot> slots = new LinkedHashMap<>();

    private Names() {}

    /** The names of stations and neighborhoods by id. */
    static Map<String, Name> place(TransitMap map, Map<String, Marker> markers, Obstacles obstacles, NameStyle style) {
        Names names = new Names();
        Candidates candidates = new Candidates(map, obstacles, style);
        Map<String, Ring> rings = Candidates.rings(map);
        map.neighborhoods()
                .forEach(n -> names.add(n.id(), candidates.of(n, Objects.requireNonNull(rings.get(n.id())))));
        return names.placeStations(map, markers, candidates, style);
    }

    /** The names of stations alone by id, among others that stay where they are. */
    static Map<String, Name> placeStations(
            TransitMap map, Map<String, Marker> markers, Obstacles obstacles, NameStyle style, List<Name> kept) {
        Names names = new Names();
        kept.forEach(name -> names.add(name.id(), List.of(Candidate.of(name, 0, 0))));
        return names.placeStations(map, markers, new Candidates(map, obstacles, style), style);
    }

    /**
     * The names again after a part of the map changed: those far from the change stay where they are, the others find their
     * places among them.
     *
     * @param kept names that stay, by id
     * @param near those of them that others must keep clear of
     */
    static Map<String, Name> again(
            TransitMap map,
            Map<String, Marker> markers,
            Obstacles obstacles,
            NameStyle style,
            Map<String, Name> kept,
            Set<String> near) {
        Names names = new Names();
        Candidates candidates = new Candidates(map, obstacles, style);
        Map<String, Ring> rings = Candidates.rings(map);
        map.neighborhoods().stream()
                .filter(n -> !kept.containsKey(n.id()))
                .forEach(n -> names.add(n.id(), candidates.of(n, Objects.requireNonNull(rings.get(n.id())))));
        for (Station station : map.stations()) {
            Marker marker = Objects.requireNonNull(markers.get(station.id()));
            if (style.shows(marker) && !kept.containsKey(station.id())) {
                names.add(station.id(), candidates.of(station, marker, rings));
            }
        }
        near.forEach(id -> names.add(id, List.of(Candidate.of(Objects.requireNonNull(kept.get(id)), 0, 0))));
        names.findRivals();
        map.tracks().forEach(names::findKin);
        names.settle();
        Map<String, Name> result = new LinkedHashMap<>(kept);
        result.putAll(names.result(style.mayDrop()));
        return result;
    }

    private Map<String, Name> placeStations(
            TransitMap map, Map<String, Marker> markers, Candidates candidates, NameStyle style) {
        Map<String, Ring> rings = Candidates.rings(map);
        for (Station station : map.stations()) {
            Marker marker = Objects.requireNonNull(markers.get(station.id()));
            if (style.shows(marker)) {
                add(station.id(), candidates.of(station, marker, rings));
            }
        }
        findRivals();
        map.tracks().forEach(this::findKin);
        settle();
        return result(style.mayDrop());
    }

    private void add(String id, List<Candidate> candidates) {
        if (!candidates.isEmpty()) {
            slots.put(id, new Slot(id, candidates));
        }
    }

    /** Names whose places could ever meet, found through a hash of cells. */
    private void findRivals() {
        Map<Long, List<Slot>> cells = new HashMap<>();
        for (Slot slot : slots.values()) {
            for (long c = cell(slot.reach.x0()); c <= cell(slot.reach.x1()); c++) {
                for (long r = cell(slot.reach.y0()); r <= cell(slot.reach.y1()); r++) {
                    List<Slot> here = cells.computeIfAbsent(c * 1_000_003 + r, k -> new ArrayList<>());
                    for (Slot other : here) {
                        if (other.reach.overlaps(slot.reach) && !other.rivals.contains(slot)) {
                            other.rivals.add(slot);
                            slot.rivals.add(other);
                        }
                    }
                    here.add(slot);
                }
            }
        }
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }

    /** Neighbours on a track look calmer with their names on one side. */
    private void findKin(Track track) {
        List<String> stations = track.stations();
        for (int i = 0; i + 1 < stations.size(); i++) {
            Slot a = slots.get(stations.get(i));
            Slot b = slots.get(stations.get(i + 1));
            if (a != null && b != null) {
                a.kin.add(b);
                b.kin.add(a);
            }
        }
    }

    private void settle() {
        boolean moved = true;
        for (int sweep = 0; moved && sweep < SWEEPS; sweep++) {
            moved = false;
            for (Slot slot : slots.values()) {
                moved |= improve(slot);
            }
            for (Slot slot : slots.values()) {
                if (collisions(slot) > 0
                        || slot.now().violations() > slot.candidates.getFirst().violations()) {
                    moved |= improveWithRivals(slot);
                }
            }
        }
    }

    private boolean improve(Slot slot) {
        int before = slot.chosen;
        slot.chosen = best(slot);
        return slot.chosen != before;
    }

    private int best(Slot slot) {
        int before = slot.chosen;
        int best = before;
        double bestCost = cost(slot, slot.now()) - 1e-9;
        for (int i = 0; i < slot.candidates.size(); i++) {
            if (slot.candidates.get(i).cost() < bestCost) {
                double cost = cost(slot, slot.candidates.get(i));
                if (cost < bestCost) {
                    best = i;
                    bestCost = cost;
                }
            }
        }
        return best;
    }

    private double cost(Slot slot, Candidate candidate) {
        double cost = candidate.cost();
        for (Slot rival : slot.rivals) {
            cost += slot.crowding(candidate, rival);
        }
        for (Slot other : slot.kin) {
            cost += sameHand(candidate.name().side(), other.now().name().side()) ? 0 : OTHER_SIDE;
        }
        return cost;
    }

    private static boolean sameHand(@Nullable LabelSide a, @Nullable LabelSide b) {
        return a == b
                || (a != null && b != null && a.name().charAt(0) == b.name().charAt(0));
    }

    /** Moves a name aside for each of its rivals in turn: takes a place, lets the rivals in the way find another. */
    private boolean improveWithRivals(Slot slot) {
        Map<Slot, Integer> before = new LinkedHashMap<>();
        before.put(slot, slot.chosen);
        slot.rivals.forEach(r -> before.put(r, r.chosen));
        double costBefore = total(before);
        for (int i = 0; i < slot.candidates.size(); i++) {
            if (slot.candidates.get(i).violations() > slot.candidates.getFirst().violations()) {
                break;
            }
            slot.chosen = i;
            for (Slot rival : slot.rivals) {
                if (slot.crowding(slot.now(), rival) > 0) {
                    rival.chosen = best(rival);
                }
            }
            if (total(before) < costBefore - 1e-9) {
                return true;
            }
            before.forEach((s, chosen) -> s.chosen = chosen);
        }
        return false;
    }

    private double total(Map<Slot, Integer> some) {
        return some.keySet().stream().mapToDouble(s -> cost(s, s.now())).sum();
    }

    private int collisions(Slot slot) {
        int count = 0;
        for (Slot rival : slot.rivals) {
            if (slot.now().collides(rival.now())) {
                count++;
            }
        }
        return count;
    }

    private Map<String, Name> result(boolean mayDrop) {
        if (mayDrop) {
            return withoutHomeless();
        }
        Map<String, Name> result = new LinkedHashMap<>();
        for (Slot slot : slots.values()) {
            result.put(slot.id, slot.now().name().withOverlaps(slot.now().violations() + collisions(slot)));
        }
        return result;
    }

    /**
     * Those names that find room: hubs first, stations before neighborhoods, each where it settled or else at the best place that is
     * still free.
     */
    private Map<String, Name> withoutHomeless() {
        Set<Slot> kept = new LinkedHashSet<>();
        for (boolean stations : new boolean[] {true, false}) {
            List<Slot> homeless = new ArrayList<>();
            slots.values().stream()
                    .filter(slot -> (slot.now().name().side() != null) == stations)
                    .sorted(Comparator.comparing(
                            slot -> -slot.now().name().lines().getFirst().size()))
                    .forEach(slot -> (isFree(slot, slot.now(), kept) ? kept : homeless).add(slot));
            for (Slot slot : homeless) {
                if (settles(slot, kept) || makesRoom(slot, kept)) {
                    kept.add(slot);
                }
            }
        }
        Map<String, Name> result = new LinkedHashMap<>();
        slots.values().stream()
                .filter(kept::contains)
                .forEach(slot -> result.put(slot.id, slot.now().name().withOverlaps(0)));
        return result;
    }

    private static boolean settles(Slot slot, Set<Slot> kept) {
        for (int i = 0; i < slot.candidates.size(); i++) {
            if (isFree(slot, slot.candidates.get(i), kept)) {
                slot.chosen = i;
                return true;
            }
        }
        return false;
    }

    /** Takes a place where just one other name stands, if that one finds another place. */
    private static boolean makesRoom(Slot slot, Set<Slot> kept) {
        for (int i = 0; i < slot.candidates.size(); i++) {
            Candidate candidate = slot.candidates.get(i);
            List<Slot> there = candidate.violations() > 0
                    ? List.of()
                    : slot.rivals.stream()
                            .filter(r -> kept.contains(r) && candidate.collides(r.now()))
                            .toList();
            if (there.size() == 1) {
                Slot other = there.getFirst();
                int before = other.chosen;
                int mine = slot.chosen;
                slot.chosen = i;
                kept.remove(other);
                kept.add(slot);
                boolean moved = settles(other, kept);
                kept.add(other);
                if (moved) {
                    return true;
                }
                kept.remove(slot);
                other.chosen = before;
                slot.chosen = mine;
            }
        }
        return false;
    }

    private static boolean isFree(Slot slot, Candidate candidate, Set<Slot> kept) {
        return candidate.violations() == 0
                && slot.rivals.stream().noneMatch(r -> kept.contains(r) && candidate.collides(r.now()));
    }
}
