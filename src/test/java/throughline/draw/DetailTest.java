package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        for (double zoom : new double[] {0.12, 0.18, 0.2, 0.25, 0.31}) {
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
        assertFalse(Detail.at(0.31).allNames());
        assertTrue(Detail.at(0.32).allNames());
        assertFalse(Detail.at(0.44).handOvers());
        assertTrue(Detail.at(0.45).handOvers());
        assertEquals(Detail.FULL, Detail.at(1));
    }
}
