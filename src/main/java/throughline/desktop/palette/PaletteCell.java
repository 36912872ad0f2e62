package throughline.desktop.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A hit: its mark, its name with the typed letters standing out, what it is, and its keys. */
final class PaletteCell extends ListCell<Hit> {

    PaletteCell() {
        getStyleClass().add("palette-cell");
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            getStyleClass().remove("off");
            return;
        }
        Entry entry = hit.entry();
        getStyleClass().remove("off");
        if (!entry.enabled()) {
            getStyleClass().add("off");
        }
        StackPane mark = new StackPane(entry.mark().get());
        mark.getStyleClass().add("palette-mark");
        Label note = new Label(entry.note());
        note.getStyleClass().add("palette-note");
        note.setTextOverrun(OverrunStyle.ELLIPSIS);
        note.setMinWidth(0);
        Region title = title(hit);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(mark, title, note);
        line.getStyleClass().add("palette-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (!entry.keys().isEmpty()) {
            Label keys = new Label(entry.keys());
            keys.getStyleClass().add("keycap");
            keys.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(keys);
        }
        line.prefWidthProperty().bind(getListView().widthProperty().subtract(36));
        line.maxWidthProperty().bind(line.prefWidthProperty());
        setGraphic(line);
        setAccessibleText(String.join(", ", entry.title(), entry.note(), entry.keys()));
    }

    /** One line however long the name is: a sentence of a finding is cut at its end. */
    private static Region title(Hit hit) {
        HBox title = new HBox();
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(title.widthProperty());
        seen.heightProperty().bind(title.heightProperty());
        title.setClip(seen);
        String words = hit.entry().title();
        int from = 0;
        for (int to = 1; to <= words.length(); to++) {
            boolean typed = hit.places().contains(from);
            if (to == words.length() || hit.places().contains(to) != typed) {
                Text run = new Text(words.substring(from, to));
                run.getStyleClass().add(typed ? "typed" : "untyped");
                title.getChildren().add(run);
                from = to;
            }
        }
        return title;
    }
}
