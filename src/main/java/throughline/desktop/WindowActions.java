package throughline.desktop;

import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import throughline.desktop.actions.Actions;

/** What can be done with the window itself. */
final class WindowActions {

    private WindowActions() {}

    static void add(Actions actions, PaneCycle cycle, Region root, Runnable toMap) {
        actions.add(throughline.desktop.actions.Action.of("view.nextPane", null, "F6", () -> cycle.go(false)));
        actions.add(throughline.desktop.actions.Action.of("view.previousPane", null, "Shift+F6", () -> cycle.go(true)));
        actions.add(throughline.desktop.actions.Action.of("window.close", null, "Shortcut+W", () -> {
            Window window = root.getScene().getWindow();
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        }));
        // Both habits are common; the menu shows one of them.
        actions.keymap().also("Shortcut+Y", "redo");
        EventHandler<KeyEvent> keys = event -> {
            actions.keymap().press(event);
            if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
                // Whoever is done in a panel is back on the map.
                toMap.run();
            }
        };
        EventHandler<KeyEvent> leaveList = event -> {
            // Lists swallow this key to end an editing that these do not have.
            if (event.getCode() == KeyCode.ESCAPE && isListAtRest(event.getTarget())) {
                toMap.run();
                event.consume();
            }
        };
        root.sceneProperty().addListener((property, before, scene) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
                before.removeEventFilter(KeyEvent.KEY_PRESSED, leaveList);
            }
            if (scene != null) {
                scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
                scene.addEventFilter(KeyEvent.KEY_PRESSED, leaveList);
            }
        });
    }

    private static boolean isListAtRest(EventTarget target) {
        return switch (target) {
            case ListView<?> list -> list.getEditingIndex() < 0;
            case TreeView<?> tree -> tree.getEditingItem() == null;
            default -> false;
        };
    }
}
