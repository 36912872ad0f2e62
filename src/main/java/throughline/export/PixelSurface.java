package throughline.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Role;
import throughline.draw.TextLine;
import throughline.draw.TextOutlines;

/**
 * A picture of pixels with smooth edges, in memory; text is drawn with the outlines of the bundled fonts. One unit is one
 * pixel. Only the edges of clips are not smoothed. The window's map and the PNG file are both drawn here, so they are the
 * same picture.
 */
public sealed class PixelSurface extends FlatSurface permits PngSurface {

    static {
        // Drawing into memory needs no display, and asking for one would start a second window system beside JavaFX.
        // A window that prints has said before that it wants the system's print dialog.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private final Graphics2D graphics;
    private final Deque<ClipBefore> clips = new ArrayDeque<>();

    private record ClipBefore(@Nullable Shape shape) {}

    PixelSurface(BufferedImage image) {
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /**
     * A surface that draws over what the pixels hold.
     *
     * @param pixels alpha, red, green and blue in eight bits each, colours multiplied by alpha; row after row
     * @param width of a row, at least 1
     * @param height in rows, at least 1, with {@code width * height <= pixels.length}
     */
    public static PixelSurface over(int[] pixels, int width, int height) {
        WritableRaster rows = Raster.createPackedRaster(
                new DataBufferInt(pixels, width * height),
                width,
                height,
                width,
                new int[] {0xFF0000, 0xFF00, 0xFF, 0xFF000000},
                null);
        ColorModel colors = new DirectColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                32,
                0xFF0000,
                0xFF00,
                0xFF,
                0xFF000000,
                true,
                DataBufferInt.TYPE_INT);
        return new PixelSurface(new BufferedImage(colors, rows, true, null));
    }

    final void clear(Color color, int width, int height) {
        graphics.setComposite(AlphaComposite.Src);
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    @Override
    void openGroup(String id, Role role) {
        // Pixels have no groups.
    }

    @Override
    void closeGroup() {
        // Pixels have no groups.
    }

    @Override
    void openClip(Outline outline) {
        clips.push(new ClipBefore(graphics.getClip()));
        graphics.clip(Shapes.of(outline));
    }

    @Override
    void closeClip() {
        graphics.setClip(clips.pop().shape());
    }

    @Override
    void fillFlat(Outline outline, Ink ink) {
        graphics.setColor(color(ink));
        graphics.fill(Shapes.of(outline));
    }

    @Override
    void strokeFlat(Outline outline, Ink ink, Pen pen) {
        int cap = pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float width = (float) pen.width();
        float[] dash = pen.dash().isEmpty() ? null : Shapes.floats(pen.dash());
        graphics.setColor(color(ink));
        graphics.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dash, 0));
        graphics.draw(Shapes.of(outline));
    }

    @Override
    void textFlat(TextLine line) {
        graphics.setColor(color(line.ink()));
        AffineTransform before = graphics.getTransform();
        graphics.transform(TextOutlines.placement(line));
        graphics.fill(TextOutlines.unplaced(line));
        graphics.setTransform(before);
    }

    private static Color color(Ink ink) {
        return new Color(ink.rgb() | (int) Math.round(ink.alpha() * 255) << 24, true);
    }
}
