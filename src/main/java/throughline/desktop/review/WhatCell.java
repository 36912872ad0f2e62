package throughline.desktop.review;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import throughline.desktop.look.Sign;
import throughline.item.Words;
import throughline.plan.review.Difference;

/** What is otherwise; where both changed it, with a diamond and a word. */
final class WhatCell extends TableCell<Difference, Difference> {

    private final Function<Difference, String> words;

    WhatCell(Function<Difference, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Difference difference, boolean empty) {
        super.updateItem(difference, empty);
        if (difference == null || empty) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String what = words.apply(difference);
        boolean both = difference.conflict();
        setText(both ? Words.say("review.both", what) : what);
        setGraphic(both ? Sign.TO_CONFIRM.node(Words.say("review.both.tip")) : null);
        setTooltip(both ? new Tooltip(Words.say("review.both.tip")) : null);
    }
}
