package throughline.desktop.review;

import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.plan.review.Difference;
import throughline.plan.review.Review;
import throughline.plan.review.ReviewWords;
import throughline.session.ReviewedCopy;

/** A reviewer's copy below the map: each difference in a row, to be taken or kept by T and K; the map shows what it is about. */
public final class ReviewView {

    /** The column that says how it is in my plan: of a workshop it would be the same as before. */
    private static final int MINE = 3;

    private final Desk desk;
    private final PlannerModel model;
    private final ObservableList<Difference> rows = FXCollections.observableArrayList();
    private @Nullable ReviewSheet sheet;
    private boolean findingsBefore;
    private boolean timelineBefore;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label note;

    @FXML
    private Label along;

    @FXML
    private TableView<Difference> table;

    @FXML
    private Label none;

    @FXML
    private Button takeAll;

    @FXML
    private Button keepAll;

    @FXML
    private Button done;

    @FXML
    private Button close;

    /** @param desk what every part of the window is handed */
    public ReviewView(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        close.setGraphic(Icons.of(Feather.X));
        close.setAccessibleText(Words.say("review.close"));
        close.setTooltip(new javafx.scene.control.Tooltip(Words.say("review.close")));
        close.setOnAction(e -> model.reviewingProperty().set(null));
        takeAll.setOnAction(e -> chooseAll(true));
        keepAll.setOnAction(e -> chooseAll(false));
        done.setOnAction(e -> takeIn());
        table.setItems(rows);
        table.setPlaceholder(none);
        column("review.column.item", 190, (words, it) -> words.item(it.item()));
        whatColumn();
        column("review.column.before", 170, ReviewWords::before);
        column("review.column.mine", 170, ReviewWords::mine);
        column("review.column.theirs", 190, ReviewWords::theirs);
        choiceColumn();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, after) -> {
            if (after != null && model.planProperty().get() instanceof Plan plan && plan.has(after.item())) {
                model.goTo(after.item());
            }
        });
        model.reviewingProperty().addListener((property, before, after) -> turnTo(after));
        model.planProperty().addListener((property, before, now) -> {
            if (sheet != null && now != null) {
                sheet.turnTo(now);
                fill();
            }
        });
        model.openPlanProperty()
                .addListener(
                        (property, before, now) -> model.reviewingProperty().set(null));
    }

    private void column(String heading, double width, BiFunction<ReviewWords, Difference, String> words) {
        TableColumn<Difference, String> column = new TableColumn<>(Words.say(heading));
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(words(), row.getValue())));
        column.setCellFactory(it -> new ValueCell());
        table.getColumns().add(column);
    }

    private void whatColumn() {
        TableColumn<Difference, Difference> column = new TableColumn<>(Words.say("review.column.what"));
        column.setSortable(false);
        column.setPrefWidth(170);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(it -> new WhatCell(difference -> words().what(difference)));
        table.getColumns().add(column);
    }

    private void choiceColumn() {
        TableColumn<Difference, Difference> column = new TableColumn<>(Words.say("review.column.choice"));
        column.setSortable(false);
        column.setMinWidth(96);
        column.setMaxWidth(130);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(
                it -> new ChoiceCell(difference -> sheet != null && sheet.isTaken(difference), (difference, take) -> {
                    table.getSelectionModel().select(difference);
                    choose(difference, take);
                }));
        table.getColumns().add(column);
    }

    private ReviewWords words() {
        return java.util.Objects.requireNonNull(sheet).words(model.catalogue()::nameOf);
    }

    private void turnTo(@Nullable ReviewedCopy copy) {
        Plan plan = model.planProperty().get();
        boolean open = copy != null && plan != null;
        if (open != root.isVisible()) {
            // The map keeps enough room to show what a row is about.
            if (open) {
                findingsBefore = desk.panels().findingsProperty().get();
                timelineBefore = desk.panels().timelineProperty().get();
            }
            desk.panels().findingsProperty().set(!open && findingsBefore);
            desk.panels().timelineProperty().set(!open && timelineBefore);
        }
        root.setVisible(open);
        sheet = copy == null || plan == null
                ? null
                : ReviewSheet.of(copy, plan, model.workshop().clock());
        if (open) {
            fill();
            table.getSelectionModel().selectFirst();
            table.requestFocus();
        } else {
            rows.clear();
        }
    }

    private void fill() {
        int at = table.getSelectionModel().getSelectedIndex();
        ReviewSheet shown = java.util.Objects.requireNonNull(sheet);
        rows.setAll(shown.differences());
        table.getSelectionModel().select(Math.min(at, rows.size() - 1));
        refresh();
    }

    private void refresh() {
        ReviewSheet shown = java.util.Objects.requireNonNull(sheet);
        table.refresh();
        boolean workshop = shown.copy().known() == ReviewedCopy.Known.WORKSHOP;
        table.getColumns().get(MINE).setVisible(!workshop);
        table.getColumns()
                .get(MINE + 1)
                .setText(Words.say(workshop ? "review.column.workshop" : "review.column.theirs"));
        title.setText(Words.say(
                workshop ? "review.workshop.title" : "review.title",
                shown.copy().file(),
                shown.differences().size(),
                shown.conflicts(),
                shown.taken().size()));
        note.setText(
                switch (shown.copy().known()) {
                    case FOUND -> Words.say("review.aid");
                    case LOST -> Words.say("review.lost");
                    case UNSAID -> Words.say("review.unsaid");
                    case WORKSHOP -> Words.say("review.workshop.aid");
                });
        along.setText(shown.outcome().map(it -> along(shown, it)).orElse(Words.say("review.apart")));
        done.setText(Words.say(
                workshop ? "review.workshop.done" : "review.done", shown.taken().size()));
        done.setDisable(shown.outcome().filter(it -> !it.change().isEmpty()).isEmpty());
        takeAll.setDisable(shown.taken().size() == shown.differences().size());
        keepAll.setDisable(shown.taken().isEmpty());
    }

    private String along(ReviewSheet shown, Review.Outcome outcome) {
        boolean workshop = shown.copy().known() == ReviewedCopy.Known.WORKSHOP;
        String comments = workshop ? "" : Words.say("review.comments", outcome.comments(), outcome.leftOut());
        if (outcome.along().isEmpty()) {
            return comments;
        }
        String things = String.join(
                ", ", outcome.along().stream().map(id -> words().item(id)).toList());
        return Words.say("review.along", comments, things).strip();
    }

    private void choose(Difference difference, boolean take) {
        if (sheet != null) {
            sheet.choose(difference, take);
            refresh();
        }
    }

    private void chooseAll(boolean take) {
        if (sheet != null) {
            sheet.chooseAll(take);
            refresh();
        }
    }

    private void pressed(KeyEvent event) {
        Difference chosen = table.getSelectionModel().getSelectedItem();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case T, K -> {
                if (chosen != null) {
                    choose(chosen, event.getCode() == javafx.scene.input.KeyCode.T);
                    table.getSelectionModel().selectNext();
                }
            }
            case ENTER -> done.fire();
            case ESCAPE -> model.reviewingProperty().set(null);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void takeIn() {
        ReviewSheet shown = java.util.Objects.requireNonNull(sheet);
        int taken = shown.taken().size();
        shown.outcome().ifPresent(outcome -> {
            if (model.apply(outcome.change())) {
                model.reviewingProperty().set(null);
                desk.dialogs()
                        .passing(
                                Words.say(
                                        shown.copy().known() == ReviewedCopy.Known.WORKSHOP
                                                ? "review.workshop.taken"
                                                : "review.taken",
                                        taken,
                                        outcome.comments(),
                                        shown.copy().file()),
                                Words.say("passing.undo"),
                                model::undo);
            }
        });
    }
}
