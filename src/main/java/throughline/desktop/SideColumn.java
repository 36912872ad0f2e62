package throughline.desktop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** The column on the right: the inspector above the workshop, the comments and the history, each as far as it is open. */
final class SideColumn {

    /** The upper panel takes a little more than its share. */
    private static final double UPPER = 0.58;

    private SideColumn() {}

    /** Follows which of them are open. */
    static void follow(SplitPane column, Node inspector, Node workshop, Node comments, Node history, Panels panels) {
        SplitPane.setResizableWithParent(history, false);
        SplitPane.setResizableWithParent(comments, false);
        SplitPane.setResizableWithParent(workshop, false);
        Map<Node, BooleanProperty> parts = new LinkedHashMap<>();
        parts.put(inspector, panels.inspectorProperty());
        parts.put(workshop, panels.workshopProperty());
        parts.put(comments, panels.commentsProperty());
        parts.put(history, panels.historyProperty());
        Runnable show = () -> {
            int index = 0;
            for (Map.Entry<Node, BooleanProperty> part : parts.entrySet()) {
                boolean wanted = part.getValue().get();
                put(column, index, part.getKey(), wanted);
                index += wanted ? 1 : 0;
            }
            int count = column.getItems().size();
            if (count > 1) {
                // Only laid out with all of them does it take places for the dividers.
                Platform.runLater(() -> column.setDividerPositions(IntStream.range(1, count)
                        .mapToDouble(i -> count == 2 ? UPPER : (double) i / count)
                        .toArray()));
            }
        };
        parts.values().forEach(open -> open.addListener((property, before, after) -> show.run()));
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
