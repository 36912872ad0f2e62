package throughline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import throughline.draw.TextLine;
import throughline.draw.TextOutlines;
import throughline.text.TextMetrics;
import throughline.text.TextRun;

/** The texts of one SVG document. */
final class SvgText {

    private final FontSubsets subsets;
    private final SvgPaint paint;

    SvgText(FontSubsets subsets, SvgPaint paint) {
        this.subsets = subsets;
        this.paint = paint;
    }

    /** The element that draws the line, or nothing if the line has no ink. */
    String element(TextLine line) {
        List<TextRun> runs = TextMetrics.runs(line.text(), line.weight());
        if (runs.isEmpty()) {
            return "";
        }
        return runs.stream().allMatch(SvgText::canStayText) ? text(line, runs) : outlines(line);
    }

    /** CSS rules with the fonts of all texts so far. */
    String fontFaces() {
        return subsets.css();
    }

    /** A viewer would turn right-to-left letters round again; and the embedded fonts' tables end at U+FFFF. */
    private static boolean canStayText(TextRun run) {
        return !run.rightToLeft() && run.text().chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    private String text(TextLine line, List<TextRun> runs) {
        runs.forEach(subsets::add);
        String drawn = runs.stream().map(TextRun::text).collect(Collectors.joining());
        List<String> attributes = new ArrayList<>();
        attributes.add("x=\"" + SvgNumbers.of(line.x()) + "\" y=\"" + SvgNumbers.of(line.baseline()) + "\"");
        attributes.add("font-size=\"" + SvgNumbers.of(line.size()) + "\"");
        attributes.add("font-weight=\"" + line.weight().css() + "\"");
        if (line.letterSpacing() != 0) {
            attributes.add("letter-spacing=\"" + SvgNumbers.of(line.letterSpacing()) + "\"");
        }
        attributes.add("textLength=\"" + SvgNumbers.of(line.width()) + "\" lengthAdjust=\"spacingAndGlyphs\"");
        if (drawn.startsWith(" ") || drawn.endsWith(" ") || drawn.contains("  ")) {
            attributes.add("xml:space=\"preserve\"");
        }
        return "<text " + String.join(" ", attributes) + paint.of("fill", line.ink()) + ">" + XmlText.escape(drawn)
                + "</text>\n";
    }

    private String outlines(TextLine line) {
        return "<path role=\"img\" aria-label=\"" + XmlText.escape(line.text()) + "\" d=\""
                + SvgNumbers.path(TextOutlines.of(line)) + "\"" + paint.of("fill", line.ink()) + "/>\n";
    }
}
