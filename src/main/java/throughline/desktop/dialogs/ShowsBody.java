package throughline.desktop.dialogs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.Deletion;
import throughline.plan.ItemEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Show;
import throughline.plan.ShowEdits;
import throughline.plan.ShowMaking;
import throughline.plan.ShowStep;
import throughline.plan.ShowTemplate;

/** The shows of a plan and the steps of one of them: made by hand, of the plan or of a template; put in order and annotated. */
public final class ShowsBody {

    @FXML
    private VBox empty;

    @FXML
    private Button first;

    @FXML
    private VBox filled;

    @FXML
    private ComboBox<Show> which;

    @FXML
    private MenuButton more;

    @FXML
    private Button rename;

    @FXML
    private Button delete;

    @FXML
    private Button present;

    @FXML
    private Label sum;

    @FXML
    private SplitPane split;

    @FXML
    private ListView<ShowStep> steps;

    @FXML
    private MenuButton add;

    @FXML
    private Button up;

    @FXML
    private Button down;

    @FXML
    private Button remove;

    @FXML
    private VBox detail;

    private @Nullable ShowShelf shelf;
    private @Nullable ShowStepForm form;
    private boolean filling;

    /** Asks for a name; empty if the person gave up. */
    interface Calling {
        Optional<String> ask(String title, String initial);
    }

    /** Follows the plan until the listener that it returns is taken off it. */
    ChangeListener<Plan> show(ShowShelf its, Calling names, Runnable close) {
        shelf = its;
        form = new ShowStepForm(its.model(), detail);
        which.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Show it) {
                Plan plan = its.model().planProperty().get();
                return it == null || plan == null ? "" : Naming.of(plan, it);
            }

            @Override
            public @Nullable Show fromString(String text) {
                return null;
            }
        });
        which.valueProperty().addListener((property, before, after) -> {
            if (after != null && !filling) {
                its.chosen().set(after.id());
                fill(0);
            }
        });
        steps.setCellFactory(view -> new ShowStepCell(this::plan));
        steps.getSelectionModel().selectedIndexProperty().addListener((property, before, after) -> showStep());
        steps.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        first.setOnAction(e -> create(Words.say("shows.whole"), planned()));
        more.getItems().setAll(makings());
        rename.setOnAction(e -> chosen().ifPresent(show -> names.ask(Words.say("shows.rename"), show.name())
                .ifPresent(name -> its.model().apply(plan -> ItemEdits.rename(plan, show.id(), name)))));
        delete.setOnAction(e ->
                chosen().ifPresent(show -> its.model().apply(plan -> Deletion.delete(plan, Set.of(show.id())))));
        present.setOnAction(e -> {
            close.run();
            its.present().run();
        });
        up.setOnAction(e -> move(-1));
        down.setOnAction(e -> move(1));
        remove.setOnAction(e -> remove());
        ChangeListener<Plan> follow =
                (property, before, plan) -> fill(steps.getSelectionModel().getSelectedIndex());
        its.model().planProperty().addListener(follow);
        fill(0);
        return follow;
    }

    /** Puts the keyboard where there is something to do. */
    void takeFocus() {
        if (empty.isVisible()) {
            first.requestFocus();
        } else {
            steps.requestFocus();
        }
    }

    private List<MenuItem> makings() {
        MenuItem plan = new MenuItem(Words.say("shows.make"));
        plan.setOnAction(e -> create(Words.say("shows.whole"), planned()));
        MenuItem blank = new MenuItem(Words.say("shows.blank"));
        blank.setOnAction(e -> create(Words.say("shows.new"), List.of()));
        List<MenuItem> items = new java.util.ArrayList<>(List.of(plan, blank));
        for (ShowTemplate template :
                model().isPresent() && shelf != null ? shelf.templates() : List.<ShowTemplate>of()) {
            MenuItem item = new MenuItem(template.name());
            item.setOnAction(e -> create(template.name(), template.steps()));
            items.add(item);
        }
        return items;
    }

    private Optional<PlannerModel> model() {
        return Optional.ofNullable(shelf).map(ShowShelf::model);
    }

    private Optional<Plan> plan() {
        return model().flatMap(it -> Optional.ofNullable(it.planProperty().get()));
    }

    private List<ShowStep> planned() {
        return plan().map(ShowMaking::steps).orElse(List.of());
    }

    private Optional<Show> chosen() {
        List<Show> all = plan().map(Plan::shows).orElse(List.of());
        String id = shelf == null ? "" : shelf.chosen().get();
        return all.stream()
                .filter(show -> show.id().equals(id))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private void create(String name, List<ShowStep> made) {
        plan().ifPresent(plan -> {
            Change change = ShowEdits.create(plan, name, made);
            ShowShelf its = shelf;
            if (its != null && its.model().apply(change)) {
                its.chosen().set(change.edits().getFirst().id());
                fill(0);
                steps.requestFocus();
            }
        });
    }

    private void insert(List<ShowStep> added) {
        chosen().ifPresent(show -> {
            int place = show.steps().isEmpty() ? 0 : Math.max(0, at()) + 1;
            if (apply(plan -> ShowEdits.insert(plan, show.id(), place, added))) {
                steps.getSelectionModel().clearAndSelect(place);
                steps.scrollTo(Math.max(0, place - 2));
                steps.requestFocus();
            }
        });
    }

    private void move(int by) {
        int from = at();
        chosen().filter(show ->
                        from >= 0 && from + by >= 0 && from + by < show.steps().size())
                .ifPresent(show -> {
                    if (apply(plan -> ShowEdits.move(plan, show.id(), from, from + by))) {
                        steps.getSelectionModel().clearAndSelect(from + by);
                    }
                });
    }

    private void remove() {
        int at = at();
        chosen().filter(show -> at >= 0 && at < show.steps().size())
                .ifPresent(show -> apply(plan -> ShowEdits.remove(plan, show.id(), at)));
    }

    private boolean apply(java.util.function.Function<Plan, Change> edit) {
        return model().filter(it -> it.apply(edit)).isPresent();
    }

    private int at() {
        return steps.getSelectionModel().getSelectedIndex();
    }

    private void key(KeyEvent event) {
        boolean known = true;
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            model().ifPresent(event.isShiftDown() ? PlannerModel::redo : PlannerModel::undo);
        } else {
            known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /** Everything as the plan has it now, with that step or the nearest selected. */
    private void fill(int place) {
        Optional<Plan> plan = plan();
        Optional<Show> show = chosen();
        empty.setVisible(show.isEmpty());
        empty.setManaged(show.isEmpty());
        filled.setVisible(show.isPresent());
        filled.setManaged(show.isPresent());
        if (plan.isEmpty() || show.isEmpty()) {
            return;
        }
        filling = true;
        which.getItems().setAll(plan.get().shows());
        which.setValue(show.get());
        filling = false;
        add.getItems().setAll(new AddStep(plan.get(), this::insert).items());
        steps.getItems().setAll(show.get().steps());
        int last = show.get().steps().size() - 1;
        if (last >= 0) {
            steps.getSelectionModel().clearAndSelect(Math.clamp(place, 0, last));
        }
        int minutes = show.get().minutes();
        sum.setText(Words.say("shows.sum", last + 1, minutes));
        present.setDisable(last < 0);
        showStep();
    }

    private void showStep() {
        int at = at();
        Optional<Show> show = chosen().filter(it -> at >= 0 && at < it.steps().size());
        detail.setVisible(show.isPresent());
        up.setDisable(show.isEmpty() || at == 0);
        down.setDisable(show.isEmpty() || at == show.get().steps().size() - 1);
        remove.setDisable(show.isEmpty());
        ShowStepForm fields = form;
        if (show.isPresent() && fields != null) {
            fields.show(show.get(), at);
        }
    }
}
