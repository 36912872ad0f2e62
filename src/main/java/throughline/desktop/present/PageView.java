package throughline.desktop.present;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import throughline.desktop.parts.Pixels;
import throughline.draw.Placement;
import throughline.draw.ShowPage;

/** A page of a show as large as the pane; another page comes up over the one before, calmly. */
final class PageView extends Pane {

    private static final Duration CALM = Duration.millis(350);

    private final ImageView below = new ImageView();
    private final ImageView above = new ImageView();
    private final FadeTransition fade = new FadeTransition(CALM, above);
    private final boolean fades;
    private @Nullable ShowPage page;

    /** @param fades false where pages change at once, as in the speaker's small ones */
    PageView(boolean fades) {
        this.fades = fades;
        above.setMouseTransparent(true);
        below.setMouseTransparent(true);
        getChildren().addAll(below, above);
        getStyleClass().add("show-page");
    }

    /** The page that is shown; empty before the first. */
    Optional<ShowPage> page() {
        return Optional.ofNullable(page);
    }

    /**
     * Shows a page that was made for the pane's size.
     *
     * @param sharpness pixels of the screen in one of the window
     */
    void show(ShowPage next, double sharpness) {
        if (next == page) {
            return;
        }
        Pixels pixels = Pixels.of((int) Math.ceil(getWidth() * sharpness), (int) Math.ceil(getHeight() * sharpness));
        pixels.paint(surface -> {
            surface.push(new Placement(0, 0, sharpness));
            next.paint(surface);
            surface.pop();
        });
        boolean first = page == null;
        page = next;
        fade.stop();
        below.setImage(above.getImage());
        above.setImage(pixels.image());
        for (ImageView view : new ImageView[] {below, above}) {
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
        }
        if (first || !fades || Platform.getPreferences().isReducedMotion()) {
            above.setOpacity(1);
        } else {
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.playFromStart();
        }
    }
}
