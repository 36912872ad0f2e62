package throughline.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import throughline.item.Words;
import throughline.table.Column;

/** A button that ticks the values of a column whose rows are wanted; with none ticked all are. */
final class ValueFilter {

    private final MenuButton button = new MenuButton();
    private final Column<?> column;
    private final Consumer<Set<String>> wanted;
    private final Set<String> ticked = new TreeSet<>();
    private List<String> offered = List.of();

    /** @param wanted is told the ticked values whenever they change */
    ValueFilter(Column<?> column, Consumer<Set<String>> wanted) {
        this.column = column;
        this.wanted = wanted;
        button.setId("table-by-" + column.key());
        button.getStyleClass().add("small");
        button.setMnemonicParsing(false);
        showName();
    }

    MenuButton button() {
        return button;
    }

    Column<?> column() {
        return column;
    }

    /** Offers these values; a ticked one that is gone is no longer wanted. */
    void offer(List<String> values) {
        if (values.equals(offered)) {
            return;
        }
        offered = values;
        if (ticked.retainAll(values)) {
            wanted.accept(ticked);
        }
        List<MenuItem> items = new ArrayList<>();
        MenuItem all = new MenuItem(Words.say("table.all"));
        all.setOnAction(e -> {
            ticked.clear();
            offered = List.of();
            turned();
        });
        items.add(all);
        items.add(new SeparatorMenuItem());
        values.forEach(it -> items.add(item(it)));
        button.getItems().setAll(items);
        showName();
    }

    private MenuItem item(String value) {
        CheckBox box = new CheckBox(value);
        box.setMnemonicParsing(false);
        box.setSelected(ticked.contains(value));
        // The menu stays for the next tick.
        CustomMenuItem item = new CustomMenuItem(box, false);
        box.selectedProperty().addListener((property, before, on) -> {
            if (on) {
                ticked.add(value);
            } else {
                ticked.remove(value);
            }
            turned();
        });
        item.setOnAction(e -> box.setSelected(!box.isSelected()));
        return item;
    }

    private void turned() {
        showName();
        wanted.accept(ticked);
    }

    private void showName() {
        String shown = ticked.size() > 1 ? Integer.toString(ticked.size()) : String.join("", ticked);
        button.setText(ticked.isEmpty() ? column.title() : Words.say("table.filtered", column.title(), shown));
    }
}
