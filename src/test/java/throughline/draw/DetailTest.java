package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import throughline.layout.MapLayout;
import throughline.layout.Maps;
import throughline.layout.Name;

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
