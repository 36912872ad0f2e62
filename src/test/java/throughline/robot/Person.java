package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;
import throughline.desktop.PlannerApplication;
import throughline.desktop.PlannerModel;
import throughline.desktop.canvas.MapCanvas;
import throughline.desktop.canvas.MapPeek;
import throughline.desktop.dialogs.FileWindows;
import throughline.desktop.present.Screens;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.plan.Plan;
import throughline.session.SaveState;

/**
 * Somebody at the window: starts the program as the launcher does and works it with pointer and keyboard alone. What is
 * looked at is asked on the toolkit's thread; nothing waits for a time, everything for what should come to be.
 */
final class Person implements AutoCloseable, FileWindows {

    private static final long PATIENCE = 30;

    final FxRobot hand = new FxRobot();
    private final List<Throwable> mishaps = new CopyOnWriteArrayList<>();
    private final Stage stage;
    private @Nullable File file;

    private Person(Path workspace, Screens screens) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        Platform.setImplicitExit(false);
        stage = see(() -> {
            Stage fresh = new Stage();
            new PlannerApplication(workspace, Clock.systemDefaultZone(), this, screens).start(fresh);
            Thread.UncaughtExceptionHandler shown = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {
                mishaps.add(thrown);
                shown.uncaughtException(thread, thrown);
            });
            return fresh;
        });
    }

    /** Starts the program, at first start with the sample plan, and waits for the map. */
    static Person at(Path workspace) {
        return at(workspace, Screens.OF_SYSTEM);
    }

    /** The same, with other screens to present on. */
    static Person at(Path workspace, Screens screens) {
        Person person = new Person(workspace, screens);
        person.until("the window is there", () -> person.stage.getScene().lookup("#map") != null);
        if (see(() -> person.stage.getScene().lookup("#start-page").isVisible())) {
            person.untilTyping("start-sample");
            person.keys(KeyCode.ENTER);
            person.until(
                    "the sample plan is there",
                    () -> person.model().planProperty().get() != null);
        }
        person.until("the map is there", () -> person.stage.getScene().lookup("#map") != null && person.laidOut());
        return person;
    }

    /** Starts the program where something else than the map may come. */
    static Person knocking(Path workspace) {
        return new Person(workspace, Screens.OF_SYSTEM);
    }

    private boolean laidOut() {
        MapCanvas map = (MapCanvas) stage.getScene().lookup("#map");
        return map.getWidth() > 100 && stage.isFocused() && MapPeek.picture(map).isPresent();
    }

    // --- looking

    /** What {@code question} says on the toolkit's thread. */
    static <T> T see(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /** Waits for something to come to be. */
    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> see(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("did not come to be: " + what + "; see " + photograph(), e);
        }
    }

    /** The screen as a file in the build's folder, for whoever looks into a failure. */
    private Path photograph() {
        Path picture = Path.of("target", "robot-" + System.currentTimeMillis() + ".png");
        Image seen = hand.capture(Screen.getPrimary().getBounds()).getImage();
        BufferedImage copy =
                new BufferedImage((int) seen.getWidth(), (int) seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, seen.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(copy, "png", picture.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture;
    }

    Stage stage() {
        return stage;
    }

    MapCanvas map() {
        return (MapCanvas) node("#map");
    }

    PlannerModel model() {
        return MapPeek.model(map());
    }

    Plan plan() {
        return Platform.isFxApplicationThread()
                ? model().planProperty().get()
                : see(() -> model().planProperty().get());
    }

    /** The node with that id in the main window. */
    Node node(String selector) {
        Node node = stage.getScene().lookup(selector);
        if (node == null) {
            throw new AssertionError("there is no " + selector);
        }
        return node;
    }

    /** A station's middle on the screen. */
    Point2D spot(String station) {
        return see(() -> spotNow(station));
    }

    /** The same, asked on the toolkit's thread. */
    Point2D spotNow(String station) {
        Spot at = map().spotOf(station).orElseThrow();
        return map().localToScreen(at.x(), at.y());
    }

    /** A grid point's place on the screen. */
    Point2D place(double unitsX, double unitsY) {
        return see(() -> {
            Spot at = MapPeek.onCanvas(map(), new Spot(unitsX * Sheet.UNIT, unitsY * Sheet.UNIT));
            return map().localToScreen(at.x(), at.y());
        });
    }

    /** Texts of all labels and buttons to be seen in all windows. */
    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            for (Node node : window.getScene().getRoot().lookupAll("*")) {
                if (node instanceof Labeled it && it.getText() != null && isSeen(node)) {
                    texts.add(it.getText());
                }
            }
        }
        return texts;
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** A node of whichever window has it, asked on the toolkit's thread; null for none. */
    static @Nullable Node inAnyWindow(String selector) {
        for (Window window : List.copyOf(Window.getWindows()).reversed()) {
            Node found = window.getScene().lookup(selector);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    void untilText(String part) {
        until("somewhere stands “" + part + "”", () -> texts().stream().anyMatch(text -> text.contains(part)));
    }

    void untilNoText(String part) {
        until("nowhere stands “" + part + "”", () -> texts().stream().noneMatch(text -> text.contains(part)));
    }

    void untilSaved() {
        until("all is saved", () -> model().saveStateProperty().get() instanceof SaveState.Saved);
    }

    // --- doing

    void clickStation(String id) {
        hand.clickOn(spot(id));
    }

    /** Clicks the middle of a node of the main window once it is shown and enabled. */
    void click(String selector) {
        click(() -> stage.getScene().lookup(selector));
    }

    /** Clicks the middle of a node once it is shown and enabled. */
    void click(Callable<@Nullable Node> which) {
        until("there is something to click", () -> {
            Node node = which.call();
            return node != null && !node.isDisabled() && isSeen(node);
        });
        hand.clickOn(atRest(() -> middle(Objects.requireNonNull(which.call()))));
    }

    /** A place once it stands still: what comes later in the background may move what is below it. */
    private Point2D atRest(Callable<Point2D> place) {
        Point2D[] before = {new Point2D(Double.NaN, Double.NaN)};
        until("it stands still", () -> {
            Point2D now = place.call();
            boolean still = now.equals(before[0]);
            before[0] = now;
            return still;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return see(place);
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Clicks what bears that text in whichever window is on top. */
    void clickText(String text) {
        hand.clickOn(seenAt(text));
    }

    void doubleClickText(String text) {
        doubleClick(seenAt(text));
    }

    /** Clicks twice in one go: between two slow clicks a busy machine would forget the first. */
    void doubleClick(Point2D at) {
        hand.moveTo(at);
        see(() -> {
            Robot robot = new Robot();
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D seenAt(String text) {
        until("“" + text + "” can be clicked", () -> labelled(text) != null);
        return atRest(() -> middle(labelled(text)));
    }

    /** The last that was opened is on top. */
    private static @Nullable Node labelled(String text) {
        for (Window window : List.copyOf(Window.getWindows()).reversed()) {
            for (Node node : window.getScene().getRoot().lookupAll("*")) {
                if (node instanceof Labeled it && text.equals(it.getText()) && isSeen(node)) {
                    return node;
                }
            }
        }
        return null;
    }

    /** Opens a menu of the bar and takes the item whose text begins so. */
    void menu(String menu, String begin) {
        clickText(menu);
        until("the menu has " + begin, () -> item(begin) != null);
        String item = see(() -> item(begin));
        // Straight down: on the way across the bar the next menu would open.
        hand.clickOn(seenAt(item), Motion.VERTICAL_FIRST);
        until("the menu is gone", () -> item(begin) == null);
    }

    private static @Nullable String item(String begin) {
        for (Window window : Window.getWindows()) {
            if (window instanceof ContextMenu menu) {
                for (MenuItem item : menu.getItems()) {
                    if (item.getText() != null && item.getText().startsWith(begin)) {
                        return item.getText();
                    }
                }
            }
        }
        return null;
    }

    /** Waits until what is typed goes into the field with that id, in whichever window. */
    void untilTyping(String id) {
        until(
                "the keyboard is in " + id,
                () -> Window.getWindows().stream()
                        .filter(Window::isFocused)
                        .map(window -> window.getScene().getFocusOwner())
                        .anyMatch(owner -> owner != null && id.equals(owner.getId())));
    }

    /** Types letters, digits and blanks key by key. */
    void type(String text) {
        for (char c : text.toCharArray()) {
            KeyCode key = c == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
            if (Character.isUpperCase(c)) {
                keys(KeyCode.SHIFT, key);
            } else {
                keys(key);
            }
        }
    }

    /** Presses keys together. All in one go: a key held down while the window is busy would repeat itself. */
    void keys(KeyCode... keys) {
        see(() -> {
            Robot robot = new Robot();
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Turns the wheel over a station until the map writes its name, which the whole map has no room for. */
    void untilWritten(String station, String name) {
        for (int turns = 0;
                turns < 12 && !see(() -> MapPeek.written(map(), station)).equals(name);
                turns++) {
            hand.moveTo(spot(station));
            hand.scroll(1, VerticalDirection.UP);
            WaitForAsyncUtils.waitForFxEvents();
        }
        until("the map says " + name, () -> MapPeek.written(map(), station).equals(name));
    }

    /** Moves the pointer. */
    void hover(Point2D at) {
        hand.moveTo(at);
    }

    /** Drags and lets go. */
    void drag(Point2D from, Point2D to, MouseButton button) {
        hand.moveTo(from).press(button).moveTo(to).release(button);
    }

    // --- the system's file windows, scripted

    /** What will be chosen in the next file window. */
    void willChoose(Path chosen) {
        file = chosen.toFile();
    }

    @Override
    public @Nullable File open(FileChooser chooser, Window owner) {
        return file;
    }

    @Override
    public @Nullable File save(FileChooser chooser, Window owner) {
        return file;
    }

    /** Lets everything go, closes the window as its cross does, and fails on what nobody foresaw. */
    @Override
    public void close() {
        hand.release(new KeyCode[0]);
        hand.release(new MouseButton[0]);
        see(() -> {
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window != stage && window instanceof Stage other && other.getOwner() == stage) {
                    other.close();
                }
            }
            return null;
        });
        see(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });
        until("the window is closed", () -> !stage.isShowing());
        assertEquals(List.of(), mishaps);
    }
}
