package throughline.desktop;

import javafx.scene.layout.Region;

/** What stands in the middle of the window. */
final class MapSlot {

    private MapSlot() {}

    /** The map. */
    static Region of(Desk desk) {
        Region ground = new Region();
        ground.setId("map");
        ground.setFocusTraversable(true);
        ground.getStyleClass().add("map");
        return ground;
    }
}
