package throughline.desktop.dialogs;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.parts.Clicks;
import throughline.desktop.parts.Times;
import throughline.desktop.workspace.PlanLibrary;
import throughline.item.Words;
import throughline.store.PlanEntry;

/** The plans of the workspace with what can be done with each. */
public final class PlansBody {

    @FXML
    private ListView<PlanEntry> list;

    @FXML
    private Button create;

    @FXML
    private Button takeIn;

    @FXML
    private Button rename;

    @FXML
    private Button duplicate;

    @FXML
    private Button delete;

    @FXML
    private VBox gone;

    @FXML
    private ListView<PlanEntry> deleted;

    @FXML
    private Button restore;

    /** @param done closes the window that shows this */
    void show(PlanShelf shelf, Dialogs dialogs, Runnable done) {
        list.setItems(shelf.plans());
        list.setCellFactory(view -> new Cell(shelf));
        keepChoice(shelf);
        list.setPlaceholder(new Label(Words.say("plans.none")));
        Runnable open = () -> chosen().ifPresent(plan -> {
            done.run();
            shelf.open(plan);
        });
        Clicks clicks = Clicks.on(list);
        list.setOnMouseClicked(event -> {
            if (clicks.isDouble()) {
                open.run();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
        create.setOnAction(
                e -> dialogs.name(Words.say("dialog.newPlan"), Words.say("plan.untitled"), PlanLibrary::fault)
                        .ifPresent(title -> {
                            done.run();
                            shelf.create(title);
                        }));
        takeIn.setOnAction(e -> {
            done.run();
            shelf.takeIn();
        });
        each(
                rename,
                plan -> dialogs.name(Words.say("dialog.renamePlan"), plan.title(), PlanLibrary::fault)
                        .ifPresent(title -> shelf.rename(plan, title)));
        each(duplicate, shelf::duplicate);
        each(delete, shelf::delete);
        showDeleted(shelf, done);
    }

    /** What was deleted can be brought back here long after the passing note about it has gone. */
    private void showDeleted(PlanShelf shelf, Runnable done) {
        deleted.setItems(shelf.deleted());
        deleted.setCellFactory(view -> new Cell(shelf));
        InvalidationListener filled = list -> Platform.runLater(deleted.getSelectionModel()::selectFirst);
        shelf.deleted().addListener(filled);
        filled.invalidated(shelf.deleted());
        deleted.sceneProperty().addListener((property, before, after) -> {
            if (after == null) {
                shelf.deleted().removeListener(filled);
            }
        });
        gone.visibleProperty().bind(Bindings.isNotEmpty(shelf.deleted()));
        gone.managedProperty().bind(gone.visibleProperty());
        restore.disableProperty()
                .bind(deleted.getSelectionModel().selectedItemProperty().isNull());
        restore.setOnAction(e -> {
            PlanEntry plan = deleted.getSelectionModel().getSelectedItem();
            done.run();
            shelf.restore(plan);
        });
    }

    /** The list is filled anew after everything that happens to a plan; the same plan stays chosen. */
    private void keepChoice(PlanShelf shelf) {
        UUID[] chosen = new UUID[1];
        list.getSelectionModel().selectedItemProperty().addListener((property, before, after) -> {
            if (after != null) {
                chosen[0] = after.id();
            }
        });
        Runnable choose = () -> {
            Optional<PlanEntry> same = shelf.plans().stream()
                    .filter(plan -> plan.id().equals(chosen[0]))
                    .findFirst();
            same.ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
        };
        InvalidationListener filled = list -> Platform.runLater(choose);
        shelf.plans().addListener(filled);
        choose.run();
        list.sceneProperty().addListener((property, before, after) -> {
            if (after == null) {
                shelf.plans().removeListener(filled);
            }
        });
    }

    Optional<PlanEntry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void each(Button button, Consumer<PlanEntry> what) {
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(e -> chosen().ifPresent(what));
    }

    /** Title, when it was changed last, and how much is in it. */
    private static final class Cell extends ListCell<PlanEntry> {

        private final PlanShelf shelf;

        Cell(PlanShelf shelf) {
            this.shelf = shelf;
        }

        @Override
        protected void updateItem(@Nullable PlanEntry plan, boolean empty) {
            super.updateItem(plan, empty);
            if (empty || plan == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String called = plan.title().isEmpty() ? Words.say("unnamed.plan") : plan.title();
            Label title = new Label(called);
            title.getStyleClass().add("row-title");
            Label note = new Label(Words.say(
                    plan.deleted().isPresent() ? "plans.note.deleted" : "plans.note",
                    Times.moment(plan.deleted().orElse(plan.lastChange()), ZoneId.systemDefault(), LocalDate.now()),
                    plan.items()));
            note.getStyleClass().add("row-note");
            VBox words = new VBox(title, note);
            words.getStyleClass().add("row-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(words);
            line.setAlignment(Pos.CENTER_LEFT);
            if (shelf.isOpen(plan)) {
                Label open = new Label(Words.say("plans.open"));
                open.getStyleClass().addAll("tag", "holds");
                line.getChildren().add(open);
            }
            setGraphic(line);
            setAccessibleText(called + ", " + note.getText());
        }
    }
}
