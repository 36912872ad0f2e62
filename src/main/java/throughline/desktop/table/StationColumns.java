package throughline.desktop.table;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.cell.ComboBoxTableCell;
import throughline.desktop.PlannerModel;
import throughline.item.Words;
import throughline.map.ChannelType;
import throughline.plan.Change;
import throughline.plan.ItemEdits;
import throughline.plan.MapEdits;
import throughline.plan.Plan;
import throughline.plan.StationFactEdits;

/** The columns of the table. What is typed or chosen in a cell is one change. */
final class StationColumns {

    private final PlannerModel model;
    private final ObservableList<Choice> neighborhoods = FXCollections.observableArrayList();

    StationColumns(PlannerModel model) {
        this.model = model;
    }

    /** The change of one station that a new value asks for. */
    private interface Edit<T> {
        Change of(Plan plan, String station, T value);
    }

    /** Offers the neighborhoods of {@code plan} from now on. */
    void follow(Plan plan) {
        List<Choice> now = StationRows.neighborhoods(plan);
        if (!neighborhoods.equals(now)) {
            neighborhoods.setAll(now);
        }
    }

    /** All columns, the name first. */
    List<TableColumn<StationRow, ?>> all() {
        TableColumn<StationRow, String> description =
                text("description", 320, StationRow::description, ItemEdits::describe);
        description.setVisible(false);
        return List.of(
                text("name", 170, StationRow::name, ItemEdits::rename),
                choice(
                        "neighborhood",
                        150,
                        neighborhoods,
                        StationRow::neighborhood,
                        (plan, id, it) -> MapEdits.setNeighborhood(plan, Set.of(id), it.key())),
                fact("tracks", 76, StationRow::tracks),
                fact("channel", 110, StationRow::channel),
                choice(
                        "kind",
                        150,
                        FXCollections.observableArrayList(StationRows.kinds()),
                        StationRow::kind,
                        (plan, id, it) ->
                                StationFactEdits.channelType(plan, Set.of(id), ChannelType.valueOf(it.key()))),
                choice(
                        "meets",
                        140,
                        FXCollections.observableArrayList(StationRows.meetings()),
                        StationRow::meets,
                        (plan, id, it) ->
                                StationFactEdits.meetsCustomers(plan, Set.of(id), Boolean.parseBoolean(it.key()))),
                fact("campaigns", 92, StationRow::campaigns),
                fact("lifecycle", 190, StationRow::lifecycle),
                description);
    }

    private <T> TableColumn<StationRow, T> fact(String key, double width, Function<StationRow, T> value) {
        TableColumn<StationRow, T> column = new TableColumn<>(Words.say("table." + key));
        column.setId("column-" + key);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setEditable(false);
        return column;
    }

    private <T> TableColumn<StationRow, T> edited(
            String key, double width, Function<StationRow, T> value, Edit<T> edit) {
        TableColumn<StationRow, T> column = fact(key, width, value);
        column.setEditable(true);
        column.setOnEditCommit(event -> {
            String id = event.getRowValue().id();
            if (!event.getNewValue().equals(event.getOldValue())) {
                model.apply(plan -> edit.of(plan, id, event.getNewValue()));
            }
        });
        return column;
    }

    private TableColumn<StationRow, String> text(
            String key, double width, Function<StationRow, String> value, Edit<String> edit) {
        TableColumn<StationRow, String> column = edited(key, width, value, edit);
        column.getStyleClass().add("text-column");
        column.setCellFactory(it -> new TextCell());
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        return column;
    }

    private TableColumn<StationRow, Choice> choice(
            String key,
            double width,
            ObservableList<Choice> choices,
            Function<StationRow, Choice> value,
            Edit<Choice> edit) {
        TableColumn<StationRow, Choice> column = edited(key, width, value, edit);
        column.setCellFactory(it -> new ComboBoxTableCell<>(choices));
        return column;
    }
}
