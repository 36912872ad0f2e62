package throughline.export;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import throughline.draw.TextLine;
import throughline.text.Weight;

/**
 * Lines of text as one box in the slides' own font. Other fonts are wider or narrower than the one the map was laid out with,
 * so the box has the alignment that its lines show: what stands beside a marker stays there.
 */
final class SlideText {

    /** Letters of other fonts may need more than Inter's. */
    private static final double SPARE = 1.12;

    /** A line's height and what of it is above the baseline, in sizes of the font, as most programs set it. */
    private static final double LEADING = 1.2;

    private static final double ABOVE = 0.95;

    private SlideText() {}

    /**
     * @param lines one or more, from the top
     * @param marker the middle of what they stand beside, from left to right
     */
    static XSLFTextBox box(XSLFShapeContainer into, List<TextLine> lines, OptionalDouble marker) {
        TextLine first = lines.getFirst();
        double left = lines.stream().mapToDouble(TextLine::x).min().orElseThrow();
        double right =
                lines.stream().mapToDouble(it -> it.x() + it.width()).max().orElseThrow();
        TextAlign align = marker.isPresent() ? align(left, right, marker.getAsDouble()) : align(lines, left, right);
        double spare = (right - left) * (SPARE - 1);
        double from = switch (align) {
            case RIGHT -> left - spare;
            case CENTER -> left - spare / 2;
            default -> left;
        };
        double leading = lines.size() > 1 ? lines.get(1).baseline() - first.baseline() : LEADING * first.size();
        double top = first.baseline() - ABOVE * first.size() - (leading - LEADING * first.size()) / 2;
        XSLFTextBox box = into.createTextBox();
        box.setAnchor(new Rectangle2D.Double(from, top, right - left + spare, leading * lines.size()));
        box.setInsets(new Insets2D(0, 0, 0, 0));
        box.setWordWrap(false);
        box.setTextAutofit(TextAutofit.NONE);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        box.clearText();
        for (TextLine line : lines) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setTextAlign(align);
            paragraph.setSpaceBefore(0d);
            paragraph.setSpaceAfter(0d);
            paragraph.setLineSpacing(-leading);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(XmlText.legal(line.text()));
            run.setFontSize(Math.max(1, Math.round(line.size() * 10) / 10.0));
            run.setFontColor(SlideInk.color(line.ink()));
            run.setBold(line.weight().compareTo(Weight.SEMIBOLD) >= 0);
        }
        return box;
    }

    /** Ragged away from the marker. */
    private static TextAlign align(double left, double right, double marker) {
        return right <= marker ? TextAlign.RIGHT : left >= marker ? TextAlign.LEFT : TextAlign.CENTER;
    }

    /** As the lines' ends agree; a single one stands where it begins. */
    private static TextAlign align(List<TextLine> lines, double left, double right) {
        double near = lines.getFirst().size() / 10;
        boolean lefts = lines.stream().allMatch(it -> it.x() - left < near);
        boolean rights = lines.stream().allMatch(it -> right - it.x() - it.width() < near);
        return lefts ? TextAlign.LEFT : rights ? TextAlign.RIGHT : TextAlign.CENTER;
    }
}
