package throughline.desktop;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/**
 * Lets the bar above give way where the window is narrow or words are large: first what stands elsewhere too, then the
 * words of buttons, then the buttons that are in the menus as well.
 */
final class NarrowBar {

    /** Widths of the window in pixels, with words of the usual size. */
    private static final double FOR_ALL = 1120;

    private static final double FOR_WORDS = 1020;
    private static final double FOR_BUTTONS = 840;

    private final ReadOnlyDoubleProperty type;
    private final List<? extends Node> elsewhere;
    private final List<Button> wordy;
    private final List<? extends Node> inMenus;

    /** @param any a part of the bar, to learn of the scene */
    NarrowBar(
            ReadOnlyDoubleProperty type,
            List<? extends Node> elsewhere,
            List<Button> wordy,
            List<? extends Node> inMenus,
            Node any) {
        this.type = type;
        this.elsewhere = elsewhere;
        this.wordy = wordy;
        this.inMenus = inMenus;
        type.addListener((property, before, after) -> fit(any.getScene()));
        any.sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                scene.widthProperty().addListener((width, was, now) -> fit(scene));
                fit(scene);
            }
        });
    }

    private void fit(Scene scene) {
        if (scene == null) {
            return;
        }
        double room = scene.getWidth() / type.get();
        elsewhere.forEach(node -> show(node, room >= FOR_ALL));
        inMenus.forEach(node -> show(node, room >= FOR_BUTTONS));
        wordy.forEach(button ->
                button.setContentDisplay(room >= FOR_WORDS ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
