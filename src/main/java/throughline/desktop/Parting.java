package throughline.desktop;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Parts the middle between map and table where both are wanted: the table below the map, or beside it where that is wide
 * enough. The map itself never moves, so that it keeps the keyboard; the table else lies over it.
 */
final class Parting {

    /** From this width of the middle on there is room for both side by side, in pixels. */
    private static final double WIDE = 1500;

    private final Pane middle;
    private final SplitPane parted;
    private final Region table;
    private final Panels panels;
    private final Runnable toMap;

    /** Above the map, below what else takes its place. */
    private final int layer;

    /** While a hand has the divider. */
    private boolean held;

    /** @param toMap brings the keyboard to the map */
    Parting(Pane middle, SplitPane parted, Region table, Panels panels, Runnable toMap) {
        this.middle = middle;
        this.parted = parted;
        this.table = table;
        this.panels = panels;
        this.toMap = toMap;
        this.layer = middle.getChildren().indexOf(table);
        middle.widthProperty().addListener(property -> turn());
        middle.heightProperty().addListener(property -> settle());
        panels.bothProperty().addListener((property, before, both) -> part(both));
        panels.partingProperty().addListener(property -> settle());
        // Only a hand says where it stands: panes that find their sizes move it too.
        parted.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held = PanelLayout.isDivider(event.getTarget()));
        parted.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (held) {
                panels.partingProperty().set(parted.getDividerPositions()[0]);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        turn();
        part(panels.bothProperty().get());
    }

    /** Back to the map beside it; the toolkit's table would swallow the key. While a cell is edited it ends that. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && panels.bothProperty().get()
                && event.getTarget() instanceof TableView<?> rows
                && rows.getEditingCell() == null) {
            toMap.run();
            event.consume();
        }
    }

    private void part(boolean both) {
        if (both && !parted.getItems().contains(table)) {
            middle.getChildren().remove(table);
            parted.getItems().add(table);
            settle();
        } else if (!both && parted.getItems().remove(table)) {
            middle.getChildren().add(layer, table);
        }
    }

    private void turn() {
        parted.setOrientation(middle.getWidth() >= WIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        settle();
    }

    /** Puts the divider in its place, once more after the panes were laid out in their new size. */
    private void settle() {
        if (!panels.bothProperty().get() || parted.getDividers().isEmpty()) {
            return;
        }
        parted.setDividerPositions(panels.partingProperty().get());
        Platform.runLater(() -> {
            parted.layout();
            parted.setDividerPositions(panels.partingProperty().get());
        });
    }
}
