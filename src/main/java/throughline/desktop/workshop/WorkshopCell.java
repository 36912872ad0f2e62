package throughline.desktop.workshop;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.look.Icons;
import throughline.desktop.parts.LineCell;
import throughline.item.Words;

/** A line of the workshop's panel: what it is about, what it says, and how many votes it has. */
final class WorkshopCell extends LineCell<WorkshopLine> {

    /** @param type how large words are */
    WorkshopCell(ReadOnlyDoubleProperty type) {
        super(type);
    }

    @Override
    protected Node[] parts(WorkshopLine line) {
        VBox words = new VBox();
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        add(words, line.title(), "row-title");
        add(words, line.text().replace('\n', ' '), "workshop-text");
        add(words, line.note(), "row-note");
        if (line.votes() == 0) {
            return new Node[] {icon(line), words};
        }
        Label votes = new Label(Integer.toString(line.votes()));
        votes.getStyleClass().add("votes");
        votes.setMinWidth(USE_PREF_SIZE);
        return new Node[] {icon(line), words, votes};
    }

    @Override
    protected String whole(WorkshopLine line) {
        return line.text();
    }

    @Override
    protected String spoken(WorkshopLine line) {
        return String.join(", ", line.title(), line.text(), line.note(), Words.say("workshop.votes", line.votes()));
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
