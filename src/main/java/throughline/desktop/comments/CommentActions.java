package throughline.desktop.comments;

import java.util.Set;
import javafx.application.Platform;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.actions.Action;
import throughline.plan.Plan;

/** Commenting from wherever the keyboard is. */
public final class CommentActions {

    private CommentActions() {}

    /** Adds the actions; {@code box} is where the words of a new comment go. */
    public static void add(Desk desk, CommentBox box) {
        desk.actions()
                .add(Action.of("comment.add", Feather.MESSAGE_SQUARE, "Shortcut+Shift+M", () -> {
                            desk.panels().inspectorProperty().set(true);
                            // A panel that has just come back can take the keyboard only once it is laid out.
                            Platform.runLater(box::takeFocus);
                        })
                        .when(desk.model()
                                .selectionProperty()
                                .map(ids -> isOne(desk, ids))
                                .orElse(false)));
        desk.actions().add(Action.of("comment.name", Feather.USER, null, () -> CommentAuthor.ask(desk)));
    }

    private static boolean isOne(Desk desk, Set<String> ids) {
        Plan plan = desk.model().planProperty().get();
        return plan == null || ids.size() < 2;
    }
}
