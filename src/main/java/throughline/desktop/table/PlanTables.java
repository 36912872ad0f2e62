package throughline.desktop.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.item.Words;
import throughline.table.Arrangement;
import throughline.table.Arrangement.Line;
import throughline.table.Arrangement.RowLine;
import throughline.table.Column;
import throughline.table.TableEdits.Cell;
import throughline.table.TableKind;

/** Campaigns, touchpoints, stations and permissions in rows: one of them at a time, in the place of the map or beside it. */
public final class PlanTables {

    private final Desk desk;
    private final PlannerModel model;
    private final TableMemory memory;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Map<TableKind, ShownTable> tables = new EnumMap<>(TableKind.class);
    private final Map<TableKind, ToggleButton> switches = new EnumMap<>(TableKind.class);

    @FXML
    private SegmentedButton kinds;

    @FXML
    private TextField filter;

    @FXML
    private HBox valueFilters;

    @FXML
    private MenuButton group;

    @FXML
    private MenuButton choose;

    @FXML
    private Button copy;

    @FXML
    private Label count;

    @FXML
    private Label trouble;

    @FXML
    private TableView<Line> table;

    @FXML
    private Label none;

    @FXML
    private Button begin;

    private @Nullable TableSelection selection;
    private @Nullable EditGate editing;
    private @Nullable TableTools tools;

    /** @param desk what every part of the window is handed */
    public PlanTables(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
        this.memory = desk.panels().tables();
        for (TableKind kind : TableKind.values()) {
            tables.put(kind, new ShownTable(kind, model));
        }
    }

    @FXML
    private void initialize() {
        kinds.setToggleGroup(null);
        for (TableKind kind : TableKind.values()) {
            ToggleButton button = new ToggleButton(kind.words());
            button.setId("table-" + kind.key());
            button.getStyleClass().addAll("segment", "text-only");
            button.setOnAction(e -> {
                memory.kindProperty().set(kind);
                button.setSelected(true);
            });
            switches.put(kind, button);
            kinds.getButtons().add(button);
        }
        table.setItems(lines);
        table.setSortPolicy(it -> {
            sort();
            return true;
        });
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        editing = new EditGate(table);
        tools = new TableTools(valueFilters, group, choose, memory, this::arrange);
        selection = new TableSelection(table, model, desk.panels());
        new TableHands(desk, table, this::shown, this::tell, this::fold).follow();
        new CellDrag(table, selection).follow();
        copy.setOnAction(e -> TableHands.copyRows(desk, table, shown()));
        begin.setOnAction(e -> beginning());
        Controls.contextMenu(table, Controls.menu(desk.actions(), "rename", "delete", "-", "campaign.new"));
        filter.textProperty().addListener((property, before, after) -> {
            shown().arrangement().search(after);
            arrange();
        });
        model.planProperty().addListener((property, before, after) -> fill());
        model.typeProperty().addListener((property, before, after) -> switchTo(kind()));
        memory.kindProperty().addListener((property, before, after) -> switchTo(after));
        desk.panels().tableShownProperty().addListener((property, before, shown) -> switchTo(kind()));
        switchTo(kind());
    }

    private TableKind kind() {
        return memory.kindProperty().get();
    }

    private ShownTable shown() {
        return java.util.Objects.requireNonNull(tables.get(kind()));
    }

    /** Where the keyboard lands when it comes here. */
    public void takeFocus() {
        table.requestFocus();
    }

    private void switchTo(TableKind kind) {
        switches.forEach((each, button) -> button.setSelected(each == kind));
        if (model.planProperty().get() == null
                || !desk.panels().tableShownProperty().get()) {
            return;
        }
        ShownTable shown = shown();
        EditGate gate = java.util.Objects.requireNonNull(editing);
        tell(List.of());
        if (selection != null) {
            // What is selected in the plan stays so while its rows go.
            selection.put(lines, List.of());
        }
        table.getSortOrder().clear();
        shown.arrangement().sort(List.of());
        shown.arrangement().group(memory.group(kind));
        table.getColumns()
                .setAll(new TableColumns(() -> ShownTable.scope(model).orElseThrow(), this::keep, gate)
                        .of(shown.table(), memory, model.typeProperty().get()));
        filter.setText("");
        table.setAccessibleText(kind.words());
        if (tools != null) {
            tools.make(shown, table);
        }
        fill();
    }

    private void fill() {
        if (desk.panels().tableShownProperty().get()) {
            ShownTable.scope(model).ifPresent(scope -> put(shown().read(scope)));
        }
    }

    private void arrange() {
        put(shown().arrangement().lines(shown().rows()));
    }

    private void sort() {
        shown().arrangement()
                .sort(table.getSortOrder().stream()
                        .map(it -> new Arrangement.Order(
                                String.valueOf(it.getUserData()), it.getSortType() == TableColumn.SortType.DESCENDING))
                        .toList());
        arrange();
    }

    private void put(List<Line> wanted) {
        ShownTable shown = shown();
        if (selection != null) {
            selection.put(lines, wanted);
        }
        if (tools != null) {
            tools.offer(shown);
        }
        long visible = shown.rows().stream().filter(shown.arrangement()::lets).count();
        count.setText(Words.say("table.count", visible, shown.rows().size()));
        boolean empty = shown.rows().isEmpty();
        none.setText(Words.say(empty ? "table." + kind().key() + ".none" : "table.nothing"));
        begin.setText(empty ? Words.say("table." + kind().key() + ".begin") : Words.say("table.nothing.begin"));
    }

    /** What the button of an empty table does. */
    private void beginning() {
        if (!shown().rows().isEmpty()) {
            switchTo(kind());
            return;
        }
        switch (kind()) {
            case CAMPAIGNS -> {
                toMap();
                desk.actions().get("campaign.new").fire();
            }
            case TOUCHPOINTS -> desk.actions().get("import-table").fire();
            case STATIONS -> toMap();
            case PERMISSIONS -> desk.panels().permissionsProperty().set(true);
        }
    }

    private void toMap() {
        if (!desk.panels().bothProperty().get()) {
            desk.panels().showMap();
        }
    }

    private void keep(Line line, Column<?> column, String text) {
        if (line instanceof RowLine it) {
            tell(shown().put(List.of(new Cell(it.row(), column.key(), text)), "change.cells"));
        }
        table.requestFocus();
    }

    private void fold(String value) {
        shown().arrangement().fold(value);
        arrange();
    }

    /** Says what was wrong, above the rows; nothing for no sentences. */
    private void tell(List<String> sentences) {
        trouble.setText(String.join("\n", sentences));
        Node line = trouble;
        line.setVisible(!sentences.isEmpty());
        line.setManaged(!sentences.isEmpty());
    }
}
