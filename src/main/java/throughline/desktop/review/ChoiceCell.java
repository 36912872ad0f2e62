package throughline.desktop.review;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.plan.review.Difference;

/** Whether a difference is taken: a tick and a word, or a ring and the other word; a press turns it. */
final class ChoiceCell extends TableCell<Difference, Difference> {

    private final ToggleButton button = new ToggleButton();
    private final Predicate<Difference> taken;

    ChoiceCell(Predicate<Difference> taken, BiConsumer<Difference, Boolean> choose) {
        this.taken = taken;
        button.getStyleClass().addAll("small", "review-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setOnAction(e -> choose.accept(getItem(), button.isSelected()));
    }

    @Override
    protected void updateItem(@Nullable Difference difference, boolean empty) {
        super.updateItem(difference, empty);
        if (difference == null || empty) {
            setGraphic(null);
            return;
        }
        boolean on = taken.test(difference);
        button.setSelected(on);
        button.setText(Words.say(on ? "review.take" : "review.keep"));
        button.setGraphic(Icons.of(on ? Feather.CHECK : Feather.CIRCLE));
        setGraphic(button);
    }
}
