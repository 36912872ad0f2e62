package throughline.desktop.settings;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import throughline.desktop.PlannerModel;
import throughline.format.FormatException;
import throughline.session.SettingsFolder;

/** Finds the window as it was left: its size and place, its colours, its size of type. */
public final class WindowStore {

    /** The file's name. */
    public static final String FILE = "window.json";

    private static final Logger LOG = LoggerFactory.getLogger(WindowStore.class);

    /** The toolkit tells of a new size before it tells that it comes from filling the screen. */
    private static final Duration SETTLES = Duration.millis(250);

    private final Stage stage;
    private final PlannerModel model;
    private final SettingsFolder settings;
    private final PauseTransition settled = new PauseTransition(SETTLES);
    private Rectangle2D bounds = new Rectangle2D(0, 0, 1, 1);

    private WindowStore(Stage stage, PlannerModel model, SettingsFolder settings) {
        this.stage = stage;
        this.model = model;
        this.settings = settings;
        settled.setOnFinished(event -> keep());
    }

    /** Colours and size of type, before anything is shown. */
    public static void dress(PlannerModel model, SettingsFolder settings) {
        read(settings).ifPresent(memory -> {
            model.themeProperty().set(memory.theme());
            model.typeProperty().set(memory.percent() / 100.0);
        });
    }

    /** Puts the window in its place, and keeps that from now on. */
    public static void place(Stage stage, PlannerModel model, SettingsFolder settings) {
        Optional<WindowMemory> memory = read(settings);
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        Rectangle2D at = memory.map(
                        it -> WindowPlace.again(it.bounds(), screens.isEmpty() ? List.of(primary) : screens))
                .orElse(WindowPlace.first(primary));
        stage.setX(at.getMinX());
        stage.setY(at.getMinY());
        stage.setWidth(at.getWidth());
        stage.setHeight(at.getHeight());
        stage.setMaximized(memory.map(WindowMemory::maximized).orElse(false));
        WindowStore store = new WindowStore(stage, model, settings);
        store.bounds = at;
        store.follow();
    }

    private static Optional<WindowMemory> read(SettingsFolder settings) {
        try {
            Optional<byte[]> text = settings.read(FILE);
            return text.isPresent() ? Optional.of(WindowMemory.read(text.get(), FILE)) : Optional.empty();
        } catch (FormatException | IOException e) {
            // Where the window stands is not worth a question.
            LOG.warn("{} is left aside", FILE, e);
            return Optional.empty();
        }
    }

    private void follow() {
        InvalidationListener moved = property -> settled.playFromStart();
        stage.xProperty().addListener(moved);
        stage.yProperty().addListener(moved);
        stage.widthProperty().addListener(moved);
        stage.heightProperty().addListener(moved);
        stage.maximizedProperty().addListener(moved);
        InvalidationListener changed = property -> keep();
        model.themeProperty().addListener(changed);
        model.typeProperty().addListener(changed);
    }

    private void keep() {
        if (!stage.isShowing()) {
            return;
        }
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            bounds = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
        int percent = (int) Math.round(model.typeProperty().get() * 100);
        settings.save(
                FILE,
                new WindowMemory(
                                bounds,
                                stage.isMaximized(),
                                model.themeProperty().get(),
                                percent)
                        .json());
    }
}
