package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.css.CssParser;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import throughline.consent.Catalogue;
import throughline.desktop.actions.AllActions;
import throughline.desktop.look.Look;
import throughline.desktop.workspace.PlanLibrary;
import throughline.draw.Theme;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.session.PlannerSession;

/** The window on a small plan in a workspace of its own, with dialogs that answer by script. */
public abstract class WindowTest {

    /** The key of shortcuts: Control, or Command on a Mac. */
    protected static final KeyCode SHORTCUT =
            System.getProperty("os.name").startsWith("Mac") ? KeyCode.COMMAND : KeyCode.CONTROL;

    @TempDir
    protected Path folder;

    protected final ScriptedDialogs dialogs = new ScriptedDialogs();
    protected final FxRobot robot = new FxRobot();
    protected PlannerModel model;
    protected Desk desk;
    private Stage stage;
    private PlannerSession session;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        session = wait(PlannerSession.open(folder, Platform::runLater, Clock.systemDefaultZone()));
        wait(session.create(plan()));
        show(() -> {
            CssParser.errorsProperty().clear();
            model = new PlannerModel(dialogs, Catalogue.shipped());
            Panels panels = new Panels();
            PlanLibrary library = new PlanLibrary(model, panels, dialogs, session);
            desk = new Desk(model, panels, dialogs, library, AllActions.of(model, panels, dialogs, library));
            Views.View<MainWindow> view = Views.load("shell", desk);
            return view.root();
        });
        wait(WaitForAsyncUtils.asyncFx(() -> desk.library().begin()).get(20, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show(Callable<Parent> content) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    Look.base(Theme.LIGHT);
                    Scene scene = new Scene(content.call(), 980, 960);
                    Look.dress(scene.getStylesheets(), Theme.LIGHT);
                    stage.setScene(scene);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(980);
                    stage.setHeight(960);
                    stage.show();
                    return null;
                })
                .get(20, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        FxToolkit.hideStage();
        session.close();
        assertTrue(CssParser.errorsProperty().isEmpty(), () -> "style sheets: " + CssParser.errorsProperty());
    }

    /** The plan to show. */
    protected Plan plan() {
        return SmallPlans.winter();
    }

    /** The plan as it is now. */
    protected Plan now() {
        return model.planProperty().get();
    }

    /** Does something on the window's thread and waits until all is drawn. */
    protected void fx(Runnable what) {
        robot.interact(what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Clicks words twice in one go: what is between two slow clicks of a busy machine is no double click. */
    protected void doubleClick(String words) {
        Point2D at = robot.point(words).query();
        fx(() -> {
            click(at);
            click(at);
        });
    }

    /** A double click on words, of which the first keeps the window busy for longer than the toolkit waits. */
    protected void doubleClickWithTheWindowBusyBetween(String words) throws Exception {
        Point2D at = robot.point(words).query();
        AtomicInteger pulses = new AtomicInteger();
        AnimationTimer between = new AnimationTimer() {
            @Override
            public void handle(long now) {
                switch (pulses.incrementAndGet()) {
                    case 1 -> click(at);
                    case 3 -> keepBusy();
                    case 6 -> click(at);
                    case 8 -> stop();
                    default -> {}
                }
            }
        };
        fx(between::start);
        until(() -> pulses.get() == 8);
    }

    private static void click(Point2D at) {
        Robot hand = new Robot();
        hand.mouseMove(at);
        hand.mouseClick(MouseButton.PRIMARY);
    }

    private static void keepBusy() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(900);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** Waits until something is so. */
    protected void until(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(so).get(5, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The node with an id. */
    protected <T extends Node> T node(String id) {
        return robot.lookup("#" + id).query();
    }

    private static <T> T wait(CompletableFuture<T> work) throws Exception {
        return work.get(20, TimeUnit.SECONDS);
    }
}
