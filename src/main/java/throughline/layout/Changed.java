package throughline.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.TransitMap;

/** Where two layouts of one plan differ, so that what lies elsewhere need not be placed again. */
final class Changed {

    /** A name may stand about this far from its marker. */
    private static final double REACH = 6 * Sheet.UNIT;

    private final MapLayout before;
    private final MapLayout after;
    private final List<Box> boxes = new ArrayList<>();

    Changed(MapLayout before, MapLayout after) {
        this.before = before;
        this.after = after;
        after.tracks().forEach((id, shape) -> compare(before.tracks().get(id), shape));
        before.tracks().forEach((id, shape) -> {
            if (!after.tracks().containsKey(id)) {
                add(shape.polyline());
            }
        });
        Set<Badge> badges = new HashSet<>(before.badges());
        after.badges().stream().filter(b -> !badges.remove(b)).forEach(b -> add(List.of(b.at(), b.from())));
        badges.forEach(b -> add(List.of(b.at(), b.from())));
        after.markers().forEach((id, marker) -> {
            Marker old = before.markers().get(id);
            if (!marker.equals(old)) {
                add(List.of(marker.a(), marker.b()));
                if (old != null) {
                    add(List.of(old.a(), old.b()));
                }
            }
        });
    }

    private void compare(@Nullable TrackShape old, TrackShape shape) {
        if (old == null) {
            add(shape.polyline());
        } else if (!old.equals(shape)) {
            Set<Vertex> known = new HashSet<>(old.vertices());
            Set<Vertex> now = new HashSet<>(shape.vertices());
            differing(shape, known);
            differing(old, now);
        }
    }

    /** The edges at vertices that the other shape does not have. */
    private void differing(TrackShape shape, Set<Vertex> others) {
        List<Vertex> vertices = shape.vertices();
        for (int i = 0; i < vertices.size(); i++) {
            if (!others.contains(vertices.get(i))) {
                Vertex previous = vertices.get(Math.max(0, i - 1));
                Vertex next = vertices.get(Math.min(vertices.size() - 1, i + 1));
                add(List.of(spot(previous), spot(vertices.get(i)), spot(next)));
            }
        }
    }

    private static Spot spot(Vertex vertex) {
        return new Spot(vertex.x(), vertex.y());
    }

    private void add(List<Spot> spots) {
        spots.stream()
                .map(s -> new Box(s.x(), s.y(), s.x(), s.y()))
                .reduce(Box::union)
                .ifPresent(boxes::add);
    }

    /** The names of {@code placed} that nothing changed around. */
    Map<String, Name> kept(Map<String, Name> placed) {
        Map<String, Name> kept = new LinkedHashMap<>();
        TransitMap map = after.map();
        placed.forEach((id, name) -> {
            boolean same = sameStation(id, map) || sameNeighborhood(id, map);
            boolean far = boxes.stream().noneMatch(b -> b.overlaps(name.box().grown(Sheet.UNIT / 2)));
            if (same && far) {
                kept.put(id, name);
            }
        });
        return kept;
    }

    /** Those of the kept names that a name placed again could meet. */
    Set<String> near(Map<String, Name> kept) {
        Set<String> near = new HashSet<>();
        kept.forEach((id, name) -> {
            if (boxes.stream().anyMatch(b -> b.grown(REACH).overlaps(name.box()))) {
                near.add(id);
            }
        });
        return near;
    }

    private boolean sameStation(String id, TransitMap map) {
        Station now = map.station(id).orElse(null);
        Station old = before.map().station(id).orElse(null);
        return now != null
                && Objects.equals(now, old)
                && Objects.equals(before.markers().get(id), after.markers().get(id))
                && before.map().handOversAt(id).equals(map.handOversAt(id));
    }

    private boolean sameNeighborhood(String id, TransitMap map) {
        Neighborhood now = map.neighborhood(id).orElse(null);
        return now != null && now.equals(before.map().neighborhood(id).orElse(null));
    }
}
