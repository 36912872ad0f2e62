package throughline.desktop.parts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Things elsewhere that have to do with this one; a click goes there. */
public final class Rows extends Entry {

    private final VBox rows = new VBox();

    /**
     * A row.
     *
     * @param mark in front; null for none
     * @param title what it is called
     * @param note smaller, below it; empty for none
     * @param end at the far end; null for none
     * @param open goes there
     */
    public record Row(
            @Nullable Node mark,
            String title,
            String note,
            @Nullable Node end,
            Runnable open) {}

    /** Without rows. */
    public Rows() {
        rows.getStyleClass().add("rows");
        field(rows);
    }

    /** Shows these rows, or {@code none} where there is none. */
    public void show(List<Row> all, String none) {
        rows.getChildren().setAll(all.stream().map(Rows::node).toList());
        if (all.isEmpty()) {
            Label empty = new Label(none);
            empty.getStyleClass().add("chips-none");
            empty.setWrapText(true);
            rows.getChildren().add(empty);
        }
    }

    /** A row as a button as wide as the list. */
    public static Node node(Row row) {
        Label title = new Label(row.title());
        title.getStyleClass().add("row-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        VBox words = new VBox(title);
        words.getStyleClass().add("row-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!row.note().isEmpty()) {
            Label note = new Label(row.note());
            note.getStyleClass().add("row-note");
            words.getChildren().add(note);
        }
        HBox line = new HBox(words);
        line.getStyleClass().add("row-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.mark() != null) {
            line.getChildren().addFirst(row.mark());
        }
        if (row.end() != null) {
            line.getChildren().add(row.end());
        }
        return button(row, line);
    }

    private static Button button(Row row, HBox line) {
        Button button = new Button("", line);
        button.getStyleClass().add("row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        line.prefWidthProperty().bind(button.widthProperty().subtract(16));
        String all = row.note().isEmpty() ? row.title() : row.title() + ", " + row.note();
        button.setAccessibleText(all);
        button.setTooltip(new Tooltip(all));
        button.setOnAction(e -> row.open().run());
        return button;
    }
}
