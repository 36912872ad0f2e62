package throughline.desktop.dialogs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.item.Message;
import throughline.item.Words;
import throughline.plan.CataloguePin;
import throughline.plan.Deletion;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.RuleEdits;
import throughline.plan.WhenWords;
import throughline.rule.Rule;

/** All rules about permissions, the catalogue's and the plan's own: to find, read, change, and to apply no longer. */
public final class RulesBody {

    @FXML
    private Label version;

    @FXML
    private Button use;

    @FXML
    private TextField search;

    @FXML
    private ComboBox<RuleLine.Filter> filter;

    @FXML
    private Label count;

    @FXML
    private Button add;

    @FXML
    private Button amend;

    @FXML
    private Button off;

    @FXML
    private Button back;

    @FXML
    private ListView<RuleLine> list;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox detail;

    private @Nullable RuleShelf shelf;

    /** Asks what a rule of the plan's own says; empty if the person gave up. */
    interface Asking extends Function<Optional<Rule>, Optional<RuleDraft>> {}

    /** Follows the plan until the listener that it returns is taken off it. */
    ChangeListener<Plan> show(RuleShelf its, Asking asking, Consumer<String> browser) {
        shelf = its;
        RuleDetail facts = new RuleDetail(detail, its.catalogue(), browser);
        filter.getItems().setAll(RuleLine.Filter.values());
        filter.setValue(RuleLine.Filter.ALL);
        filter.setConverter(new StringConverter<>() {
            @Override
            public String toString(RuleLine.@Nullable Filter it) {
                return it == null ? "" : Words.say("rules.filter." + it);
            }

            @Override
            public RuleLine.@Nullable Filter fromString(String text) {
                return null;
            }
        });
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(new Label(Words.say("rules.nothing")));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, line) -> {
            facts.show(line);
            scroll.setVvalue(0);
            buttons(line);
        });
        search.textProperty().addListener((property, before, after) -> fill());
        filter.valueProperty().addListener((property, before, after) -> fill());
        add.setOnAction(e -> asking.apply(Optional.empty()).ifPresent(this::put));
        amend.setOnAction(e -> chosen().map(RuleLine::rule)
                .flatMap(it -> asking.apply(Optional.of(it)))
                .ifPresent(this::put));
        off.setOnAction(e ->
                chosen().ifPresent(it -> its.apply(plan -> RuleEdits.disable(plan, it.id(), it.name(), null, ""))));
        back.setOnAction(e -> chosen().map(RuleLine::own)
                .ifPresent(own -> its.apply(plan ->
                        Deletion.delete(plan, Set.of(own.id())).called(Message.of("change.rule.back", own.name())))));
        CataloguePin now = its.catalogue().pin();
        use.setText(Words.say("change.catalogue.use", now.version()));
        use.setOnAction(e -> its.apply(
                plan -> PlanEdits.catalogue(plan, now).called(Message.of("change.catalogue.use", now.version()))));
        ChangeListener<Plan> follow = (property, before, plan) -> fill();
        its.plan().addListener(follow);
        facts.show(null);
        fill();
        list.getSelectionModel().selectFirst();
        return follow;
    }

    private void put(RuleDraft draft) {
        RuleShelf its = shelf;
        if (its != null) {
            its.apply(plan -> RuleEdits.put(plan, draft.rule(), draft.confirmed(), draft.note()));
            search.clear();
            filter.setValue(RuleLine.Filter.ALL);
            list.getItems().stream()
                    .filter(it -> it.id().equals(draft.rule().id()))
                    .findFirst()
                    .ifPresent(line -> {
                        list.getSelectionModel().select(line);
                        list.scrollTo(line);
                    });
        }
    }

    /** Puts the keyboard where a name can be looked for. */
    void takeFocus() {
        search.requestFocus();
    }

    private Optional<RuleLine> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void buttons(@Nullable RuleLine line) {
        amend.setDisable(line == null || line.rule() == null);
        off.setDisable(line == null
                || line.shipped() == null
                || line.own() != null && line.own().disables());
        back.setDisable(line == null || line.own() == null);
        back.setText(Words.say(line != null && line.shipped() == null ? "rules.delete" : "rules.back"));
    }

    private void fill() {
        RuleShelf its = shelf;
        Plan plan = its == null ? null : its.plan().getValue();
        if (its == null || plan == null) {
            return;
        }
        String before = chosen().map(RuleLine::id).orElse("");
        List<RuleLine> all = RuleLine.all(plan, its.catalogue());
        List<RuleLine> shown = all.stream()
                .filter(it -> it.fits(filter.getValue(), search.getText(), its.catalogue()))
                .toList();
        list.getItems().setAll(shown);
        shown.stream()
                .filter(it -> it.id().equals(before))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        buttons(list.getSelectionModel().getSelectedItem());
        count.setText(Words.say("rules.count", shown.size(), all.size()));
        version.setText(versions(plan, its.catalogue()));
        boolean same = plan.sheet().catalogue().equals(its.catalogue().pin());
        use.setVisible(!same);
        use.setManaged(!same);
    }

    private static String versions(Plan plan, Catalogue catalogue) {
        String now = Words.say("rules.version", catalogue.version(), WhenWords.day(catalogue.asOf()));
        CataloguePin pin = plan.sheet().catalogue();
        if (pin.equals(catalogue.pin())) {
            return now;
        }
        if (pin.isNone()) {
            return now + " " + Words.say("rules.version.none");
        }
        return now
                + " "
                + RuleLine.diff(plan, catalogue)
                        .map(diff -> Words.say(
                                "rules.version.other",
                                pin.version(),
                                Words.say(
                                        "catalogue.changes",
                                        diff.added().size(),
                                        diff.changed().size(),
                                        diff.removed().size())))
                        .orElseGet(() -> Words.say("rules.version.strange", pin.id(), pin.version()));
    }

    private final class Cell extends ListCell<RuleLine> {

        @Override
        protected void updateItem(@Nullable RuleLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            RuleShelf its = shelf;
            if (empty || line == null || its == null) {
                return;
            }
            Label name = new Label(line.name());
            Rule rule = line.rule();
            String market = rule == null ? "" : rule.scope().market();
            String marks = String.join(" · ", line.marks());
            Label more = new Label(marks.isEmpty() ? market : market + " · " + marks);
            more.getStyleClass().add("panel-note");
            setGraphic(new VBox(name, more));
            setAccessibleText(line.name() + ", " + more.getText());
        }
    }
}
