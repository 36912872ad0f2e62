package throughline.desktop.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.ExportChoice;
import throughline.desktop.dialogs.FileKind;
import throughline.desktop.present.ShowMemory;
import throughline.export.Progress;
import throughline.export.Sharing;
import throughline.item.Words;
import throughline.layout.NameOverlap;
import throughline.plan.Plan;
import throughline.session.PlannerSession;

/** Writes a plan to a file that others can read. */
final class HandOut {

    private final PlannerModel model;
    private final Dialogs dialogs;
    private final PlannerSession session;
    private final ShowMemory shows;

    HandOut(PlannerModel model, Dialogs dialogs, PlannerSession session, ShowMemory shows) {
        this.shows = shows;
        this.model = model;
        this.dialogs = dialogs;
        this.session = session;
    }

    void write(UUID id, Plan plan) {
        dialogs.export(plan.sheet().title())
                .ifPresent(choice -> dialogs.fileToSave(
                                choice.kind(), name(plan.sheet().title()))
                        .ifPresent(file -> write(id, plan, choice, file)));
    }

    private void write(UUID id, Plan plan, ExportChoice choice, Path file) {
        AtomicBoolean unwanted = new AtomicBoolean();
        Dialogs.Going going =
                dialogs.going(Words.say("export.going", String.valueOf(file.getFileName())), () -> unwanted.set(true));
        Progress progress = (done, of) -> {
            if (unwanted.get()) {
                throw new CancellationException();
            }
            Platform.runLater(() -> going.at((double) done / of, ""));
        };
        written(id, plan, choice, file, progress)
                .whenComplete((overlaps, thrown) -> going.end())
                .thenAccept(overlaps -> {
                    model.writtenProperty().set(file);
                    dialogs.passing(
                            overlaps.isEmpty()
                                    ? Words.say("passing.written", file.toString())
                                    : Words.say("passing.written.overlaps", file.toString(), overlaps.size()),
                            "",
                            () -> {});
                })
                .exceptionally(thrown -> {
                    if (unwanted.get()) {
                        dialogs.passing(Words.say("export.cancelled", file.toString()), "", () -> {});
                        return null;
                    }
                    dialogs.tell(Troubles.notice(thrown));
                    return null;
                });
    }

    /** A whole plan's file says where it comes from, so that it can come back as a reviewer's copy. */
    private CompletableFuture<List<NameOverlap>> written(
            UUID id, Plan plan, ExportChoice choice, Path file, Progress progress) {
        Sharing sharing = choice.options().sharing();
        return choice.kind() == FileKind.PLAN && sharing.money() && sharing.notes()
                ? session.exportCopy(id, plan, file)
                : session.export(
                        id,
                        plan,
                        file,
                        choice.options().withShow(shows.showProperty().get()),
                        progress);
    }

    /** The title as the name of a file: what systems forbid in names is left out. */
    static String name(String title) {
        String plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return plain.isEmpty() ? Words.say("plan.untitled") : plain;
    }
}
