package throughline.desktop.parts;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import throughline.draw.Surface;
import throughline.export.PixelSurface;

/**
 * An image that the surface of PNG files draws on.
 *
 * @param width in pixels
 * @param height in pixels
 * @param buffer what is drawn on
 * @param image what shows it
 */
public record Pixels(int width, int height, PixelBuffer<IntBuffer> buffer, WritableImage image) {

    /** An image of one pixel or more each way. */
    public static Pixels of(int width, int height) {
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
                width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
        return new Pixels(width, height, buffer, new WritableImage(buffer));
    }

    /** Draws all of it anew. */
    public void paint(Consumer<Surface> painting) {
        painting.accept(PixelSurface.over(buffer.getBuffer().array(), width, height));
        buffer.updateBuffer(all -> null);
    }
}
