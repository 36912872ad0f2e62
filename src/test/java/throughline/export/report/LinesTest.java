package throughline.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.draw.Ink;
import throughline.text.Weight;

class LinesTest {

    private static final TextStyle STYLE = TextStyle.of(Weight.REGULAR, 10, Ink.of("#000000"));

    @Test
    void fillsLinesWithWords() {
        double width = STYLE.width("Your order is");

        assertEquals(
                List.of("Your order is", "on its way,", "have a look"),
                lines(" Your order  is on its way, have a look", width));
    }

    @Test
    void keepsLinesOfTheText() {
        assertEquals(List.of("Hello,", "", "your parcel"), lines("Hello,\n\nyour parcel\n", 500));
        assertEquals(List.of(), lines(" \n ", 500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a/very/long/address/that/does/not/fit and more",
                "日本語のとても長いテキストは空白がないので",
                "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧",
                "short words only here"
            })
    void losesNothingAndStaysWithinTheWidth(String text) {
        List<String> lines = lines(text, 60);

        assertTrue(lines.size() > 1);
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        for (String line : lines) {
            assertTrue(STYLE.width(line) <= 60.001, line);
        }
    }

    @Test
    void comesToAnEndHoweverNarrow() {
        assertEquals(List.of("a", "b", "c", "d"), lines("abc d", 0));
    }

    private static List<String> lines(String text, double width) {
        return Lines.of(text, STYLE, width);
    }
}
