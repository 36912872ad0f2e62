package throughline.desktop.workshop;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.look.Icons;
import throughline.item.Words;

/** A line of the workshop's panel: what it is about, what it says, and how many votes it has. */
final class WorkshopCell extends ListCell<WorkshopLine> {

    private final ReadOnlyDoubleProperty type;

    /** @param type how large words are */
    WorkshopCell(ReadOnlyDoubleProperty type) {
        this.type = type;
        getStyleClass().add("comment-cell");
    }

    @Override
    protected void updateItem(@Nullable WorkshopLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        VBox words = new VBox();
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        add(words, line.title(), "row-title");
        add(words, line.text().replace('\n', ' '), "workshop-text");
        add(words, line.note(), "row-note");
        HBox all = new HBox(icon(line), words);
        all.getStyleClass().add("comment-head");
        all.setAlignment(Pos.TOP_LEFT);
        if (line.votes() > 0) {
            Label votes = new Label(Integer.toString(line.votes()));
            votes.getStyleClass().add("votes");
            votes.setMinWidth(USE_PREF_SIZE);
            all.getChildren().add(votes);
        }
        all.prefWidthProperty().bind(getListView().widthProperty().subtract(type.multiply(40)));
        all.maxWidthProperty().bind(all.prefWidthProperty());
        setGraphic(all);
        setTooltip(line.text().isEmpty() ? null : new Tooltip(line.text()));
        setAccessibleText(
                String.join(", ", line.title(), line.text(), line.note(), Words.say("workshop.votes", line.votes())));
    }

    private static void add(VBox words, String text, String style) {
        if (!text.isEmpty()) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            label.setMinWidth(0);
            label.setWrapText(style.equals("workshop-text"));
            words.getChildren().add(label);
        }
    }

    private static Node icon(WorkshopLine line) {
        return Icons.of(
                switch (line.page()) {
                    case NOTES, PARKING -> Feather.FILE_TEXT;
                    case VOTES -> Feather.BAR_CHART_2;
                    case DECISIONS -> Feather.CHECK_CIRCLE;
                    case ACTIONS -> line.done() ? Feather.CHECK_SQUARE : Feather.SQUARE;
                });
    }
}
