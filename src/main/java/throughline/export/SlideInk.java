package throughline.export;

import java.awt.Color;
import org.apache.poi.sl.usermodel.StrokeStyle.LineCap;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import throughline.draw.Ink;
import throughline.draw.Pen;

/** Colours and pens as slides know them. */
final class SlideInk {

    private SlideInk() {}

    static Color color(Ink ink) {
        return new Color(ink.rgb() | (int) Math.round(ink.alpha() * 255) << 24, true);
    }

    static void stroke(XSLFSimpleShape shape, Ink ink, Pen pen) {
        shape.setLineColor(color(ink));
        shape.setLineWidth(pen.width());
        shape.setLineCap(pen.round() ? LineCap.ROUND : LineCap.FLAT);
        if (!pen.dash().isEmpty()) {
            // Slides know a few dashes only: the nearest, by how long a dash is for the pen's width.
            double dash = pen.dash().getFirst() / pen.width();
            shape.setLineDash(dash < 1.5 ? LineDash.SYS_DOT : dash < 3.5 ? LineDash.SYS_DASH : LineDash.DASH);
        }
    }
}
