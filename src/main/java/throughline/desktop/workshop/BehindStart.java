package throughline.desktop.workshop;

import java.util.List;
import java.util.Optional;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.Question;
import throughline.item.Words;
import throughline.plan.History;
import throughline.plan.RestorePoints;
import throughline.plan.Workshop;

/** Undo does not reach behind the start of a running workshop without saying so. */
public final class BehindStart {

    private BehindStart() {}

    /**
     * True if the history may go to that many steps; asks where that takes the start of a workshop back.
     *
     * @param steps how many of all steps would be done then
     */
    public static boolean mayGo(History history, int steps, Dialogs dialogs) {
        Optional<Workshop> workshop = RestorePoints.behindStart(history, steps);
        return workshop.isEmpty()
                || dialogs.confirm(new Question(
                        Words.say("dialog.behindStart", workshop.get().name()),
                        Words.say("dialog.behindStart.text", workshop.get().name()),
                        List.of(),
                        Words.say("dialog.behindStart.yes"),
                        false));
    }
}
