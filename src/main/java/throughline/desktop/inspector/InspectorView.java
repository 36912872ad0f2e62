package throughline.desktop.inspector;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.Views;
import throughline.desktop.actions.Controls;
import throughline.desktop.comments.CommentActions;
import throughline.desktop.comments.CommentBox;
import throughline.desktop.look.Icons;
import throughline.item.Item;
import throughline.item.Words;
import throughline.map.HandOver;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Audience;
import throughline.plan.Blackout;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The inspector on the right: the form of what is selected. */
public final class InspectorView {

    private final Desk desk;
    private final PlannerModel model;
    private final Map<String, Views.View<?>> views = new HashMap<>();
    private @Nullable Form<? extends Item> form;
    private String shownId = "";
    private final CommentBox comments;
    private final VBox shown = new VBox();

    @FXML
    private Label kind;

    @FXML
    private ScrollPane content;

    @FXML
    private Button close;

    /** @param desk what every part of the window is handed */
    public InspectorView(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
        this.comments = new CommentBox(desk);
    }

    @FXML
    private void initialize() {
        CommentActions.add(desk, comments);
        Controls.bindIcon(close, desk.actions().get("view.inspector"));
        close.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        model.planProperty().addListener((property, before, after) -> show());
        model.selectionProperty().addListener((property, before, after) -> turn());
        model.renamingProperty().addListener((property, before, id) -> rename(id));
        model.inspectingProperty().addListener((property, before, id) -> {
            if (id != null) {
                desk.panels().inspectorProperty().set(true);
                // A panel that has just come back can take the keyboard only once it is laid out.
                Platform.runLater(() -> {
                    takeFocus();
                    model.inspectingProperty().set(null);
                });
            }
        });
        show();
    }

    /** Where the keyboard lands when it comes here. */
    public void takeFocus() {
        if (form != null) {
            form.typeOver();
        } else {
            content.requestFocus();
        }
    }

    /** The map offers a field over a name that it shows; what it does not show is named here, a moment later. */
    private void rename(@Nullable String id) {
        if (id != null) {
            Platform.runLater(() -> {
                boolean here = model.selectionProperty().get().equals(Set.of(id)) && form != null;
                if (id.equals(model.renamingProperty().get()) && here && !isTypedElsewhere()) {
                    desk.panels().inspectorProperty().set(true);
                    takeFocus();
                    model.renamingProperty().set(null);
                }
            });
        }
    }

    private boolean isTypedElsewhere() {
        Node owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
        Node inside = owner instanceof TextInputControl ? owner : content;
        while (inside != null && inside != content) {
            inside = inside.getParent();
        }
        return inside == null;
    }

    private void turn() {
        Plan plan = model.planProperty().get();
        // What was typed belongs to the item shown so far; if that is gone, so is the text.
        if (form != null && plan != null && plan.has(shownId)) {
            form.commit();
        }
        show();
        content.setVvalue(0);
    }

    private void show() {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            content.setContent(null);
            kind.setText("");
            form = null;
            return;
        }
        // A moment after a change the selection may still name what that took away.
        Set<String> ids =
                model.selectionProperty().get().stream().filter(plan::has).collect(Collectors.toSet());
        if (ids.size() > 1) {
            form = null;
            kind.setText(Words.say("kind.several"));
            this.<SeveralForm>view("several").show(plan, ids);
            comments.setVisible(false);
            return;
        }
        Item item =
                ids.isEmpty() ? plan.sheet() : plan.item(ids.iterator().next()).orElse(plan.sheet());
        Item shown = item instanceof PermissionRequest request ? plan.touchpointOf(request) : item;
        show(plan, shown, JourneyBook.of(plan, model.catalogue()));
    }

    private void show(Plan plan, Item item, JourneyBook journeys) {
        shownId = item.id();
        kind.setText(Words.say("kind." + Naming.kind(item)));
        switch (item) {
            case Station it -> fill("station", plan, it, journeys);
            case Track it -> fill("track", plan, it, journeys);
            case Neighborhood it -> fill("neighborhood", plan, it, journeys);
            case HandOver it -> fill("handover", plan, it, journeys);
            case Campaign it -> fill("campaign", plan, it, journeys);
            case Touchpoint it -> fill("touchpoint", plan, it, journeys);
            case Audience it -> fill("audience", plan, it, journeys);
            case Blackout it -> fill("blackout", plan, it, journeys);
            default -> {
                shownId = plan.sheet().id();
                kind.setText(Words.say("kind.plan"));
                fill("plan", plan, plan.sheet(), journeys);
            }
        }
    }

    private <T extends Item> void fill(String name, Plan plan, T item, JourneyBook journeys) {
        Form<T> next = view(name);
        form = next;
        next.show(plan, item, journeys);
        comments.setVisible(true);
        comments.show(plan, item.id());
    }

    /** The view called {@code name}, made when first asked for; it is put into the panel. */
    @SuppressWarnings("unchecked") // each name stands for one controller
    private <C> C view(String name) {
        Views.View<C> view = (Views.View<C>) views.computeIfAbsent(name, it -> Views.load("inspector-" + it, desk));
        Parent root = view.root();
        if (shown.getChildren().isEmpty() || shown.getChildren().getFirst() != root) {
            shown.getChildren().setAll(root, comments);
        }
        content.setContent(shown);
        return view.controller();
    }
}
