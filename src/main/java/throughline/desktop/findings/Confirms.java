package throughline.desktop.findings;

import java.time.LocalDate;
import throughline.check.CheckContext;
import throughline.check.Confirming;
import throughline.check.Finding;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.item.Words;

/** Asks somebody who knows about what no rule speaks of, and makes a rule of our own of the answer. */
public final class Confirms {

    private final PlannerModel model;
    private final Dialogs dialogs;

    /** @param desk what every part of the window is handed */
    public Confirms(Desk desk) {
        model = desk.model();
        dialogs = desk.dialogs();
    }

    /** Asks about a finding, and notes the answer as one change; nothing happens where there is nothing to confirm. */
    public void ask(Finding finding) {
        finding.confirms().ifPresent(permission -> {
            LocalDate today = LocalDate.now();
            String called = model.catalogue().nameOf(permission);
            dialogs.confirmed(Words.say("confirmed.title", called), Words.say(finding.message()), today)
                    .ifPresent(answer -> model.apply(now -> Confirming.change(
                            now,
                            new CheckContext(model.catalogue(), today),
                            finding.items().getFirst(),
                            permission,
                            answer.model(),
                            answer.by())));
        });
    }
}
