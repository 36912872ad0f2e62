package throughline.desktop.workshop;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.plan.WorkshopItems;

/** The votes of an item as a small number, for lists. */
public final class VotesMark {

    private VotesMark() {}

    /** The mark; empty for an item without votes. */
    public static Optional<Node> of(@Nullable Plan plan, String id) {
        int votes = plan == null || id.isEmpty() ? 0 : WorkshopItems.votes(plan, id);
        if (votes == 0) {
            return Optional.empty();
        }
        Label mark = new Label(Integer.toString(votes));
        mark.getStyleClass().add("votes");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        String words = Words.say("workshop.votes", votes);
        mark.setTooltip(new Tooltip(words));
        mark.setAccessibleText(words);
        return Optional.of(mark);
    }
}
