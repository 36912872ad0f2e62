package throughline.desktop;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import throughline.desktop.actions.Actions;

/** What can be done with the window itself. */
final class WindowActions {

    private WindowActions() {}

    static void add(Actions actions, PaneCycle cycle, Region root) {
        actions.add(throughline.desktop.actions.Action.of("view.nextPane", null, "F6", () -> cycle.go(false)));
        actions.add(throughline.desktop.actions.Action.of("window.close", null, "Shortcut+W", () -> {
            Window window = root.getScene().getWindow();
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        }));
        // Both habits are common; the menu shows one of them.
        actions.keymap().also("Shortcut+Y", "redo");
        EventHandler<KeyEvent> keys = actions.keymap()::press;
        root.sceneProperty().addListener((property, before, scene) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
            if (scene != null) {
                scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }
}
