package throughline.desktop.inspector;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** Drags a line of a list to where another stands. Within one list there is no use for the system's own drag and drop. */
final class JourneyDrag {

    private static final double BEGINS_AFTER = 6;

    private final Pane list;
    private final BiConsumer<Node, Node> drop;
    private double pressedAt;
    private boolean dragging;

    /** @param drop is told which line was let go over which */
    JourneyDrag(Pane list, BiConsumer<Node, Node> drop) {
        this.list = list;
        this.drop = drop;
    }

    /** Makes a line one that can be dragged. */
    void add(Node line) {
        line.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            pressedAt = event.getSceneY();
            dragging = false;
        });
        line.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> drag(line, event));
        line.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release(line, event));
    }

    private void drag(Node line, MouseEvent event) {
        boolean far = Math.abs(event.getSceneY() - pressedAt) > BEGINS_AFTER;
        if (event.isPrimaryButtonDown() && (dragging || far)) {
            dragging = true;
            mark(line, lineAt(event));
            event.consume();
        }
    }

    private void release(Node line, MouseEvent event) {
        if (dragging) {
            dragging = false;
            // The release ends the drag and is no click on what was pressed.
            line.lookupAll(".button").forEach(button -> ((ButtonBase) button).disarm());
            event.consume();
            Optional<Node> target = lineAt(event);
            mark(line, Optional.empty());
            target.filter(it -> it != line).ifPresent(it -> drop.accept(line, it));
        }
    }

    private Optional<Node> lineAt(MouseEvent event) {
        return list.getChildren().stream()
                .filter(child -> child.getStyleClass().contains("journey-line"))
                .filter(child ->
                        child.localToScene(child.getBoundsInLocal()).contains(event.getSceneX(), event.getSceneY()))
                .findFirst();
    }

    private void mark(Node dragged, Optional<Node> target) {
        for (Node child : list.getChildren()) {
            child.getStyleClass().removeAll("drop", "dragged");
        }
        target.ifPresent(line -> {
            dragged.getStyleClass().add("dragged");
            line.getStyleClass().add("drop");
        });
    }
}
