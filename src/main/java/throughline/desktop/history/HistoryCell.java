package throughline.desktop.history;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import throughline.desktop.history.HistoryLine.Place;
import throughline.item.Words;

/** A step: full where it counts, hollow where it was taken back, ringed where the plan is now. */
final class HistoryCell extends ListCell<HistoryLine> {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final ReadOnlyDoubleProperty type;

    /** @param type how large words are */
    HistoryCell(ReadOnlyDoubleProperty type) {
        this.type = type;
        getStyleClass().add("history-cell");
    }

    @Override
    protected void updateItem(@Nullable HistoryLine step, boolean empty) {
        super.updateItem(step, empty);
        setText(null);
        Place place = step == null || empty ? Place.DONE : step.place();
        pseudoClassStateChanged(NOW, place == Place.NOW);
        pseudoClassStateChanged(UNDONE, place == Place.UNDONE);
        if (step == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        String words = Words.say(step.label());
        Region dot = new Region();
        dot.getStyleClass().add("history-dot");
        Label label = new Label(words);
        label.getStyleClass().add("history-words");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        HBox line = new HBox(dot, label);
        line.getStyleClass().add("history-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(getListView().widthProperty().subtract(type.multiply(40)));
        line.maxWidthProperty().bind(line.prefWidthProperty());
        setGraphic(line);
        setTooltip(new Tooltip(words));
        setAccessibleText(Words.say("history." + place, words));
    }
}
