package throughline.screenshots;

import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import throughline.desktop.outline.OutlineNode;

/** The outline beside the map, as one picks lines in it. */
final class OutlineHand {

    private final TreeView<OutlineNode> tree;

    OutlineHand(TreeView<OutlineNode> tree) {
        this.tree = tree;
    }

    /** Picks a line of the outline and brings it into view. */
    void pick(String id) {
        Pulse.on(() -> {
            TreeItem<OutlineNode> line = find(tree.getRoot(), id).orElseThrow(() -> new AssertionError("no " + id));
            fold(tree.getRoot());
            for (TreeItem<OutlineNode> above = line.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            int row = tree.getRow(line);
            tree.getSelectionModel().clearAndSelect(row);
            tree.scrollTo(Math.max(0, row - 6));
            return null;
        });
    }

    /** The outline as at the start, with nothing picked. */
    void leave() {
        Pulse.on(() -> {
            tree.getSelectionModel().clearSelection();
            fold(tree.getRoot());
            tree.scrollTo(0);
            return null;
        });
    }

    /** Folds all but the headings, so that the outline looks as at the start. */
    private static void fold(TreeItem<?> root) {
        root.getChildren().forEach(heading -> heading.getChildren().forEach(line -> line.setExpanded(false)));
    }

    private static Optional<TreeItem<OutlineNode>> find(TreeItem<OutlineNode> from, String id) {
        return from.getValue().id().equals(id)
                ? Optional.of(from)
                : from.getChildren().stream()
                        .flatMap(it -> find(it, id).stream())
                        .findFirst();
    }
}
