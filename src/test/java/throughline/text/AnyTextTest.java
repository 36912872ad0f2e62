package throughline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a person pastes is measured, wrapped and drawn, each the same way as the others. */
class AnyTextTest {
    private static final String[] AWKWARD =
            ("1|x| |(|\n|\0|\uD83D|\uDC68|\u200D|\uFE0F|\u0301|\u202E|\u2069|\u0644|\u0627|\u064E"
                            + "|\u05D0|日|한|\u1100|\u0E33|\uD83C\uDDE9|\uD83D\uDC68\u200D\uD83D\uDC67")
                    .split("\\|");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append(AWKWARD[random.nextInt(AWKWARD.length)]);
            }
        }
        return text.toString();
    }

    @Test
    void anyTextIsMeasuredWrappedAndDrawn() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            String text = text(random);
            check(
                    text,
                    "seed " + seed + ", text " + i + ": "
                            + text.codePoints().mapToObj(Integer::toHexString).toList());
        }
    }

    @Test
    void longTextIsText() {
        for (String piece : AWKWARD) {
            check(piece.repeat(10_000 / piece.length()), "many of " + piece.codePointAt(0));
        }
        StringBuilder every = new StringBuilder();
        for (int c = 0; c < 0x10000; c++) {
            every.append((char) c);
        }
        check(every.toString(), "every code unit");
    }

    private static void check(String text, String what) {
        double width = TextMetrics.width(text, Weight.BOLD, 10);
        List<TextRun> runs = TextMetrics.runs(text, Weight.BOLD);
        assertEquals(width, 10 * runs.stream().mapToDouble(TextRun::emWidth).sum(), 1e-6, what);
        assertEquals(
                TextMetrics.drawable(text),
                String.join("", runs.stream().map(TextRun::text).toList()),
                what);
        assertTrue(Double.isFinite(width) && width >= 0, what);
        assertTrue(TextMetrics.outline(text, Weight.BOLD, 10, 1).getBounds2D() != null, what);
        List<String> lines = Wrap.lines(text, Weight.BOLD, 10, 60, 3);
        assertTrue(lines.size() <= 3, what);
        for (String line : lines) {
            assertTrue(TextMetrics.width(line, Weight.BOLD, 10) <= 60 + 1e-9, () -> what + ", line " + line);
        }
        Wrap.wraps(text).forEach(way -> assertTrue(way.size() <= 3, what));
    }
}
