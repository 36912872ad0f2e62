package throughline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextMetricsTest {

    /** Figures of the visual language, em to four places. */
    @ParameterizedTest
    @CsvSource({
        "REGULAR, A, 0.6761",
        "REGULAR, g, 0.6094",
        "REGULAR, W, 0.9489",
        "REGULAR, i, 0.2372",
        "REGULAR, 0, 0.625",
        "REGULAR, &, 0.6392",
        "MEDIUM, A, 0.6999",
        "MEDIUM, g, 0.6172",
        "MEDIUM, W, 0.978",
        "MEDIUM, i, 0.2489",
        "MEDIUM, 0, 0.646",
        "MEDIUM, &, 0.6509",
        "SEMIBOLD, A, 0.7237",
        "SEMIBOLD, g, 0.6254",
        "SEMIBOLD, W, 1.0067",
        "SEMIBOLD, i, 0.2607",
        "SEMIBOLD, 0, 0.6669",
        "SEMIBOLD, &, 0.6626",
        "BOLD, A, 0.7479",
        "BOLD, g, 0.6332",
        "BOLD, W, 1.0359",
        "BOLD, i, 0.272",
        "BOLD, 0, 0.6882",
        "BOLD, &, 0.674"
    })
    void widthsAreThoseOfTheDesign(Weight weight, String character, double em) {
        assertEquals(em, TextMetrics.width(character, weight, 1), 5.1e-5);
    }

    @Test
    void widthIsTheSumOfItsCharactersTimesTheSize() {
        String text = "AVAToday -> 3x4";
        double sum = text.chars()
                .mapToDouble(c -> TextMetrics.width(Character.toString(c), Weight.SEMIBOLD, 36))
                .sum();
        assertEquals(sum, TextMetrics.width(text, Weight.SEMIBOLD, 36), 1e-9);
        assertEquals(0, TextMetrics.width("", Weight.BOLD, 36));
    }

    @Test
    void letterSpacingStandsBetweenGraphemesOnly() {
        assertEquals(6.6, spacing("MOBI", 2.2), 1e-9);
        assertEquals(-1.8, spacing("e\u0301\u65E5", -1.8), 1e-9);
        assertEquals(0, spacing("M", 2.2), 1e-9);
        assertEquals(0, spacing("", 2.2), 1e-9);
    }

    private static double spacing(String text, double letterSpacing) {
        return TextMetrics.width(text, Weight.SEMIBOLD, 28, letterSpacing)
                - TextMetrics.width(text, Weight.SEMIBOLD, 28);
    }

    @Test
    void heightsAreThoseOfInter() {
        assertEquals(34.875, TextMetrics.ascent(36), 0.001);
        assertEquals(8.693, TextMetrics.descent(36), 0.001);
        assertEquals(26.182, TextMetrics.capHeight(36), 0.001);
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void outlinesAreAsWideAsTheWidth(Weight weight) {
        for (String text : List.of(
                "Mobile is the connective tissue of the plan, the line that runs through",
                "Мобильная связь соединяет все станции плана, сквозная линия",
                "الهاتف المحمول هو النسيج الضام للخطة والخط الذي يمر عبرها",
                "日本語のキャンペーンは春夏秋冬の顧客接点をつなぎます、すべての文字が見えます口")) {
            for (double letterSpacing : new double[] {0, 2.2}) {
                double width = TextMetrics.width(text, weight, 36, letterSpacing);
                Rectangle2D box =
                        TextMetrics.outline(text, weight, 36, letterSpacing).getBounds2D();
                assertEquals(width, box.getWidth(), width / 100, text);
                assertTrue(box.getMinX() > -4 && box.getMaxX() < width + 4, text);
            }
        }
    }

    @Test
    void outlinesStandOnTheBaselineWithYDown() {
        Rectangle2D box = TextMetrics.outline("H", Weight.REGULAR, 100, 0).getBounds2D();
        assertEquals(0, box.getMaxY(), 0.01);
        assertEquals(-TextMetrics.capHeight(100), box.getMinY(), 0.01);
        assertTrue(
                TextMetrics.outline(" ", Weight.REGULAR, 100, 0).getBounds2D().isEmpty());
    }

    @Test
    void allThreadsMeasureAlike() {
        List<String> texts = List.of("Customer data platform", "شبكة", "日本 shop", "Ω → ☎");
        List<List<TextRun>> alone =
                texts.stream().map(text -> TextMetrics.runs(text, Weight.BOLD)).toList();
        IntStream.range(0, 2_000).parallel().forEach(i -> {
            int which = i % texts.size();
            String text = texts.get(which);
            assertEquals(alone.get(which), TextMetrics.runs(text, Weight.BOLD));
            double em = alone.get(which).stream().mapToDouble(TextRun::emWidth).sum();
            assertEquals(em, TextMetrics.width(text, Weight.BOLD, 1));
            assertEquals(em, TextMetrics.width(text, Weight.BOLD, 1, 0.5) - 0.5 * (glyphs(text) - 1), 1e-9);
        });
    }

    private static long glyphs(String text) {
        return TextMetrics.drawable(text).codePoints().count();
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void everyFontIsPackagedWithItsLicence(Typeface typeface) throws IOException {
        try (InputStream font = typeface.open()) {
            assertEquals(0x00010000, new DataInputStream(font).readInt());
        }
        String licence = typeface.family().startsWith("Inter") ? "Inter-LICENSE.txt" : "DejaVu-LICENSE.txt";
        assertNotNull(Typeface.class.getResource("/throughline/fonts/" + licence));
    }
}
