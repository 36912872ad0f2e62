package throughline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

    private static List<String> lines(String text, double maxWidth, int maxLines) {
        return Wrap.lines(text, Weight.MEDIUM, 36, maxWidth, maxLines);
    }

    @Test
    void asFewLinesAsFit() {
        assertEquals(List.of("Customer data platform"), lines("Customer data platform", 411, 3));
        assertEquals(List.of("Customer", "data platform"), lines("Customer data platform", 410, 3));
        assertEquals(List.of("Customer", "data", "platform"), lines("Customer data platform", 180, 3));
    }

    @Test
    void linesAreEvenlyFilled() {
        assertEquals(List.of("a b c d", "e f g h"), lines("a b c d e f g h", 200, 5));
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        List<String> lines = lines("Suppression and frequency capping", 240, 2);
        assertEquals("Suppression", lines.getFirst());
        assertTrue(lines.getLast().matches("and frequ\\w*…"), lines.toString());
        assertTrue(TextMetrics.width(lines.getLast(), Weight.MEDIUM, 36) <= 240);
    }

    @Test
    void aWordWiderThanTheLineIsCutWhereItStands() {
        List<String> lines = lines("Incrementality of it", 150, 3);
        assertTrue(lines.getFirst().matches("Incr\\w*…"), lines.toString());
        assertEquals("of it", lines.getLast());
    }

    @Test
    void anEmojiIsNeverCutInHalf() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        double room = TextMetrics.width(family + family + "…", Weight.MEDIUM, 36);
        assertEquals(List.of(family + family + "…"), lines(family.repeat(5), room, 1));
    }

    @Test
    void oddRoomAndOddText() {
        assertEquals(List.of(), lines(" \t\n ", 100, 1));
        assertEquals(List.of("…"), lines("Email", 0, 1));
        assertEquals(List.of("…"), lines("Email", -5, 1));
        assertEquals(List.of("…"), lines("Email", Double.NaN, 1));
        assertEquals(List.of("Email list"), lines(" Email\r\n list ", Double.POSITIVE_INFINITY, 1));
        assertEquals(List.of("1\u00A0200", "people"), lines("1\u00A0200 people", 125, 2));
        assertThrows(IllegalArgumentException.class, () -> lines("Email", 100, 0));
    }

    @Test
    void allWaysToBreakANameEvenestFirst() {
        assertEquals(
                List.of(
                        List.of("Customer data platform"),
                        List.of("Customer", "data platform"),
                        List.of("Customer", "data", "platform"),
                        List.of("Customer data", "platform")),
                Wrap.wraps("Customer data platform"));
        assertEquals(List.of(List.of("Email")), Wrap.wraps("Email"));
        assertEquals(List.of(List.of("App clips"), List.of("App", "clips")), Wrap.wraps("App  clips"));
        assertEquals(List.of(List.of()), Wrap.wraps(" "));
    }

    @Test
    void theLongestNameHasAFewHundredWays() {
        assertEquals(1 + 29 + 29 * 28 / 2, Wrap.wraps("a ".repeat(30)).size());
        assertEquals(1 + 29 + 29 * 28 / 2, Wrap.wraps("a ".repeat(5_000)).size());
    }
}
