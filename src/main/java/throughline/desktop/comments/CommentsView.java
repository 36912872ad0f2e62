package throughline.desktop.comments;

import java.time.Instant;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.comments.CommentLine.Which;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.plan.CommentEdits;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;

/** All comments of the plan; a click goes to what one is about, R resolves it or opens it again. */
public final class CommentsView {

    private final Desk desk;
    private final PlannerModel model;
    private final ObservableList<CommentLine> lines = FXCollections.observableArrayList();

    @FXML
    private ListView<CommentLine> list;

    @FXML
    private ChoiceBox<Which> which;

    @FXML
    private CheckBox only;

    @FXML
    private Node nothing;

    @FXML
    private Label none;

    @FXML
    private Button first;

    @FXML
    private Button close;

    /** @param desk what every part of the window is handed */
    public CommentsView(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        list.setItems(lines);
        list.setCellFactory(view -> new CommentLineCell(model.typeProperty()));
        list.setOnMouseClicked(event -> go());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        which.getItems().setAll(Which.values());
        which.setValue(Which.OPEN);
        which.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Which value) {
                return value == null ? "" : Words.say("comments.which." + value.name());
            }

            @Override
            public Which fromString(String text) {
                return Which.ALL;
            }
        });
        which.valueProperty().addListener((property, before, after) -> fill());
        only.selectedProperty().addListener((property, before, after) -> fill());
        Controls.bind(first, desk.actions().get("comment.add"));
        Controls.bindIcon(close, desk.actions().get("view.comments"));
        close.setGraphic(Icons.of(Feather.X));
        model.planProperty().addListener((property, before, after) -> fill());
        model.selectionProperty().addListener((property, before, after) -> {
            if (only.isSelected()) {
                fill();
            }
        });
        // Nothing is worked out for a panel that is not there.
        desk.panels().commentsProperty().addListener((property, before, open) -> fill());
        fill();
    }

    /** Where the keyboard lands when it comes here. */
    public void takeFocus() {
        list.requestFocus();
    }

    private void fill() {
        Plan plan = model.planProperty().get();
        boolean shown = plan != null && desk.panels().commentsProperty().get();
        int at = list.getSelectionModel().getSelectedIndex();
        lines.setAll(shown && plan != null ? CommentLine.of(plan, which.getValue(), wanted()) : List.of());
        list.getSelectionModel().select(Math.min(at, lines.size() - 1));
        nothing.setVisible(lines.isEmpty());
        list.setVisible(!lines.isEmpty());
        none.setText(Words.say("comments.none." + which.getValue().name()));
    }

    private List<String> wanted() {
        if (!only.isSelected()) {
            return List.of();
        }
        return model.selectionProperty().get().isEmpty()
                ? List.of(PlanSheet.ID)
                : List.copyOf(model.selectionProperty().get());
    }

    private void go() {
        CommentLine line = list.getSelectionModel().getSelectedItem();
        Plan plan = model.planProperty().get();
        if (line != null && plan != null) {
            String host = CommentPlaces.host(plan, line.comment().about());
            desk.panels().inspectorProperty().set(true);
            if (host.equals(PlanSheet.ID)) {
                model.select(List.of());
            } else {
                model.goTo(host);
            }
        }
    }

    private void pressed(KeyEvent event) {
        CommentLine line = list.getSelectionModel().getSelectedItem();
        if (line == null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> go();
            case R ->
                CommentAuthor.of(desk)
                        .ifPresent(by -> model.apply(now -> CommentEdits.resolve(
                                now, line.comment().id(), !line.comment().resolved(), by, Instant.now())));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
