package throughline.desktop.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.item.Words;
import throughline.plan.Plan;

/** The stations in rows: sorted by a click on a heading, filtered there or by a text, edited in place. */
public final class StationTable {

    private final Desk desk;
    private final PlannerModel model;
    private final StationColumns columns;
    private final ObservableList<StationRow> rows = FXCollections.observableArrayList();
    private List<ValueFilter> filters = List.of();
    private boolean following;

    @FXML
    private TextField filter;

    @FXML
    private MenuButton byNeighborhood;

    @FXML
    private MenuButton byKind;

    @FXML
    private MenuButton byMeets;

    @FXML
    private Label count;

    @FXML
    private MenuButton choose;

    @FXML
    private Button copy;

    @FXML
    private TableView<StationRow> table;

    @FXML
    private Label none;

    /** @param desk what every part of the window is handed */
    public StationTable(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
        this.columns = new StationColumns(model);
    }

    @FXML
    private void initialize() {
        table.getColumns().setAll(columns.all());
        SortedList<StationRow> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        filters = List.of(
                new ValueFilter(byNeighborhood, "table.neighborhood", StationRow::neighborhood, this::fill),
                new ValueFilter(byKind, "table.kind", StationRow::kind, this::fill),
                new ValueFilter(byMeets, "table.customers", StationRow::meets, this::fill));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        for (TableColumn<StationRow, ?> column : table.getColumns()) {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            choose.getItems().add(item);
        }
        copy.setOnAction(e -> copyRows());
        Controls.contextMenu(table, Controls.menu(desk.actions(), "rename", "delete", "-", "campaign.new"));
        filter.textProperty().addListener((property, before, after) -> fill());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<StationRow>) change -> tell());
        model.planProperty().addListener((property, before, after) -> fill());
        model.selectionProperty().addListener((property, before, after) -> follow());
        desk.panels().tableProperty().addListener((property, before, shown) -> fill());
        fill();
    }

    /** Where the keyboard lands when it comes here. */
    public void takeFocus() {
        table.requestFocus();
    }

    private void fill() {
        Plan plan = model.planProperty().get();
        if (plan == null || !desk.panels().tableProperty().get()) {
            return;
        }
        columns.follow(plan);
        List<StationRow> all = StationRows.of(plan);
        String query = filter.getText().toLowerCase(Locale.ROOT);
        filters.forEach(it -> it.offer(all));
        List<StationRow> wanted = all.stream()
                .filter(row -> query.isBlank() || row.has(query))
                .filter(row -> filters.stream().allMatch(it -> it.lets(row)))
                .toList();
        following = true;
        put(wanted);
        following = false;
        count.setText(Words.say("table.count", wanted.size(), all.size()));
        none.setText(Words.say(all.isEmpty() ? "table.none" : "table.nothing"));
        follow();
    }

    /** Row by row where the same stations stay, so that scrolling, selection and order stay too. */
    private void put(List<StationRow> wanted) {
        boolean same = wanted.stream()
                .map(StationRow::id)
                .toList()
                .equals(rows.stream().map(StationRow::id).toList());
        if (!same) {
            rows.setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(rows.get(i))) {
                rows.set(i, wanted.get(i));
            }
        }
    }

    private void tell() {
        if (!following && desk.panels().tableProperty().get()) {
            following = true;
            model.select(picked());
            following = false;
        }
    }

    private void follow() {
        if (following
                || !desk.panels().tableProperty().get()
                || picked().equals(model.selectionProperty().get())) {
            return;
        }
        following = true;
        Set<String> wanted = model.selectionProperty().get();
        table.getSelectionModel().clearSelection();
        int first = -1;
        for (int i = 0; i < table.getItems().size(); i++) {
            if (wanted.contains(table.getItems().get(i).id())) {
                table.getSelectionModel().select(i);
                first = first < 0 ? i : first;
            }
        }
        if (first >= 0) {
            table.scrollTo(Math.max(0, first - 3));
        }
        following = false;
    }

    private Set<String> picked() {
        Set<String> ids = new LinkedHashSet<>();
        for (StationRow row : table.getSelectionModel().getSelectedItems()) {
            if (row != null) {
                ids.add(row.id());
            }
        }
        return ids;
    }

    private void pressed(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        int row = table.getSelectionModel().getSelectedIndex();
        if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) && row >= 0) {
            table.edit(row, table.getVisibleLeafColumn(0));
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copyRows();
            event.consume();
        }
    }

    private void copyRows() {
        List<TableColumn<StationRow, ?>> shown = table.getVisibleLeafColumns();
        List<List<String>> cells = new ArrayList<>();
        cells.add(shown.stream().map(TableColumn::getText).toList());
        List<StationRow> picked = table.getSelectionModel().getSelectedItems();
        for (StationRow row : picked.isEmpty() ? table.getItems() : picked) {
            cells.add(shown.stream()
                    .map(column -> String.valueOf(column.getCellData(row)))
                    .toList());
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(Tsv.of(cells));
        Clipboard.getSystemClipboard().setContent(content);
        desk.dialogs().passing(Words.say("table.copied", cells.size() - 1), "", () -> {});
    }
}
