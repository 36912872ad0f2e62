package throughline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TransitMap;

/**
 * Places all names at once: each name begins at its cheapest place, then names that collide move, one after the other in a
 * fixed order, to where they cost least given the rest, until nothing gets better. Names that collide with each other are
 * then tried in pairs. The same map gives the same places, always.
 */
final class Names {

    private static final double CELL = 600;

    private final Map<String, NameSlot> slots = new LinkedHashMap<>();

    private Names() {}

    /** The names of stations and neighborhoods by id. */
    static Map<String, Name> place(TransitMap map, Map<String, Marker> markers, Obstacles obstacles, NameStyle style) {
        Names names = new Names();
        Candidates candidates = new Candidates(map, obstacles, style);
        Map<String, Ring> rings = Candidates.rings(map);
        map.neighborhoods().stream()
                .filter(n -> !style.projected().alone())
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
        NameSettling.settle(names.slots.values());
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
        NameSettling.settle(slots.values());
        return result(style.mayDrop());
    }

    private void add(String id, List<Candidate> candidates) {
        if (!candidates.isEmpty()) {
            slots.put(id, new NameSlot(id, candidates));
        }
    }

    /** Names whose places could ever meet, found through a hash of cells. */
    private void findRivals() {
        Map<Long, List<NameSlot>> cells = new HashMap<>();
        for (NameSlot slot : slots.values()) {
            for (long c = cell(slot.reach.x0()); c <= cell(slot.reach.x1()); c++) {
                for (long r = cell(slot.reach.y0()); r <= cell(slot.reach.y1()); r++) {
                    List<NameSlot> here = cells.computeIfAbsent(c * 1_000_003 + r, k -> new ArrayList<>());
                    for (NameSlot other : here) {
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
            NameSlot a = slots.get(stations.get(i));
            NameSlot b = slots.get(stations.get(i + 1));
            if (a != null && b != null) {
                a.kin.add(b);
                b.kin.add(a);
            }
        }
    }

    private Map<String, Name> result(boolean mayDrop) {
        if (mayDrop) {
            return NameRoom.of(slots.values());
        }
        Map<String, Name> result = new LinkedHashMap<>();
        for (NameSlot slot : slots.values()) {
            result.put(slot.id, slot.now().name().withOverlaps(slot.now().violations() + slot.collisions()));
        }
        return result;
    }
}
