package throughline.desktop.outline;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.outline.OutlineNode.Kind;
import throughline.desktop.parts.Clicks;
import throughline.plan.Comments;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.WorkshopItems;

/** The outline on the left: what the plan has, to be found, selected and brought into focus. */
public final class OutlineView {

    private final Desk desk;
    private final PlannerModel model;
    private final Set<String> open = new HashSet<>(Set.of(
            Kind.CAMPAIGNS.toString(),
            Kind.AUDIENCES.toString(),
            Kind.TRACKS.toString(),
            Kind.NEIGHBORHOODS.toString()));
    private boolean following;

    @FXML
    private TextField filter;

    @FXML
    private TreeView<OutlineNode> tree;

    @FXML
    private VBox noCampaigns;

    @FXML
    private VBox nothingFound;

    @FXML
    private Button firstCampaign;

    @FXML
    private Button clearFilter;

    /** @param desk what every part of the window is handed */
    public OutlineView(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        tree.setShowRoot(false);
        Clicks clicks = Clicks.on(tree);
        tree.setCellFactory(view -> new OutlineCell(model, clicks));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<OutlineNode>>)
                change -> tell());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.selectionProperty().get().stream().findFirst().ifPresent(model::goTo);
            }
        });
        Controls.contextMenu(
                tree,
                Controls.menu(
                        desk.actions(),
                        "view.focus",
                        "campaign.lay",
                        "rename",
                        "delete",
                        "-",
                        "campaign.new",
                        "audience.new"));
        Controls.bind(firstCampaign, desk.actions().get("campaign.new"));
        clearFilter.setOnAction(e -> filter.clear());
        filter.textProperty().addListener((property, before, after) -> fill());
        model.planProperty().addListener((property, before, after) -> {
            fill();
            if (before != null && after != null && isSaidAnew(before, after)) {
                tree.refresh();
            }
        });
        model.themeProperty().addListener((property, before, after) -> fill());
        model.focusProperty().addListener((property, before, after) -> tree.refresh());
        model.findingsProperty().addListener((property, before, after) -> tree.refresh());
        model.selectionProperty().addListener((property, before, after) -> follow());
        fill();
    }

    /** Where the keyboard lands when it comes here. */
    public void takeFocus() {
        tree.requestFocus();
    }

    /** True if comments or votes are others: what a line says of them is not part of the line. */
    private static boolean isSaidAnew(Plan before, Plan after) {
        return !Comments.all(before).equals(Comments.all(after))
                || !WorkshopItems.votes(before).equals(WorkshopItems.votes(after));
    }

    private void fill() {
        Plan plan = model.planProperty().get();
        OutlineNode root = plan == null
                ? OutlineNode.plain(Kind.ROOT, "", "", 0, List.of())
                : OutlineTree.of(plan, model.catalogue(), model.themeProperty().get(), filter.getText());
        boolean filtered = !filter.getText().isBlank();
        TreeItem<OutlineNode> shown = tree.getRoot();
        if (shown == null || !root.equals(shown.getValue())) {
            following = true;
            tree.setRoot(item(root, filtered));
            following = false;
            follow();
        }
        show(noCampaigns, plan != null && plan.campaigns().isEmpty() && !filtered);
        show(nothingFound, plan != null && filtered && root.children().isEmpty());
    }

    private static void show(VBox hint, boolean wanted) {
        hint.setManaged(wanted);
        hint.setVisible(wanted);
    }

    private TreeItem<OutlineNode> item(OutlineNode node, boolean filtered) {
        TreeItem<OutlineNode> item = new TreeItem<>(node);
        for (OutlineNode child : node.children()) {
            item.getChildren().add(item(child, filtered));
        }
        boolean fewFound = filtered && node.kind().isHeading();
        item.setExpanded(node.kind() == Kind.ROOT || fewFound || open.contains(node.key()));
        item.expandedProperty().addListener((property, before, expanded) -> {
            if (expanded) {
                open.add(node.key());
            } else if (!filtered) {
                open.remove(node.key());
            }
        });
        return item;
    }

    /** What was picked here becomes the selection. */
    private void tell() {
        if (following) {
            return;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (TreeItem<OutlineNode> item : tree.getSelectionModel().getSelectedItems()) {
            if (item != null && !item.getValue().id().isEmpty()) {
                ids.add(item.getValue().id());
            }
        }
        if (!ids.isEmpty()) {
            following = true;
            model.select(ids);
            following = false;
        }
    }

    /** What was selected elsewhere is marked here; only a touchpoint unfolds the line it stands under. */
    private void follow() {
        if (following || picked().equals(model.selectionProperty().get())) {
            return;
        }
        following = true;
        model.selected(Touchpoint.class).ifPresent(touchpoint -> unfold(touchpoint.id()));
        tree.getSelectionModel().clearSelection();
        Set<String> wanted = new HashSet<>(model.selectionProperty().get());
        int first = -1;
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (wanted.remove(tree.getTreeItem(row).getValue().id())) {
                tree.getSelectionModel().select(row);
                first = first < 0 ? row : first;
            }
        }
        if (first >= 0 && !isSeen(first)) {
            tree.scrollTo(Math.max(0, first - 3));
        }
        following = false;
    }

    private void unfold(String touchpoint) {
        for (TreeItem<OutlineNode> heading : tree.getRoot().getChildren()) {
            for (TreeItem<OutlineNode> line : heading.getChildren()) {
                if (line.getValue().kind() == Kind.CAMPAIGN
                        && line.getValue().children().stream()
                                .anyMatch(child -> child.id().equals(touchpoint))) {
                    line.setExpanded(true);
                }
            }
        }
    }

    private Set<String> picked() {
        Set<String> ids = new HashSet<>();
        for (@Nullable TreeItem<OutlineNode> item : tree.getSelectionModel().getSelectedItems()) {
            if (item != null) {
                ids.add(item.getValue().id());
            }
        }
        return ids;
    }

    private boolean isSeen(int row) {
        return tree.lookupAll(".tree-cell").stream()
                .map(javafx.scene.control.TreeCell.class::cast)
                .anyMatch(cell -> cell.getIndex() == row && !cell.isEmpty());
    }
}
