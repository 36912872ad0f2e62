package throughline.screenshots;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import throughline.desktop.outline.OutlineNode;
import throughline.draw.Theme;

/** Does in the window what a person does with menus, outline and keys, and looks at the screen. Not for the window's thread. */
final class Hand {

    private final Stage stage;

    Hand(Stage stage) {
        this.stage = stage;
    }

    /** Width and height of the window. */
    String size() {
        return Math.round(stage.getWidth()) + "x" + Math.round(stage.getHeight());
    }

    /** Waits until something is in the window and can be seen. */
    void waitFor(String selector) {
        Pulse.waitUntil(() -> isSeen(selector), selector);
    }

    void wear(Theme theme) {
        CheckMenuItem dark = (CheckMenuItem) item("view.dark");
        if (Pulse.on(dark::isSelected) != theme.isDark()) {
            fire("view.dark");
            Pulse.waitUntil(() -> dark.isSelected() == theme.isDark(), "the colours");
        }
    }

    /** Takes a command from the menu bar. */
    void fire(String id) {
        MenuItem item = item(id);
        Pulse.waitUntil(() -> !item.isDisable(), id);
        Pulse.on(() -> {
            item.fire();
            return null;
        });
    }

    /** Takes a command that can be taken as often as there is something to do. */
    void fireWhilePossible(String id) {
        MenuItem item = item(id);
        while (!Pulse.on(item::isDisable)) {
            fire(id);
        }
    }

    /** Takes a command that opens a dialog, which stays open. */
    void open(String id) {
        MenuItem item = item(id);
        Platform.runLater(item::fire);
        Pulse.waitUntil(() -> Window.getWindows().size() > 1, id);
    }

    private MenuItem item(String id) {
        MenuBar bar = (MenuBar) node("#menu-bar");
        return Pulse.on(() -> bar.getMenus().stream()
                .flatMap(Hand::items)
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + id)));
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream().flatMap(item -> item instanceof Menu inner ? items(inner) : Stream.of(item));
    }

    /** Takes a command unless there is nothing to do. */
    void fireIfPossible(String id) {
        if (!Pulse.on(item(id)::isDisable)) {
            fire(id);
        }
    }

    /** Whether something is in the window and can be seen. */
    boolean sees(String selector) {
        return Pulse.on(() -> isSeen(selector));
    }

    private boolean isSeen(String selector) {
        Node node = stage.getScene().lookup(selector);
        boolean seen = node != null;
        for (Node above = node; above != null; above = above.getParent()) {
            seen &= above.isVisible();
        }
        return seen;
    }

    /** Picks a line of the outline and brings it into view. */
    void pick(String id) {
        outline().pick(id);
    }

    /** The outline as at the start, with nothing picked. */
    void leaveOutline() {
        outline().leave();
    }

    @SuppressWarnings("unchecked") // the outline is a tree of these
    private OutlineHand outline() {
        return new OutlineHand((TreeView<OutlineNode>) node("#outline-tree"));
    }

    /** Keeps what the screen shows once it has come to rest. */
    void picture(Path file) throws IOException {
        new Shutter(stage).picture(file);
    }

    /** Presses a button of the window. */
    void press(String selector) {
        Button button = (Button) node(selector);
        Platform.runLater(button::fire);
    }

    /** Presses one of several that exclude each other. */
    void choose(String selector) {
        ToggleButton button = (ToggleButton) node(selector);
        Pulse.on(() -> {
            if (!button.isSelected()) {
                button.fire();
            }
            return null;
        });
    }

    /** Waits until something is in the dialog that is open. */
    void waitForDialog(String selector) {
        Pulse.waitUntil(
                () -> Window.getWindows().size() > 1 && dialog().getScene().lookup(selector) != null, selector);
    }

    /** Waits until the window shows a plan, and not how to begin. */
    void waitForPlan() {
        Pulse.waitUntil(() -> !stage.getScene().lookup("#start-page").isVisible(), "a plan");
    }

    /** Answers in the dialog that is open. */
    void answer(String field, String text) {
        Pulse.on(() -> {
            ((TextField) dialog().getScene().lookup(field)).setText(text);
            return null;
        });
    }

    /** Presses a button of the dialog that is open. */
    void pressInDialog(String selector) {
        Pulse.on(() -> {
            ((Button) dialog().getScene().lookup(selector)).fire();
            return null;
        });
    }

    /** Presses the dialog's button that goes on. */
    void goOn() {
        Pulse.on(() -> {
            dialog().getScene().getRoot().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(Button::isDefaultButton)
                    .forEach(Button::fire);
            return null;
        });
        waitForAlone();
    }

    private Window dialog() {
        return Window.getWindows().filtered(window -> window != stage).getFirst();
    }

    /** Adds a touchpoint at a station while a journey is laid. */
    void call(String station) {
        pick(station);
        pressOnMap(KeyCode.ENTER);
    }

    void pressOnMap(KeyCode key) {
        Node map = node("#map");
        Pulse.on(() -> {
            map.requestFocus();
            press(map, key);
            return null;
        });
    }

    /** Types a line into a field of the window, and Enter. */
    void type(String selector, String line) {
        TextField field = (TextField) node(selector);
        Pulse.on(() -> {
            field.requestFocus();
            field.setText(line);
            press(field, KeyCode.ENTER);
            return null;
        });
    }

    /** Presses a key in the window that stands before this one. */
    void pressBeyond(KeyCode key) {
        Pulse.on(() -> {
            press(dialog().getScene().getRoot(), key);
            return null;
        });
    }

    /** Waits until no other window is there. */
    void waitForAlone() {
        Pulse.waitUntil(() -> Window.getWindows().size() == 1, "the other window's end");
    }

    private static void press(Node node, KeyCode key) {
        for (var type : Arrays.asList(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(node, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    void leaveDialog() {
        Pulse.on(() -> {
            Window.getWindows().filtered(window -> window != stage).stream()
                    .toList()
                    .forEach(Window::hide);
            return null;
        });
        waitForAlone();
    }

    private Node node(String selector) {
        Node node = Pulse.on(() -> stage.getScene().lookup(selector));
        if (node == null) {
            throw new AssertionError("There is no " + selector);
        }
        return node;
    }
}
