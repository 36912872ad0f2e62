package throughline.desktop.outline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.CampaignSigns;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.desktop.look.Marks;
import throughline.desktop.look.Sign;
import throughline.desktop.outline.OutlineNode.Kind;
import throughline.desktop.parts.Clicks;
import throughline.desktop.workshop.VotesMark;
import throughline.draw.Focus;
import throughline.item.Words;
import throughline.plan.Comments;
import throughline.plan.Plan;

/** A line of the outline: mark, name, count, and an eye on what can be brought into focus. */
final class OutlineCell extends TreeCell<OutlineNode> {

    /** What the fold, the paddings and the scroll bar take away. */
    private static final double MARGIN = 40;

    private static final double INDENT = 12;

    private final PlannerModel model;
    private final Clicks clicks;

    /** A cell of a tree whose clicks are counted. */
    OutlineCell(PlannerModel model, Clicks clicks) {
        this.model = model;
        this.clicks = clicks;
        getStyleClass().add("outline-cell");
        setOnMouseEntered(e -> hover(true));
        setOnMouseExited(e -> hover(false));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** A second click brings into focus; that it would also fold the line is kept from the tree. */
    private void pressed(MouseEvent event) {
        OutlineNode node = getItem();
        if (node != null && event.getButton() == MouseButton.PRIMARY && clicks.count() % 2 == 0) {
            focusOf(node).ifPresentOrElse(this::toggle, () -> {
                if (!node.id().isEmpty()) {
                    model.goTo(node.id());
                }
            });
            if (!node.kind().isHeading()) {
                event.consume();
            }
        }
    }

    private void hover(boolean in) {
        OutlineNode node = getItem();
        if (node != null && !node.id().isEmpty()) {
            model.hoveredProperty().set(in ? node.id() : null);
        }
    }

    private static java.util.Optional<Focus> focusOf(OutlineNode node) {
        return switch (node.kind()) {
            case CAMPAIGN -> java.util.Optional.of(new Focus.OnCampaign(node.id()));
            case TRACK -> java.util.Optional.of(new Focus.OnTrack(node.id()));
            default -> java.util.Optional.empty();
        };
    }

    private void toggle(Focus focus) {
        boolean on = focus.equals(model.focusProperty().get());
        model.focusProperty().set(on ? Focus.NONE : focus);
    }

    @Override
    protected void updateItem(@Nullable OutlineNode node, boolean empty) {
        super.updateItem(node, empty);
        getStyleClass().remove("heading");
        setText(null);
        setTooltip(null);
        if (empty || node == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (node.kind().isHeading()) {
            getStyleClass().add("heading");
        }
        setGraphic(line(node));
        setAccessibleText(spoken(node));
    }

    private Node line(OutlineNode node) {
        Label title = new Label(node.title());
        title.getStyleClass().add("outline-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.widthProperty().addListener((property, before, width) -> {
            boolean cut = width.doubleValue() < title.prefWidth(-1);
            title.setTooltip(cut ? new Tooltip(node.title()) : null);
        });
        HBox line = new HBox(title);
        line.getStyleClass().add("outline-line");
        // As wide as is left beside the fold, so that counts stand in one column and long names give way.
        line.setMinWidth(0);
        line.prefWidthProperty()
                .bind(getTreeView()
                        .widthProperty()
                        .subtract(model.typeProperty().multiply(MARGIN + INDENT * depth())));
        line.maxWidthProperty().bind(line.prefWidthProperty());
        line.setAlignment(Pos.CENTER_LEFT);
        Node mark = mark(node);
        if (mark != null) {
            line.getChildren().addFirst(mark);
        }
        if (node.kind() == Kind.TOUCHPOINT && node.gate().isPresent()) {
            line.getChildren().add(Sign.of(node.gate().get()).node());
        }
        if (node.kind() != Kind.TOUCHPOINT && node.kind() != Kind.STATION) {
            line.getChildren().add(count(node));
        }
        VotesMark.of(model.planProperty().get(), node.id()).ifPresent(line.getChildren()::add);
        talk(node).ifPresent(line.getChildren()::add);
        focusOf(node).ifPresent(focus -> line.getChildren().add(eye(focus, node)));
        return line;
    }

    private int depth() {
        return Math.max(0, getTreeView().getTreeItemLevel(getTreeItem()) - 1);
    }

    private static Label count(OutlineNode node) {
        Label count = new Label(Words.say("outline.count", node.count()));
        count.getStyleClass().add("outline-count");
        count.setMinWidth(USE_PREF_SIZE);
        String key = "outline.count." + node.kind();
        if (Words.has(key)) {
            count.setTooltip(new Tooltip(Words.say(key, node.count())));
        }
        return count;
    }

    /** The sign of open comments on what the line stands for. */
    private java.util.Optional<Node> talk(OutlineNode node) {
        Plan plan = model.planProperty().get();
        long open = plan == null || node.id().isEmpty() ? 0 : Comments.open(plan, node.id());
        if (open == 0) {
            return java.util.Optional.empty();
        }
        String words = Words.say("comments.open", open);
        Label mark = new Label("", Icons.of(Feather.MESSAGE_SQUARE));
        mark.getStyleClass().add("comment-count");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setTooltip(new Tooltip(words));
        mark.setAccessibleText(words);
        return java.util.Optional.of(mark);
    }

    private Node eye(Focus focus, OutlineNode node) {
        boolean on = focus.equals(model.focusProperty().get());
        Button eye = new Button("", Icons.of(Feather.EYE));
        eye.getStyleClass().addAll("eye", on ? "on" : "off");
        String words = Words.say(on ? "outline.focus.off" : "outline.focus.on", node.title());
        eye.setTooltip(new Tooltip(words));
        eye.setAccessibleText(words);
        eye.setFocusTraversable(false);
        eye.setOnAction(e -> toggle(focus));
        return eye;
    }

    private @Nullable Node mark(OutlineNode node) {
        return switch (node.kind()) {
            case CAMPAIGN ->
                CampaignSigns.of(model, node.id(), node.gate()).node(CampaignSigns.words(model, node.id()));
            case TOUCHPOINT -> Marks.number(Integer.parseInt(node.code()));
            case TRACK -> Marks.track(node.code(), node.color());
            case NEIGHBORHOOD -> Marks.tint(node.color(), node.ink());
            case AUDIENCE -> Icons.of(Feather.USERS);
            case STATION -> Marks.station();
            default -> null;
        };
    }

    private String spoken(OutlineNode node) {
        String key = "outline.count." + node.kind();
        String count = Words.has(key) ? ", " + Words.say(key, node.count()) : "";
        String gate = node.kind() == Kind.CAMPAIGN
                ? ", " + CampaignSigns.words(model, node.id())
                : node.gate().map(state -> ", " + Sign.of(state).word()).orElse("");
        return node.title() + count + gate;
    }
}
