package throughline.desktop.workspace;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.FileKind;
import throughline.item.Words;
import throughline.plan.Blackout;
import throughline.plan.BlackoutEdits;
import throughline.session.PlannerSession;
import throughline.sheet.Importing;
import throughline.sheet.Reading;
import throughline.sheet.Spreadsheet;

/** Takes what others hand over into the open plan. */
public final class Intake {

    private final PlannerModel model;
    private final Dialogs dialogs;
    private final PlannerSession session;
    private final CurrentPlan current;

    Intake(PlannerModel model, Dialogs dialogs, PlannerSession session, CurrentPlan current) {
        this.model = model;
        this.dialogs = dialogs;
        this.session = session;
        this.current = current;
    }

    /** Reads a spreadsheet in the background; see {@link PlannerSession#readSheet}. */
    public CompletableFuture<Spreadsheet> readSheet(Path file, Reading reading) {
        return session.readSheet(file, reading);
    }

    /** Looks in the background at what comes of a sheet. */
    public CompletableFuture<Importing> match(Callable<Importing> work) {
        return session.aside(work);
    }

    /** Asks for a reviewer's copy of the open plan and shows what is otherwise in it. */
    public void takeInReview() {
        current.get()
                .ifPresent(open -> dialogs.fileToOpen(FileKind.PLAN)
                        .ifPresent(file -> Troubles.then(
                                dialogs,
                                session.review(open.id(), open.plan(), file),
                                copy -> model.reviewingProperty().set(copy))));
    }

    /** Asks for a calendar's file and takes its days into the open plan as holidays, as one step. */
    public void readDays() {
        dialogs.fileToOpen(FileKind.CALENDAR)
                .ifPresent(file -> Troubles.then(dialogs, session.daysOf(file, Blackout.Kind.HOLIDAY), days -> {
                    if (days != null) {
                        String source = String.valueOf(file.getFileName());
                        model.apply(now -> BlackoutEdits.createAll(now, days, source));
                        dialogs.passing(Words.say("passing.days", days.size(), source), "", () -> {});
                    }
                }));
    }
}
