package throughline.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import throughline.item.Message;

/** Pixels that become a PNG file. */
public final class PngSurface extends PixelSurface {

    /** The longest side, in pixels. */
    public static final int MAX_SIDE = 16_384;

    private final BufferedImage image;

    /**
     * An empty picture, white or transparent.
     *
     * @param width 1 to {@value #MAX_SIDE}
     * @param height 1 to {@value #MAX_SIDE}
     * @throws ExportFailed if a side is too long or the memory does not suffice
     */
    public PngSurface(int width, int height, boolean transparent) throws ExportFailed {
        this(blank(width, height, transparent));
        if (!transparent) {
            clear(Color.WHITE, width, height);
        }
    }

    private PngSurface(BufferedImage image) {
        super(image);
        this.image = image;
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
}
