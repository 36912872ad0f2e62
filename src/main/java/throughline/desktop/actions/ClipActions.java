package throughline.desktop.actions;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.workspace.Troubles;
import throughline.format.Clipping;
import throughline.format.FormatException;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Edit;
import throughline.plan.Plan;

/** Copying items as text, within a plan, between plans and to wherever text goes. */
final class ClipActions {

    private static final GridPoint BESIDE = GridPoint.ofUnits(1, 1);

    private final PlannerModel model;
    private final Dialogs dialogs;

    private ClipActions(PlannerModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    static void add(Actions actions, PlannerModel model, Dialogs dialogs, Deleting deleting) {
        ClipActions clip = new ClipActions(model, dialogs);
        ObservableValue<Boolean> some =
                model.selectionProperty().map(ids -> !ids.isEmpty()).orElse(false);
        actions.add(Action.of("cut", Feather.SCISSORS, "Shortcut+X", () -> {
                    if (clip.copy()) {
                        deleting.selection();
                    }
                })
                .when(some));
        actions.add(Action.of("copy", Feather.COPY, "Shortcut+C", clip::copy).when(some));
        actions.add(Action.of("paste", Feather.CLIPBOARD, "Shortcut+V", clip::paste)
                .when(model.planProperty().map(plan -> true).orElse(false)));
    }

    private boolean copy() {
        Plan plan = model.planProperty().get();
        Set<String> ids = model.selectionProperty().get();
        if (plan == null || ids.isEmpty()) {
            return false;
        }
        try {
            ClipboardContent content = new ClipboardContent();
            content.putString(Clipping.write(plan, ids));
            return Clipboard.getSystemClipboard().setContent(content);
        } catch (ChangeRefused refused) {
            dialogs.passing(Words.say("clip.nothing"), "", () -> {});
            return false;
        }
    }

    private void paste() {
        Plan plan = model.planProperty().get();
        String text = Clipboard.getSystemClipboard().getString();
        if (plan == null || text == null || !Clipping.looksLike(text)) {
            dialogs.passing(Words.say("clip.foreign"), "", () -> {});
            return;
        }
        try {
            Change change = Clipping.paste(plan, text, BESIDE);
            if (model.apply(change)) {
                model.select(change.edits().stream()
                        .filter(edit -> edit.before() == null)
                        .map(Edit::id)
                        .collect(Collectors.toList()));
            }
        } catch (FormatException | ChangeRefused refused) {
            dialogs.tell(Troubles.notice(refused));
        }
    }
}
