package throughline.desktop.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import throughline.item.Words;

/** Leaves the rows that have one of the ticked values in a column; with none ticked it leaves all. */
final class ValueFilter {

    private final MenuButton button;
    private final String name;
    private final Function<StationRow, Choice> value;
    private final Runnable changed;
    private final Set<Choice> ticked = new HashSet<>();
    private List<Choice> offered = List.of();

    /**
     * Puts itself on a button.
     *
     * @param name key of what the column is called
     * @param changed is run when other rows are wanted
     */
    ValueFilter(MenuButton button, String name, Function<StationRow, Choice> value, Runnable changed) {
        this.button = button;
        this.name = Words.say(name);
        this.value = value;
        this.changed = changed;
        showName();
    }

    /** True if the row has a value that is wanted. */
    boolean lets(StationRow row) {
        return ticked.isEmpty() || ticked.contains(value.apply(row));
    }

    /** Offers the values that these rows have; a ticked one that is gone is no longer wanted. */
    void offer(List<StationRow> rows) {
        List<Choice> values = rows.stream().map(value).distinct().sorted().toList();
        if (!values.equals(offered)) {
            offered = values;
            ticked.retainAll(values);
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
    }

    private MenuItem item(Choice choice) {
        CheckBox box = new CheckBox(choice.words());
        box.setMnemonicParsing(false);
        box.setSelected(ticked.contains(choice));
        // The menu stays for the next tick.
        CustomMenuItem item = new CustomMenuItem(box, false);
        box.selectedProperty().addListener((property, before, on) -> {
            if (on) {
                ticked.add(choice);
            } else {
                ticked.remove(choice);
            }
            turned();
        });
        item.setOnAction(e -> box.setSelected(!box.isSelected()));
        return item;
    }

    private void turned() {
        showName();
        changed.run();
    }

    private void showName() {
        String words = ticked.stream().sorted().map(Choice::words).collect(Collectors.joining(", "));
        String shown = ticked.size() > 1 ? Integer.toString(ticked.size()) : words;
        button.setText(ticked.isEmpty() ? name : Words.say("table.filtered", name, shown));
    }
}
