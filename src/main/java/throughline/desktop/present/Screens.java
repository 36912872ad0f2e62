package throughline.desktop.present;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The screens that are plugged in; tests have their own. */
public interface Screens {

    /** Those of the machine. */
    Screens OF_SYSTEM = new OfSystem();

    /** All of them, the main one first; never none. */
    List<Display> all();

    /**
     * Tells whenever one comes, goes or changes.
     *
     * @return ends it
     */
    Runnable follow(Runnable listener);

    /** The toolkit's. */
    final class OfSystem implements Screens {

        private OfSystem() {}

        @Override
        public List<Display> all() {
            Screen primary = Screen.getPrimary();
            return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(primary),
                            Screen.getScreens().stream().filter(screen -> !screen.equals(primary)))
                    .map(OfSystem::display)
                    .toList();
        }

        private static Display display(Screen screen) {
            Rectangle2D bounds = screen.getBounds();
            return new Display(bounds, screen.getVisualBounds());
        }

        @Override
        public Runnable follow(Runnable listener) {
            ListChangeListener<Screen> changes = change -> listener.run();
            Screen.getScreens().addListener(changes);
            return () -> Screen.getScreens().removeListener(changes);
        }
    }
}
