package throughline.desktop;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** The column on the right: the inspector above the history, each as far as it is open. */
final class SideColumn {

    private SideColumn() {}

    /** Follows which of the two are open. */
    static void follow(SplitPane column, Node inspector, Node history, Panels panels) {
        SplitPane.setResizableWithParent(history, false);
        Runnable show = () -> {
            put(column, 0, inspector, panels.inspectorProperty().get());
            put(
                    column,
                    column.getItems().size(),
                    history,
                    panels.historyProperty().get());
            if (column.getItems().size() == 2) {
                // Only laid out with both does it take a place for the divider.
                Platform.runLater(() -> column.setDividerPositions(0.58));
            }
        };
        panels.inspectorProperty().addListener((property, before, open) -> show.run());
        panels.historyProperty().addListener((property, before, open) -> show.run());
        show.run();
    }

    private static void put(SplitPane column, int index, Node part, boolean wanted) {
        boolean there = column.getItems().contains(part);
        if (wanted && !there) {
            column.getItems().add(index, part);
        } else if (!wanted && there) {
            column.getItems().remove(part);
        }
    }
}
