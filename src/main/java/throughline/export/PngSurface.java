package throughline.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Role;
import throughline.draw.TextLine;
import throughline.draw.TextOutlines;
import throughline.item.Message;

/**
 * A picture of pixels with smooth edges; text is drawn with the outlines of the bundled fonts. One unit is one pixel.
 * Only the edges of clips are not smoothed.
 */
public final class PngSurface extends FlatSurface {

    /** The longest side, in pixels. */
    public static final int MAX_SIDE = 16_384;

    static {
        // Drawing into memory needs no display, and asking for one would start a second window system beside JavaFX.
        System.setProperty("java.awt.headless", "true");
    }

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Deque<ClipBefore> clips = new ArrayDeque<>();

    private record ClipBefore(@Nullable Shape shape) {}

    /**
     * An empty picture, white or transparent.
     *
     * @param width 1 to {@value #MAX_SIDE}
     * @param height 1 to {@value #MAX_SIDE}
     * @throws ExportFailed if a side is too long or the memory does not suffice
     */
    public PngSurface(int width, int height, boolean transparent) throws ExportFailed {
        image = blank(width, height, transparent);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (!transparent) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
    }

    private static BufferedImage blank(int width, int height, boolean transparent) throws ExportFailed {
        String w = Integer.toString(width);
        String h = Integer.toString(height);
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new ExportFailed(Message.of("export.failed.pixels", w, h, Integer.toString(MAX_SIDE)), null);
        }
        try {
            return new BufferedImage(
                    width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        } catch (OutOfMemoryError e) {
            // One large block was refused; everything else still has its memory.
            throw new ExportFailed(Message.of("export.failed.memory", w, h), e);
        }
    }

    /**
     * The picture itself.
     *
     * @throws IllegalStateException if a group, placement or clip was not ended
     */
    public BufferedImage image() {
        requireFinished();
        return image;
    }

    /**
     * Writes the picture as PNG.
     *
     * @throws IllegalStateException if a group, placement or clip was not ended
     */
    public void writeTo(OutputStream out) throws IOException {
        requireFinished();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(image);
        } finally {
            writer.dispose();
        }
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
        graphics.fill(TextOutlines.path(line));
    }

    private static Color color(Ink ink) {
        return new Color(ink.rgb() | (int) Math.round(ink.alpha() * 255) << 24, true);
    }
}
