package throughline.desktop.permissions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.check.CheckContext;
import throughline.check.CheckMemo;
import throughline.check.Fix;
import throughline.check.GateAdvice;
import throughline.check.Verdict;
import throughline.consent.GateMatrix;
import throughline.consent.GateState;
import throughline.consent.Todo;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.desktop.actions.Action;
import throughline.desktop.findings.Confirms;
import throughline.desktop.parts.ChoiceEntry;
import throughline.draw.Focus;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The gates of a campaign by touchpoint and market, and below them why the chosen one is as it is. */
public final class PermissionsView {

    private final Desk desk;
    private final PlannerModel model;
    private final ShownCampaign shown;
    private final CheckMemo memo = new CheckMemo();
    private final MatrixColumns columns = new MatrixColumns(this::tip);
    private GateMatrix matrix = new GateMatrix(List.of(), List.of());
    private @Nullable Campaign campaign;
    private @Nullable GateAdvice advice;
    private boolean filling;

    @FXML
    private ChoiceEntry<Campaign> which;

    @FXML
    private Label summary;

    @FXML
    private Node some;

    @FXML
    private TableView<GateMatrix.Row> table;

    @FXML
    private ScrollPane why;

    @FXML
    private VBox story;

    @FXML
    private Node nothing;

    @FXML
    private Label none;

    @FXML
    private Button begin;

    private @Nullable StoryBox stories;
    private final ChosenCell cell = new ChosenCell(() -> table);

    /** @param desk what every part of the window is handed */
    public PermissionsView(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
        this.shown = new ShownCampaign(model);
    }

    @FXML
    private void initialize() {
        Confirms confirms = new Confirms(desk);
        stories = new StoryBox(
                story,
                this::take,
                finding -> {
                    table.requestFocus();
                    confirms.ask(finding);
                },
                desk.dialogs()::browse);
        desk.actions()
                .add(Action.of("gate.explain", null, "Shortcut+Shift+G", this::explain)
                        .when(model.selectionProperty()
                                .map(ids -> model.selected(Touchpoint.class).isPresent())
                                .orElse(false)));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().getSelectedCells().addListener((javafx.beans.Observable it) -> tell());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && cell.row() != null) {
                goTo();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                goTo();
            }
        });
        begin.setOnAction(e -> begin());
        model.planProperty().addListener((property, before, after) -> fill());
        model.focusProperty().addListener((property, before, after) -> fill());
        model.selectionProperty().addListener((property, before, after) -> {
            fill();
            follow();
        });
        model.findingsProperty().addListener((property, before, after) -> sumUp());
        model.typeProperty().addListener((property, before, after) -> rebuild());
        desk.panels().permissionsProperty().addListener((property, before, on) -> {
            fill();
            follow();
        });
    }

    /** Where the keyboard lands when it comes here. */
    public void takeFocus() {
        if (nothing.isVisible()) {
            begin.requestFocus();
            return;
        }
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0, table.getVisibleLeafColumn(0));
        }
    }

    /** Shows why the gate before the selected touchpoint is as it is, with the keyboard there. */
    private void explain() {
        Plan plan = model.planProperty().get();
        model.selected(Touchpoint.class).filter(it -> plan != null).ifPresent(touchpoint -> {
            model.focusProperty()
                    .set(new Focus.OnCampaign(plan.campaignOf(touchpoint).id()));
            desk.panels().permissionsProperty().set(true);
            cell.choose(touchpoint.id(), Optional.empty());
            table.scrollTo(cell.row());
            table.requestFocus();
        });
    }

    private void fill() {
        Plan plan = model.planProperty().get();
        if (plan == null || !desk.panels().permissionsProperty().get()) {
            return;
        }
        Campaign now = shown.of(plan).orElse(null);
        boolean other = campaign == null || now == null || !campaign.id().equals(now.id());
        campaign = now;
        advice = now == null ? null : new GateAdvice(plan, context(plan), memo);
        which.show(
                plan.campaigns(),
                now,
                it -> Naming.of(plan, it),
                it -> model.focusProperty().set(new Focus.OnCampaign(it.id())));
        GateMatrix next = now == null || advice == null
                ? new GateMatrix(List.of(), List.of())
                : GateMatrix.of(plan, advice.gates(now));
        boolean empty = next.rows().isEmpty();
        none.setText(
                now == null
                        ? Words.say("permissions.none.campaign")
                        : Words.say("permissions.none.touchpoint", Naming.of(plan, now)));
        begin.setText(desk.actions().get(beginning()).label().getValue());
        nothing.setVisible(empty);
        some.setVisible(!empty);
        summary.setVisible(!empty);
        put(next, other);
        sumUp();
    }

    /** The same words as everywhere: what the checks found about the campaign, then how its gates stand. */
    private void sumUp() {
        Plan plan = model.planProperty().get();
        if (plan != null && campaign != null && plan.has(campaign.id())) {
            summary.setText(Words.say(
                    "permissions.summary",
                    Verdict.of(plan, campaign, model.findingsProperty().get()).words(),
                    matrix.count(GateState.MISSING),
                    matrix.count(GateState.TO_CONFIRM),
                    matrix.count(GateState.EXPIRING),
                    matrix.count(GateState.READY)));
        }
    }

    private CheckContext context(Plan plan) {
        return new CheckContext(model.catalogue(), LocalDate.now(plan.sheet().zone()));
    }

    /** The row of the touchpoint that is selected, as everywhere in the window. */
    private void follow() {
        GateMatrix.Row row = cell.row();
        model.selected(Touchpoint.class)
                .filter(it -> row == null || !row.touchpoint().equals(it.id()))
                .ifPresent(it -> {
                    cell.choose(it.id(), MatrixColumns.market(cell.column()));
                    table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex()));
                });
    }

    /** The cell that was chosen stays so, as far as it is still there. */
    private void put(GateMatrix next, boolean other) {
        GateMatrix.Row row = other ? null : cell.row();
        Optional<String> market = MatrixColumns.market(cell.column());
        boolean same =
                next.markets().equals(matrix.markets()) && !table.getColumns().isEmpty();
        matrix = next;
        filling = true;
        if (!same) {
            rebuild();
        }
        if (!table.getItems().equals(next.rows())) {
            table.getItems().setAll(next.rows());
            table.getSelectionModel().clearSelection();
        }
        if (row != null) {
            cell.choose(row.touchpoint(), market);
        }
        filling = false;
        tell();
    }

    private void rebuild() {
        List<String> names = matrix.markets().stream()
                .map(it -> it.isEmpty()
                        ? Words.say("phrase.anywhere")
                        : model.catalogue().nameOfMarket(it))
                .map(PermissionsView::heading)
                .toList();
        table.getColumns()
                .setAll(columns.of(matrix.markets(), names, model.typeProperty().get()));
    }

    /** Names of markets stand within sentences elsewhere: "the United States". */
    private static String heading(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void tell() {
        if (filling || stories == null) {
            return;
        }
        GateMatrix.Row row = cell.row();
        if (row == null) {
            stories.show("", List.of(), Words.say("permissions.hint"));
            return;
        }
        TableColumn<?, ?> column = cell.column();
        Optional<String> market = MatrixColumns.market(column);
        String title = market.isPresent() && column != null
                ? Words.say("permissions.title", row.name(), column.getText())
                : row.name();
        stories.show(title, stories(row, market), Words.say("permissions.nothing.text"));
        why.setVvalue(0);
    }

    private List<GateStory> stories(GateMatrix.Row row, Optional<String> market) {
        Plan plan = model.planProperty().get();
        Campaign its = campaign;
        GateAdvice told = advice;
        if (plan == null || its == null || told == null) {
            return List.of();
        }
        List<GateStory> found = new ArrayList<>();
        row.gates(market).forEach(gate -> found.add(GateStory.of(plan, its, told, gate, market)));
        Map<String, List<Todo>> todos = new LinkedHashMap<>();
        row.todos(market)
                .forEach(todo -> todos.computeIfAbsent(todo.permission(), type -> new ArrayList<>())
                        .add(todo));
        todos.values().forEach(some -> found.add(GateStory.of(its, told, row.touchpoint(), some, market)));
        // What is missing before what is well.
        found.sort(Comparator.comparingInt(it -> GateState.worstFirst().indexOf(it.state())));
        return found;
    }

    private String tip(GateMatrix.Row row, Optional<String> market) {
        List<String> sentences = stories(row, market).stream()
                .flatMap(it -> it.sentences().stream())
                .toList();
        return sentences.isEmpty() ? Words.say("permissions.nothing.text") : String.join("\n", sentences);
    }

    private void goTo() {
        GateMatrix.Row row = cell.row();
        if (row != null) {
            model.goTo(row.touchpoint());
            tell();
        }
    }

    private void take(Fix fix) {
        // The button goes with what it fixes; the keyboard stays with the matrix.
        table.requestFocus();
        model.take(fix);
    }

    private String beginning() {
        return campaign == null ? "campaign.new" : "campaign.lay";
    }

    private void begin() {
        Campaign its = campaign;
        desk.panels().showMap();
        if (its == null) {
            desk.actions().get(beginning()).fire();
        } else {
            model.select(its.id());
            model.focusProperty().set(new Focus.OnCampaign(its.id()));
            // In hand already where the campaign was begun just now; the action would lay it down.
            model.toolProperty().set(Tool.LAY_JOURNEY);
        }
    }
}
