package throughline.desktop;

import java.util.List;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.Question;
import throughline.item.Words;
import throughline.session.SaveState;

/** Whether the window may close: at once when everything is stored, and only after asking when it cannot be. */
final class Closing {

    private Closing() {}

    static boolean mayClose(PlannerModel model, Dialogs dialogs) {
        return !(model.saveStateProperty().get() instanceof SaveState.Failed failed)
                || dialogs.confirm(new Question(
                        Words.say("dialog.closeUnsaved"),
                        failed.message(),
                        List.of(),
                        Words.say("dialog.closeUnsaved.yes"),
                        true));
    }
}
