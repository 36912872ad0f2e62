package throughline.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrackLooksTest {

    @Test
    void everyColourOfNewTracksCanBeSeenOnBothCanvases() {
        TrackColors.NINE.forEach(color -> assertTrue(TrackColors.isWise(color), color));
    }

    @Test
    void newTracksTakeTheNineThenCoredOnesThenTheRarest() {
        List<Track> tracks = new ArrayList<>();
        Set<TrackColors> seen = new HashSet<>();
        for (int i = 0; i < 18; i++) {
            TrackColors colors = TrackColors.next(tracks);
            assertTrue(seen.add(colors));
            assertEquals(i < 9 ? TrackPattern.SOLID : TrackPattern.CORED, colors.pattern());
            tracks.add(new Track("t" + i, "", "", colors.color(), colors.pattern(), false, "", List.of()));
        }
        tracks.removeIf(track -> track.color().equals("#935AA8") && track.pattern() == TrackPattern.CORED);
        assertEquals(new TrackColors("#935AA8", TrackPattern.CORED), TrackColors.next(tracks));
    }

    @Test
    void newTracksTakeAFreeInitial() {
        assertEquals("M", TrackCodes.next("Mobile", Set.of()));
        assertEquals("P", TrackCodes.next("mobile payment", Set.of("M")));
        assertEquals("O", TrackCodes.next("Mobile", Set.of("M")));
        assertEquals("冬", TrackCodes.next("冬のキャンペーン", Set.of()));
        assertEquals("A", TrackCodes.next("", Set.of()));
        assertEquals("ß", TrackCodes.next("ß", Set.of()));
    }

    @Test
    void codesRunOutLate() {
        Set<String> taken = new HashSet<>();
        for (String code = TrackCodes.next("Go", taken); !code.isEmpty(); code = TrackCodes.next("Go", taken)) {
            assertTrue(taken.add(code) && code.codePointCount(0, code.length()) <= 2);
        }
        assertEquals(26 + 8, taken.size());
    }
}
