package throughline.desktop.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.FileKind;
import throughline.desktop.dialogs.Notice;
import throughline.desktop.dialogs.Question;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.plan.RestorePoints;
import throughline.plan.Workshop;
import throughline.session.OpenPlan;
import throughline.session.PlannerSession;

/** The open plan as it was when a workshop started, told by the window's own history or else by the workspace's. */
public final class RestoreShelf {

    private final PlannerModel model;
    private final Dialogs dialogs;
    private final PlannerSession session;

    RestoreShelf(PlannerModel model, Dialogs dialogs, PlannerSession session) {
        this.model = model;
        this.dialogs = dialogs;
        this.session = session;
    }

    /** Hands the restore point on; where there is none, tells the person so. */
    public void before(Workshop workshop, Consumer<Plan> next) {
        Troubles.then(dialogs, found(workshop), found -> {
            if (found != null && found.isPresent()) {
                next.accept(found.get());
            } else {
                dialogs.tell(
                        Notice.problem(Words.say("dialog.noRestorePoint"), Words.say("dialog.noRestorePoint.text")));
            }
        });
    }

    private CompletableFuture<Optional<Plan>> found(Workshop workshop) {
        OpenPlan open = model.openPlanProperty().get();
        if (open == null) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Optional<Plan> known = RestorePoints.before(open.history(), workshop.id());
        return known.isPresent() ? CompletableFuture.completedFuture(known) : session.before(open.id(), workshop.id());
    }

    /** Asks for a file and writes the hand-out of a workshop as a PDF document, and as slides beside it; without a restore point it compares nothing. */
    public void handOut(Workshop workshop, boolean names) {
        dialogs.fileToSave(FileKind.PDF, HandOut.name(workshop.name())).ifPresent(file -> {
            Path slides = slidesBeside(file);
            if (Files.exists(slides) && !dialogs.confirm(replacing(slides))) {
                return;
            }
            CompletableFuture<Path> written = found(workshop)
                    .exceptionally(unknown -> Optional.empty())
                    .thenCompose(before -> session.handOut(
                            before, model.openPlanProperty().get().plan(), workshop, names, List.of(file, slides)));
            Troubles.then(dialogs, written, done -> {
                model.writtenProperty().set(file);
                dialogs.passing(
                        Words.say("passing.handOut", file.toString(), String.valueOf(slides.getFileName())),
                        "",
                        () -> {});
            });
        });
    }

    /** The slides have the document's name, but for its end. */
    private static Path slidesBeside(Path file) {
        String name = String.valueOf(file.getFileName());
        int end = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? name.length() - 4 : name.length();
        return file.resolveSibling(name.substring(0, end) + ".pptx");
    }

    private static Question replacing(Path slides) {
        return new Question(
                Words.say("dialog.replaceSlides"),
                Words.say("dialog.replaceSlides.text", slides.toString()),
                List.of(),
                Words.say("dialog.replaceSlides.yes"),
                true);
    }
}
