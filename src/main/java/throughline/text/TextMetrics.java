package throughline.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * How wide text is and how it is drawn, the same for every surface. Text is one line as a person wrote it, in reading
 * order: give the result of {@link #drawable} to a surface, never back to these methods, which would turn right-to-left
 * text round a second time. No method throws on any string. Sizes may be in any unit; results are in the same unit.
 */
public final class TextMetrics {
    // From Inter's hhea and OS/2 tables, the same in all its weights; a fallback run never changes a line's height.
    private static final double ASCENT = 2728 / 2816.0;
    private static final double DESCENT = 680 / 2816.0;
    private static final double CAP_HEIGHT = 2048 / 2816.0;

    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_REMEMBERED = 200;
    private static final ConcurrentMap<Line, Extent> EXTENTS = new ConcurrentHashMap<>();

    private record Line(String text, Weight weight) {}

    private record Extent(double em, int graphemes) {}

    private TextMetrics() {}

    /** The sum of the advances, without kerning: the width that every surface fits the text into. */
    public static double width(String text, Weight weight, double size) {
        double plain = PlainText.emWidth(text, weight);
        return size
                * (plain != PlainText.NOT_PLAIN ? plain : extent(text, weight).em());
    }

    /**
     * The width with spacing added between graphemes, none after the last.
     *
     * @param letterSpacing in the unit of the size; negative draws letters closer
     */
    public static double width(String text, Weight weight, double size, double letterSpacing) {
        if (letterSpacing == 0) {
            return width(text, weight, size);
        }
        Extent extent = extent(text, weight);
        return size * extent.em() + letterSpacing * Math.max(0, extent.graphemes() - 1);
    }

    /** How far Inter reaches above the baseline, positive. */
    public static double ascent(double size) {
        return ASCENT * size;
    }

    /** How far Inter reaches below the baseline, positive. */
    public static double descent(double size) {
        return DESCENT * size;
    }

    /** The height of Inter's capitals above the baseline, positive. */
    public static double capHeight(double size) {
        return CAP_HEIGHT * size;
    }

    /** The text as drawn from left to right, cut where the typeface changes; empty if nothing is drawn. */
    public static List<TextRun> runs(String text, Weight weight) {
        return runs(Glyphs.of(text, weight));
    }

    private static List<TextRun> runs(List<Glyphs.Glyph> glyphs) {
        List<TextRun> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        long units = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyphs.Glyph glyph = glyphs.get(i);
            run.append(glyph.text());
            units += glyph.units();
            if (i + 1 == glyphs.size() || glyphs.get(i + 1).typeface() != glyph.typeface()) {
                double em = (double) units / FontTables.of(glyph.typeface()).unitsPerEm();
                runs.add(new TextRun(run.toString(), glyph.typeface(), em));
                run.setLength(0);
                units = 0;
            }
        }
        return List.copyOf(runs);
    }

    /**
     * The filled outlines (non-zero winding), for surfaces without fonts: baseline from (0, 0) to the right, y down. The
     * last glyph's advance ends at {@link #width(String, Weight, double, double)}.
     *
     * @param letterSpacing between graphemes, in the unit of the size
     */
    public static Path2D outline(String text, Weight weight, double size, double letterSpacing) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (Glyphs.Glyph glyph : Glyphs.of(text, weight)) {
            FontTables font = FontTables.of(glyph.typeface());
            for (int codePoint : glyph.text().codePoints().toArray()) {
                AffineTransform place = new AffineTransform(size, 0, 0, size, x, 0);
                path.append(font.outline(codePoint).getPathIterator(place), false);
                x += size * font.advance(codePoint) / font.unitsPerEm();
            }
            x += letterSpacing;
        }
        return path;
    }

    /**
     * What is really drawn, from left to right: a grapheme no bundled font has (a whole emoji sequence counts as one) is
     * replaced by "□", line ends and tabs by a space; other characters without ink are dropped, Arabic letters joined.
     */
    public static String drawable(String text) {
        if (PlainText.is(text, Weight.REGULAR)) {
            return text;
        }
        return Glyphs.of(text, Weight.REGULAR).stream().map(Glyphs.Glyph::text).collect(Collectors.joining());
    }

    private static Extent extent(String text, Weight weight) {
        if (text.length() > LONGEST_REMEMBERED) {
            return measure(text, weight);
        }
        // A plan's texts fit many times over; forgetting all at once is simpler than an order of use.
        if (EXTENTS.size() > REMEMBERED) {
            EXTENTS.clear();
        }
        return EXTENTS.computeIfAbsent(new Line(text, weight), line -> measure(line.text(), line.weight()));
    }

    private static Extent measure(String text, Weight weight) {
        List<Glyphs.Glyph> glyphs = Glyphs.of(text, weight);
        return new Extent(runs(glyphs).stream().mapToDouble(TextRun::emWidth).sum(), glyphs.size());
    }
}
