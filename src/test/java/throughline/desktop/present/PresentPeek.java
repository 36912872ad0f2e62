package throughline.desktop.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import throughline.draw.ShowPage;

/** What tests look at of a show that is on; on the toolkit's thread. */
public final class PresentPeek {

    private PresentPeek() {}

    /** Screens that come and go as a test says. */
    public static final class Plugged implements Screens {

        private final List<Runnable> listeners = new ArrayList<>();
        private List<Display> all;

        /** These screens, the main one first. */
        public Plugged(List<Display> all) {
            this.all = all;
        }

        /** From now on these. */
        public void are(List<Display> now) {
            all = now;
            List.copyOf(listeners).forEach(Runnable::run);
        }

        @Override
        public List<Display> all() {
            return all;
        }

        @Override
        public Runnable follow(Runnable listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }
    }

    /** The window of the audience; empty while no show is on. */
    public static Optional<Stage> audience() {
        return window(ShowScreen.class);
    }

    /** The window with the notes; empty while it is hidden. */
    public static Optional<Stage> speaker() {
        return window(SpeakerView.class);
    }

    private static Optional<Stage> window(Class<? extends Parent> root) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage
                        && root.isInstance(window.getScene().getRoot()))
                .map(Stage.class::cast)
                .findFirst();
    }

    /** What the audience sees. */
    public static Optional<ShowPage> page() {
        return audience()
                .map(stage -> (PageView) stage.getScene().lookup(".show-page"))
                .flatMap(PageView::page);
    }

    /** A station's middle on the screen, as the audience sees it. */
    public static Point2D spot(String station) {
        ShowScreen room = (ShowScreen) audience().orElseThrow().getScene().getRoot();
        return page().flatMap(page -> page.station(station))
                .map(at -> room.localToScreen(at.x(), at.y()))
                .orElseThrow();
    }
}
