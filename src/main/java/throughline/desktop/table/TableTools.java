package throughline.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import throughline.item.Words;
import throughline.table.Arrangement.Line;
import throughline.table.Column;
import throughline.table.Column.Kind;
import throughline.table.Column.Look;

/** The buttons above a table: which values are wanted, which groups, which columns. */
final class TableTools {

    private final Pane place;
    private final MenuButton group;
    private final MenuButton choose;
    private final TableMemory memory;
    private final Runnable arrange;
    private final List<ValueFilter> filters = new ArrayList<>();

    /**
     * @param place of the buttons for values
     * @param arrange is run when other rows are wanted, or in another order
     */
    TableTools(Pane place, MenuButton group, MenuButton choose, TableMemory memory, Runnable arrange) {
        this.place = place;
        this.group = group;
        this.choose = choose;
        this.memory = memory;
        this.arrange = arrange;
    }

    /** Makes the buttons for a table, with no value ticked. */
    void make(ShownTable shown, TableView<Line> view) {
        filters.clear();
        for (Column<?> column : shown.table().columns()) {
            if (column.look() == Look.FILTERED) {
                shown.arrangement().only(column.key(), Set.of());
                filters.add(new ValueFilter(column, values -> {
                    shown.arrangement().only(column.key(), values);
                    arrange.run();
                }));
            }
        }
        place.getChildren().setAll(filters.stream().map(ValueFilter::button).toList());
        choose.getItems().clear();
        for (TableColumn<Line, ?> column : view.getColumns()) {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            choose.getItems().add(item);
        }
        makeGroups(shown);
    }

    /** Offers the values that the rows have. */
    void offer(ShownTable shown) {
        for (ValueFilter filter : filters) {
            TreeSet<String> values = new TreeSet<>();
            shown.rows()
                    .forEach(row -> values.add(
                            shown.arrangement().words(row, filter.column().key())));
            filter.offer(List.copyOf(values));
        }
    }

    private void makeGroups(ShownTable shown) {
        group.getItems().clear();
        group.getItems().add(groupItem(shown, "", Words.say("table.group.none")));
        for (Column<?> column : shown.table().columns()) {
            if (column.kind() == Kind.CHOICE
                    || column.look() == Look.FILTERED
                    || column.key().equals("owner")) {
                group.getItems().add(groupItem(shown, column.key(), column.title()));
            }
        }
        group.setText(shown.table()
                .column(shown.arrangement().grouped())
                .map(it -> Words.say("table.filtered", Words.say("table.group"), it.title()))
                .orElseGet(() -> Words.say("table.group")));
    }

    private RadioMenuItem groupItem(ShownTable shown, String column, String words) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setSelected(column.equals(shown.arrangement().grouped()));
        item.setOnAction(e -> {
            shown.arrangement().group(column);
            memory.group(shown.table().kind(), column);
            makeGroups(shown);
            arrange.run();
        });
        return item;
    }
}
