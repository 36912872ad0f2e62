package throughline.desktop.canvas;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import throughline.desktop.parts.Pixels;
import throughline.draw.MapPainter;
import throughline.draw.MapPicture;
import throughline.draw.Placement;
import throughline.draw.Surface;
import throughline.draw.View;
import throughline.layout.Sheet;

/**
 * The window's picture of the map, drawn on the surface that writes PNG files: what the window shows is what leaves the
 * program. It is drawn whole and sharp at every step of a pan or zoom, which costs the software pipeline less than moving
 * or stretching a picture drawn before.
 */
final class MapSheetView extends ImageView {

    /** Two, in turn: the toolkit's renderer may still read the one shown last while the next is drawn. */
    private final Pixels[] pixels = new Pixels[2];

    private int front;
    private @Nullable Viewport painted;
    private double paintedSharpness;
    private boolean stale = true;
    private int paintings;

    MapSheetView() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Whatever is drawn now is out of date: the next painting draws anew. */
    void outdate() {
        stale = true;
    }

    /** How often the map was drawn, for tests and benchmarks. */
    int paintings() {
        return paintings;
    }

    /**
     * Shows the picture through a viewport, if it does not already.
     *
     * @param sharpness pixels of the screen in one of the window, 1 or more on fine screens
     */
    void show(Viewport viewport, double sharpness, Supplier<Optional<MapPicture>> picture, Supplier<View> view) {
        if (!stale && viewport.equals(painted) && sharpness == paintedSharpness) {
            return;
        }
        paintings++;
        Pixels back =
                back((int) Math.ceil(viewport.width() * sharpness), (int) Math.ceil(viewport.height() * sharpness));
        back.paint(surface -> {
            surface.push(new Placement(0, 0, sharpness));
            paint(surface, picture.get(), view.get(), viewport);
            surface.pop();
        });
        setImage(back.image());
        setFitWidth(back.width() / sharpness);
        setFitHeight(back.height() / sharpness);
        painted = viewport;
        paintedSharpness = sharpness;
        stale = false;
    }

    private Pixels back(int width, int height) {
        front = 1 - front;
        Pixels back = pixels[front];
        if (back == null || back.width() != width || back.height() != height) {
            back = Pixels.of(width, height);
            pixels[front] = back;
        }
        return back;
    }

    /** Draws ground and map; one unit of the surface is one pixel of the window. */
    static void paint(Surface surface, Optional<MapPicture> picture, View view, Viewport viewport) {
        MapPainter painter = new MapPainter(surface, view);
        surface.push(viewport.placement());
        painter.paintCanvas(viewport.visible().grown(Sheet.UNIT));
        picture.ifPresent(now -> painter.paintMap(now, viewport.visible().grown(Sheet.UNIT)));
        surface.pop();
    }
}
