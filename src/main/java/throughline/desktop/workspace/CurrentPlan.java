package throughline.desktop.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.Question;
import throughline.desktop.parts.Times;
import throughline.item.Words;
import throughline.session.OpenPlan;
import throughline.session.PlannerSession;
import throughline.store.Backup;

/** Puts plans into the window, each looked at as it was left; for a damaged one offers its newest good backup. */
final class CurrentPlan {

    private final PlannerModel model;
    private final Panels panels;
    private final Dialogs dialogs;
    private final PlannerSession session;
    private final ViewKeeper views;

    CurrentPlan(PlannerModel model, Panels panels, Dialogs dialogs, PlannerSession session) {
        this.model = model;
        this.panels = panels;
        this.dialogs = dialogs;
        this.session = session;
        this.views = new ViewKeeper(model, panels, session);
    }

    /** The plan in the window. */
    Optional<OpenPlan> get() {
        return Optional.ofNullable(model.openPlanProperty().get());
    }

    /** True if that is the plan in the window. */
    boolean is(UUID id) {
        return get().map(OpenPlan::id).filter(id::equals).isPresent();
    }

    /** Puts a plan into the window; at start the panels and colours of its view too. */
    CompletableFuture<Void> show(UUID id, boolean atStart) {
        return session.openPlan(id)
                .exceptionallyCompose(this::openBackup)
                .thenCompose(opened -> session.viewState(opened.id()).thenAccept(view -> {
                    turnTo(opened);
                    view.flatMap(ViewState::read).ifPresent(state -> {
                        if (atStart) {
                            state.restore(model, panels);
                        }
                        state.restore(model);
                    });
                    views.follow(opened);
                }));
    }

    private CompletableFuture<OpenPlan> openBackup(Throwable thrown) {
        return Troubles.backup(thrown)
                .filter(backup -> dialogs.confirm(question(thrown, backup)))
                .map(backup -> session.restore(backup).thenCompose(session::openPlan))
                .orElseGet(() -> CompletableFuture.failedFuture(thrown));
    }

    private static Question question(Throwable thrown, Backup backup) {
        String at = Times.moment(backup.at(), ZoneId.systemDefault(), LocalDate.now());
        return new Question(
                Words.say("dialog.backup"),
                Troubles.notice(thrown).text(),
                List.of(),
                Words.say("dialog.backup.yes", at),
                false);
    }

    private void turnTo(OpenPlan opened) {
        views.leave();
        Optional<OpenPlan> before = get();
        model.openPlanProperty().set(opened);
        // Shown again, it is the same one, and still wanted.
        before.filter(it -> it != opened).ifPresent(OpenPlan::close);
    }

    /** Keeps the view as it is and follows it no more. */
    void leave() {
        views.leave();
    }

    /** Follows the view again. */
    void stay() {
        get().ifPresent(views::follow);
    }
}
