package throughline.desktop;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Lets the menu bar forget the pointer that has left it. A menu that the pointer passed over counts as chosen until the next
 * click, and until then the toolkit's bar takes Escape and the arrow keys of the whole window for itself.
 */
final class MenuBarRest {

    private static final double FAR = -1e6;

    private MenuBarRest() {}

    static void follow(MenuBar bar) {
        bar.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            if (bar.getMenus().stream().noneMatch(Menu::isShowing)) {
                forget(bar.getScene());
            }
        });
    }

    /** The bar listens to clicks anywhere in the window; this one is nowhere and reaches nothing else. */
    private static void forget(Scene scene) {
        Event.fireEvent(
                scene,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        FAR,
                        FAR,
                        FAR,
                        FAR,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }
}
