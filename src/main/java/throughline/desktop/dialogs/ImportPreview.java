package throughline.desktop.dialogs;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import throughline.desktop.sheets.SheetImport;
import throughline.item.Words;
import throughline.sheet.Grid;
import throughline.sheet.Guess;
import throughline.sheet.Mapping;

/** The first rows of a sheet under what each column comes in as. */
final class ImportPreview {

    private static final int ROWS = 40;
    private static final int MOST_COLUMNS = 60;
    private static final double WIDTH = 150;

    private ImportPreview() {}

    static void fill(TableView<Grid.Row> table, SheetImport sheet) {
        List<String> headings = sheet.headings();
        List<TableColumn<Grid.Row, String>> columns = new ArrayList<>();
        TableColumn<Grid.Row, String> number = new TableColumn<>("");
        number.setPrefWidth(48);
        number.setSortable(false);
        number.setCellValueFactory(
                it -> new ReadOnlyStringWrapper(Integer.toString(it.getValue().number())));
        number.getStyleClass().add("fixed-cell");
        columns.add(number);
        for (int i = 0; i < Math.min(headings.size(), MOST_COLUMNS); i++) {
            columns.add(column(i, headings.get(i), sheet));
        }
        table.getColumns().setAll(columns);
        table.getItems()
                .setAll(Guess.data(sheet.grid(), sheet.mapping()).stream()
                        .limit(ROWS)
                        .toList());
    }

    private static TableColumn<Grid.Row, String> column(int index, String heading, SheetImport sheet) {
        Mapping mapping = sheet.mapping();
        ComboBox<String> box = new ComboBox<>();
        box.setId("import-column-" + index);
        box.getItems().add("");
        box.getItems().addAll(Guess.keys(mapping.kind()));
        box.setConverter(words(mapping));
        box.setValue(mapping.columns().getOrDefault(index, ""));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(heading);
        box.setOnAction(e -> sheet.map(sheet.mapping().with(index, String.valueOf(box.getValue()))));
        String name = heading.isBlank() ? Words.say("import.unnamed", Grid.letters(index)) : heading;
        Label label = new Label(name);
        label.getStyleClass().add("import-heading");
        TableColumn<Grid.Row, String> column = new TableColumn<>();
        column.setGraphic(new VBox(4, label, box));
        column.setPrefWidth(WIDTH);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                it -> new ReadOnlyStringWrapper(it.getValue().cell(index).text().replace('\n', ' ')));
        if (!mapping.columns().containsKey(index)) {
            column.getStyleClass().add("fixed-cell");
        }
        return column;
    }

    private static StringConverter<String> words(Mapping mapping) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable String key) {
                if (key == null || key.isEmpty()) {
                    return Words.say("import.nothing");
                }
                return Guess.title(mapping.kind(), key);
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        };
    }
}
