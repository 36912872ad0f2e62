package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.collections.ListChangeListener;
import javafx.css.CssParser;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import throughline.desktop.canvas.MapCanvas;
import throughline.desktop.canvas.MapPeek;
import throughline.desktop.dialogs.FileWindows;
import throughline.draw.Theme;
import throughline.plan.Plan;

/** The toolkit has nothing to say against the style sheets, in either theme and for whatever the inspector shows. */
class StyleWarningsTest {

    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    @TempDir
    Path workspace;

    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord record) {
            warnings.add(record.getLoggerName() + ": " + record.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    };
    private final ListChangeListener<CssParser.ParseError> faults = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(fault -> warnings.add(fault.getMessage()));
        }
    };

    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        TOOLKIT.addHandler(log);
        onFx(() -> {
            CssParser.errorsProperty().addListener(faults);
            stage = new Stage();
            new PlannerApplication(workspace, Clock.systemUTC(), FileWindows.OF_SYSTEM).start(stage);
            // The screen without a display is small.
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(980);
            stage.setHeight(700);
        });
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> stage.getScene().lookup("#map") != null)
                        .get());
        onFx(() -> ((Button) stage.getScene().lookup("#start-sample")).fire());
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(
                                () -> !stage.getScene().lookup("#start-page").isVisible())
                        .get());
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            CssParser.errorsProperty().removeListener(faults);
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        TOOLKIT.removeHandler(log);
    }

    @Test
    @DisplayName("no warning, light or dark")
    void none() throws Exception {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            onFx(() -> model().themeProperty().set(theme));
            Plan plan = WaitForAsyncUtils.asyncFx(() -> model().planProperty().get())
                    .get();
            for (String id : List.of(
                    plan.map().stations().iterator().next().id(),
                    plan.map().tracks().iterator().next().id(),
                    plan.map().neighborhoods().iterator().next().id(),
                    plan.audiences().getFirst().id(),
                    plan.campaigns().getFirst().id(),
                    plan.campaigns().getFirst().touchpoints().getFirst(),
                    plan.campaigns().getFirst().touchpoints().getLast())) {
                onFx(() -> model().goTo(id));
                onFx(() -> stage.getScene().getRoot().applyCss());
            }
            onFx(() -> model().select(List.of()));
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(List.of(), warnings);
    }

    private PlannerModel model() {
        return MapPeek.model((MapCanvas) stage.getScene().lookup("#map"));
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
    }
}
