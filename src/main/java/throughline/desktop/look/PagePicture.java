package throughline.desktop.look;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import throughline.draw.Placement;
import throughline.draw.Surface;
import throughline.export.PixelSurface;
import throughline.export.report.Page;

/** Pictures in memory, drawn on the surface that writes PNG files. */
public final class PagePicture {

    private PagePicture() {}

    /** A page of paper. */
    public static WritableImage of(Page page, double width, double height, double scale) {
        return of(page::draw, width, height, scale);
    }

    /**
     * Anything that draws itself.
     *
     * @param width of what is drawn, in its own units
     * @param height of what is drawn, in its own units
     * @param scale pixels in a unit
     */
    public static WritableImage of(Consumer<Surface> picture, double width, double height, double scale) {
        int w = Math.max(1, (int) Math.ceil(width * scale));
        int h = Math.max(1, (int) Math.ceil(height * scale));
        PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(w, h, IntBuffer.allocate(w * h), PixelFormat.getIntArgbPreInstance());
        Arrays.fill(buffer.getBuffer().array(), 0xFFFFFFFF);
        PixelSurface surface = PixelSurface.over(buffer.getBuffer().array(), w, h);
        surface.push(new Placement(0, 0, scale));
        picture.accept(surface);
        surface.pop();
        return new WritableImage(buffer);
    }
}
