package throughline.desktop.bar;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Shows a long part of a row where the row has room for it, and a short one in its place where it has not. */
final class Narrowing {

    private final HBox row;
    private final Region longPart;
    private final Region shortPart;

    /** The widest that the row was with the long part, in pixels: while that is hidden its width is not known. */
    private double wanted;

    Narrowing(HBox row, Region longPart, Region shortPart) {
        this.row = row;
        this.longPart = longPart;
        this.shortPart = shortPart;
        row.widthProperty().addListener((property, before, after) -> fit());
        row.needsLayoutProperty().addListener((property, before, needed) -> {
            if (!needed) {
                fit();
            }
        });
    }

    private void fit() {
        if (row.getWidth() < 1) {
            return;
        }
        if (longPart.isManaged()) {
            wanted = row.prefWidth(-1);
        }
        boolean room = row.getWidth() >= wanted;
        show(longPart, room);
        show(shortPart, !room);
    }

    private static void show(Node part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }
}
