package throughline.desktop.canvas;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import throughline.draw.MapPainter;
import throughline.draw.MapPicture;
import throughline.draw.Placement;
import throughline.draw.View;
import throughline.layout.Box;
import throughline.layout.Sheet;

/**
 * The canvas with the map on it. A small map is drawn anew for each pulse of a pan or zoom. The picture of a large one is
 * moved and stretched while the hand moves, with a margin around the window, and drawn sharp again as soon as it rests.
 */
final class MapSheetCanvas extends Canvas {

    /** The picture is sharp again this long after the last movement. */
    private static final Duration REST = Duration.millis(80);

    /** More stations than this are not drawn anew for each pulse of a movement. */
    private static final int LARGE = 150;

    /** How much of the window's size is drawn beyond each edge of a large map, so that a pan uncovers no empty ground. */
    private static final double MARGIN = 0.2;

    /** A picture stretched more than this is drawn anew at once. */
    private static final double STRETCHED = 3;

    private final PauseTransition rest = new PauseTransition(REST);
    private final Affine movement = new Affine();
    private @Nullable Viewport painted;
    private @Nullable Viewport last;
    private @Nullable View paintedView;
    private boolean large;
    private boolean stale = true;
    private int paintings;

    /** @param onRest asks for a painting once the hand rests */
    MapSheetCanvas(Runnable onRest) {
        setManaged(false);
        getTransforms().add(movement);
        rest.setOnFinished(event -> {
            rest.stop();
            stale = true;
            onRest.run();
        });
    }

    /** Whatever is drawn now is out of date: the next painting draws anew. */
    void outdate() {
        rest.stop();
        stale = true;
    }

    /** How often the map was drawn, for tests and benchmarks. */
    int paintings() {
        return paintings;
    }

    /** True while the last painting is moved about instead of painted anew. */
    boolean isMoving() {
        return rest.getStatus() == Animation.Status.RUNNING;
    }

    /** The view that was painted last; null before the first painting. */
    @Nullable
    View paintedView() {
        return paintedView;
    }

    /** Shows the picture through a viewport: drawn anew, or moved where that will do for now. */
    void show(Viewport viewport, Supplier<Optional<MapPicture>> picture, Supplier<View> view) {
        Viewport before = painted;
        if (before != null && !stale) {
            if (before.equals(viewport) && !isMoving()) {
                return;
            }
            if (large && sameSize(before, viewport)) {
                move(before, viewport);
                return;
            }
        }
        rest.stop();
        MapPicture now = picture.get().orElse(null);
        large = now != null && now.layout().markers().size() > LARGE;
        paintedView = view.get();
        paint(now, paintedView, viewport, large ? MARGIN : 0);
        painted = viewport;
        stale = false;
    }

    private static boolean sameSize(Viewport a, Viewport b) {
        double stretch = b.scale() / a.scale();
        return a.width() == b.width() && a.height() == b.height() && stretch < STRETCHED && stretch > 1 / STRETCHED;
    }

    private void move(Viewport from, Viewport to) {
        double scale = to.scale() / from.scale();
        Placement a = from.placement();
        Placement b = to.placement();
        movement.setToIdentity();
        movement.appendTranslation(b.dx() - scale * a.dx(), b.dy() - scale * a.dy());
        movement.appendScale(scale, scale);
        if (!to.equals(last)) {
            rest.playFromStart();
            last = to;
        }
    }

    private void paint(@Nullable MapPicture picture, View view, Viewport viewport, double margin) {
        paintings++;
        movement.setToIdentity();
        double mx = Math.rint(viewport.width() * margin);
        double my = Math.rint(viewport.height() * margin);
        setWidth(viewport.width() + 2 * mx);
        setHeight(viewport.height() + 2 * my);
        relocate(-mx, -my);
        CanvasSurface surface = new CanvasSurface(getGraphicsContext2D());
        MapPainter painter = new MapPainter(surface, view);
        painter.paintCanvas(new Box(0, 0, getWidth(), getHeight()));
        if (picture != null) {
            Placement placement = viewport.placement();
            surface.push(new Placement(placement.dx() + mx, placement.dy() + my, placement.scale()));
            Box visible = viewport.visible();
            Box drawn = new Box(
                    visible.x0() - mx / viewport.scale(),
                    visible.y0() - my / viewport.scale(),
                    visible.x1() + mx / viewport.scale(),
                    visible.y1() + my / viewport.scale());
            painter.paintMap(picture, drawn.grown(Sheet.UNIT));
            surface.pop();
        }
    }
}
