package throughline.export;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;
import throughline.draw.Ink;
import throughline.draw.Pen;

/** The colours and the pen that a page is set to; writes only what changes. */
final class PdfInks {

    private final PDPageContentStream content;
    private final PdfResources resources;
    private int fillColor;
    private int strokeColor;
    private double fillAlpha = 1;
    private double strokeAlpha = 1;
    private @Nullable Pen pen;

    /** A page at its beginning: black, opaque. */
    PdfInks(PDPageContentStream content, PdfResources resources) {
        this.content = content;
        this.resources = resources;
    }

    /** The same state, to go on from after the page's state was saved. */
    PdfInks(PdfInks saved) {
        this(saved.content, saved.resources);
        fillColor = saved.fillColor;
        strokeColor = saved.strokeColor;
        fillAlpha = saved.fillAlpha;
        strokeAlpha = saved.strokeAlpha;
        pen = saved.pen;
    }

    void fill(Ink ink) throws IOException {
        if (ink.rgb() != fillColor) {
            content.setNonStrokingColor(part(ink, 16), part(ink, 8), part(ink, 0));
            fillColor = ink.rgb();
        }
        if (ink.alpha() != fillAlpha) {
            content.setGraphicsStateParameters(resources.opacity(ink.alpha(), false));
            fillAlpha = ink.alpha();
        }
    }

    void stroke(Ink ink, Pen next) throws IOException {
        if (ink.rgb() != strokeColor) {
            content.setStrokingColor(part(ink, 16), part(ink, 8), part(ink, 0));
            strokeColor = ink.rgb();
        }
        if (ink.alpha() != strokeAlpha) {
            content.setGraphicsStateParameters(resources.opacity(ink.alpha(), true));
            strokeAlpha = ink.alpha();
        }
        if (!next.equals(pen)) {
            content.setLineWidth((float) next.width());
            content.setLineCapStyle(next.round() ? 1 : 0);
            content.setLineDashPattern(Shapes.floats(next.dash()), 0);
            pen = next;
        }
    }

    private static float part(Ink ink, int shift) {
        return (ink.rgb() >> shift & 0xFF) / 255f;
    }
}
