package throughline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.layout.NameOverlap.Kind;
import throughline.map.TrackPattern;
import throughline.map.TransitMap;

/** The count of overlaps that a map tells is what anyone finds who measures the picture. */
class NameOverlapsTest {

    static Stream<TransitMap> quiet() {
        return Stream.of(Maps.starter(), Maps.second());
    }

    @ParameterizedTest
    @MethodSource("quiet")
    @DisplayName("none on the starter map and the second one")
    void none(TransitMap map) {
        MapLayout layout = MapLayout.of(map);
        assertEquals(List.of(), layout.overlaps());
        assertEquals(Set.of(), measured(layout));
    }

    @ParameterizedTest
    @CsvSource({"40, 1", "80, 2", "150, 3", "300, 4", "600, 5"})
    @DisplayName("none on generated maps")
    void generated(int stations, long seed) {
        MapLayout layout = MapLayout.of(GeneratedMaps.of(stations, seed));
        List<NameOverlap> found = layout.overlaps();
        System.out.println("generated map of " + stations + " stations, seed " + seed + ": "
                + layout.names(NameStyle.FULL).size() + " names, " + found.size() + " overlaps");
        assertEquals(List.of(), found);
        assertEquals(Set.of(), measured(layout));
    }

    @Test
    @DisplayName("on a crowded map each is told once, with what it covers and where")
    void crowded() {
        MapLayout layout = MapLayout.of(TransitMap.of(CrowdedMaps.items()));
        List<NameOverlap> found = layout.overlaps();
        assertTrue(found.size() > 4, found.size() + " overlaps");
        Set<String> told = new HashSet<>();
        for (NameOverlap overlap : found) {
            assertTrue(told.add(key(overlap.kind(), overlap.name(), overlap.other())), overlap + " is told twice");
            Box name = layout.names(NameStyle.FULL).get(overlap.name()).box();
            assertTrue(name.grown(1e-6).contains(overlap.where()), overlap.toString());
        }
        assertEquals(measured(layout), told);
        assertFalse(told.isEmpty());
    }

    /** Measured anew, thing by thing, without any of the short cuts of the program. */
    private static Set<String> measured(MapLayout layout) {
        Set<String> found = new HashSet<>();
        List<Name> names = List.copyOf(layout.names(NameStyle.FULL).values());
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            List<Box> lines = name.lines().stream().map(NameLine::box).toList();
            for (int j = i + 1; j < names.size(); j++) {
                List<Box> others =
                        names.get(j).lines().stream().map(NameLine::box).toList();
                if (lines.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps))) {
                    found.add(key(Kind.NAME, name.id(), names.get(j).id()));
                }
            }
            layout.tracks().values().forEach(shape -> {
                double half = (layout.map().track(shape.track()).orElseThrow().pattern() == TrackPattern.CORED
                                ? Sheet.CORED_WIDTH
                                : Sheet.TRACK_WIDTH)
                        / 2;
                List<Spot> spots = new ArrayList<>(shape.polyline());
                for (int k = 0; k + 1 < spots.size(); k++) {
                    if (covers(lines, spots.get(k), spots.get(k + 1), half)) {
                        found.add(key(Kind.TRACK, name.id(), shape.track()));
                    }
                }
            });
            layout.markers().values().forEach(marker -> {
                if (covers(lines, marker.a(), marker.b(), marker.radius())) {
                    found.add(key(Kind.STATION, name.id(), marker.station()));
                }
            });
            layout.badges().forEach(badge -> {
                if (covers(lines, badge.at(), badge.at(), Sheet.BADGE)) {
                    found.add(key(Kind.BADGE, name.id(), badge.track()));
                }
                if (badge.isStub() && covers(lines, badge.from(), badge.at(), Sheet.TRACK_WIDTH / 2)) {
                    found.add(key(Kind.TRACK, name.id(), badge.track()));
                }
            });
            if (!layout.sheet().contains(name.box())) {
                found.add(key(Kind.SHEET, name.id(), ""));
            }
        }
        return found;
    }

    private static boolean covers(List<Box> lines, Spot a, Spot b, double half) {
        return lines.stream().anyMatch(line -> Geometry.distance(line, a, b) < half);
    }

    private static String key(Kind kind, String name, String other) {
        return kind == Kind.NAME && name.compareTo(other) > 0
                ? kind + " " + other + " " + name
                : kind + " " + name + " " + other;
    }
}
