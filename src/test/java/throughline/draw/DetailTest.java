package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.Maps;
import throughline.layout.Name;
import throughline.map.TransitMap;

/** What is shown at which size on screen. */
class DetailTest {

    @Test
    @DisplayName("far out only interchanges are named, and no name is under 11 pixels")
    void overview() {
        for (double zoom : new double[] {0.165, 0.18, 0.2, 0.25, 0.31}) {
            MapPicture picture = MapPicture.of(MapLayout.of(Maps.starter()), Detail.at(zoom));
            int stations = 0;
            for (Name name : picture.names().values()) {
                assertEquals(0, name.overlaps(), name.id());
                if (name.side() != null) {
                    stations++;
                    assertTrue(picture.layout().map().isInterchange(name.id()), name.id());
                    double pixels = name.lines().getFirst().size() * zoom;
                    assertTrue(pixels >= Detail.SMALLEST - 0.01, name.id() + " at " + pixels);
                }
            }
            assertTrue(stations > 15, stations + " interchanges named at " + zoom);
        }
    }

    static Stream<TransitMap> maps() {
        return Stream.of(Maps.starter(), Maps.second());
    }

    @ParameterizedTest
    @MethodSource("maps")
    @DisplayName(
            "zooming in only ever adds names of stations, interchanges before stops; zooming out only takes them away")
    void sweep(TransitMap map) {
        MapLayout layout = MapLayout.of(map);
        List<Detail> in = new ArrayList<>();
        Detail detail = Detail.at(0.12);
        for (double zoom = 0.12; zoom < 1.3; zoom *= 1.02) {
            detail = Detail.at(zoom, detail);
            in.add(detail);
        }
        for (int i = 1; i < in.size(); i++) {
            assertGrows(layout, in.get(i - 1), in.get(i));
        }
        for (double zoom = 1.3; zoom > 0.12; zoom /= 1.02) {
            Detail next = Detail.at(zoom, detail);
            assertGrows(layout, next, detail);
            detail = next;
        }
    }

    private static void assertGrows(MapLayout layout, Detail far, Detail near) {
        Set<String> before = stations(layout, far);
        Set<String> after = stations(layout, near);
        assertTrue(after.containsAll(before), "from " + far + " to " + near + ": " + before + " and then " + after);
        boolean stops = after.stream().anyMatch(id -> !layout.map().isInterchange(id));
        long interchanges = layout.map().stations().stream()
                .filter(s -> layout.map().isInterchange(s.id()))
                .count();
        long named = after.stream().filter(layout.map()::isInterchange).count();
        assertTrue(!stops || named == interchanges, near + " names stops before all interchanges");
    }

    private static Set<String> stations(MapLayout layout, Detail detail) {
        Set<String> ids = new TreeSet<>(layout.names(detail.names()).keySet());
        ids.removeIf(id -> layout.map().station(id).isEmpty());
        return ids;
    }

    @ParameterizedTest
    @MethodSource("maps")
    @DisplayName("in a window of 860 by 560 all interchanges are named")
    void allInterchanges(TransitMap map) {
        MapLayout layout = MapLayout.of(map);
        Box all = Frame.of(layout, List.of()).view();
        Detail detail = Detail.at(Math.min(860 / all.width(), 560 / all.height()));
        assertEquals(Detail.Level.OVERVIEW, detail.level());
        Set<String> named = stations(layout, detail);
        long missing = map.stations().stream()
                .filter(s -> map.isInterchange(s.id()) && !named.contains(s.id()))
                .count();
        assertEquals(0, missing, map.sheet().title());
    }

    @Test
    @DisplayName("near by all stations are named, then the teams too")
    void near() {
        assertEquals(Detail.Level.FAR, Detail.at(0.15).level());
        assertEquals(Detail.Level.OVERVIEW, Detail.at(0.31).level());
        assertEquals(Detail.Level.NAMES, Detail.at(0.32).level());
        assertEquals(Detail.Level.TEAMS, Detail.at(0.45).level());
        assertEquals(Detail.Level.FACTS, Detail.at(0.8).level());
        assertEquals(1, Detail.at(1).nameScale());
    }

    @Test
    @DisplayName("zooming to and fro at a threshold changes nothing: no flicker")
    void hysteresis() {
        for (Detail.Level level : Detail.Level.values()) {
            if (level == Detail.Level.FAR) {
                continue;
            }
            Detail shown = Detail.at(level.from() * 1.1);
            assertEquals(level, shown.level());
            for (int i = 0; i < 20; i++) {
                shown = Detail.at(level.from() * (i % 2 == 0 ? 0.97 : 1.03), shown);
                assertEquals(level, shown.level());
            }
            assertEquals(
                    level.ordinal() - 1,
                    Detail.at(level.from() * 0.94, shown).level().ordinal());
        }
        Detail shown = Detail.at(0.25);
        for (int i = 0; i < 20; i++) {
            Detail next = Detail.at(i % 2 == 0 ? 0.249 : 0.251, shown);
            assertTrue(i == 0 || next.equals(shown), "names are placed anew at a tremble of the hand");
            shown = next;
        }
    }
}
