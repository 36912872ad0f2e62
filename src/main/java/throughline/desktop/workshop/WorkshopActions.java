package throughline.desktop.workshop;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Action;
import throughline.desktop.actions.Actions;
import throughline.desktop.dialogs.Question;
import throughline.desktop.workspace.PlanLibrary;
import throughline.item.Item;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.plan.RestorePoints;
import throughline.plan.VoteEdits;
import throughline.plan.Workshop;
import throughline.plan.WorkshopEdits;
import throughline.plan.WorkshopItem;
import throughline.plan.WorkshopItems;
import throughline.session.ReviewedCopy;

/** Starting and ending a workshop, capturing and voting. */
final class WorkshopActions {

    private final Desk desk;
    private final PlannerModel model;
    private final WorkshopDesk workshop;

    private WorkshopActions(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
        this.workshop = model.workshop();
    }

    static void add(Desk desk) {
        new WorkshopActions(desk).addTo(desk.actions());
    }

    private void addTo(Actions actions) {
        ObservableValue<Boolean> there = model.planProperty().map(plan -> true).orElse(false);
        ObservableValue<Boolean> running = model.planProperty()
                .map(plan -> WorkshopItems.running(plan).isPresent())
                .orElse(false);
        ObservableValue<Boolean> quiet = model.planProperty()
                .map(plan -> WorkshopItems.running(plan).isEmpty())
                .orElse(false);
        actions.add(Action.of("workshop.start", Feather.PLAY, null, this::start).when(quiet));
        actions.add(Action.toggle("workshop.capture", Feather.EDIT_3, "Shortcut+Shift+C", workshop.capturingProperty())
                .when(there));
        actions.add(Action.toggle("workshop.names", Feather.EYE, null, workshop.namesProperty()));
        actions.add(Action.of("workshop.vote", Feather.PLUS_CIRCLE, "Shortcut+Shift+V", this::vote)
                .when(model.selectionProperty().map(ids -> ids.size() == 1)));
        ObservableValue<Boolean> any = model.planProperty()
                .map(plan -> !WorkshopItems.workshops(plan).isEmpty())
                .orElse(false);
        actions.add(Action.of("workshop.handOut", Feather.PRINTER, null, this::handOut)
                .when(any));
        actions.add(Action.of("workshop.merge", Feather.GIT_MERGE, null, () -> {
                    desk.panels().showMap();
                    desk.library().campaigns().ask();
                })
                .when(there));
        actions.add(Action.of("workshop.keep", Feather.CHECK, null, this::keep).when(running));
        actions.add(
                Action.of("workshop.choose", Feather.LIST, null, this::choose).when(running));
        actions.add(Action.of("workshop.discard", Feather.TRASH_2, null, this::discard)
                .when(running));
    }

    private Optional<Workshop> running() {
        return Optional.ofNullable(model.planProperty().get()).flatMap(WorkshopItems::running);
    }

    private void start() {
        desk.dialogs()
                .name(Words.say("dialog.workshop"), Words.say("workshop.name"), PlanLibrary::fault)
                .ifPresent(name -> {
                    if (model.apply(now ->
                            WorkshopEdits.start(now, name, workshop.clock().instant()))) {
                        desk.panels().workshopProperty().set(true);
                        workshop.capturingProperty().set(true);
                    }
                });
    }

    private void vote() {
        Plan plan = model.planProperty().get();
        model.selected(Item.class)
                .filter(item -> plan != null && !(item instanceof WorkshopItem))
                .ifPresent(item -> model.apply(now -> VoteEdits.add(now, item.id(), 1)));
    }

    private void keep() {
        running().ifPresent(it -> {
            if (model.apply(
                    now -> WorkshopEdits.keep(now, it.id(), workshop.clock().instant()))) {
                over(it, "workshop.kept");
            }
        });
    }

    private void choose() {
        running()
                .ifPresent(it -> desk.library().restorePoints().before(it, before -> {
                    Plan now = model.planProperty().get();
                    if (now != null) {
                        workshop.capturingProperty().set(false);
                        desk.panels().showMap();
                        model.reviewingProperty()
                                .set(new ReviewedCopy(before, now, it.name(), ReviewedCopy.Known.WORKSHOP));
                    }
                }));
    }

    private void discard() {
        running()
                .ifPresent(it -> desk.library().restorePoints().before(it, before -> {
                    int steps = Optional.ofNullable(model.openPlanProperty().get())
                            .flatMap(open -> RestorePoints.stepsBefore(open.history(), it.id())
                                    .map(start -> open.history().done().size() - start - 1))
                            .orElse(0);
                    Question question = new Question(
                            Words.say("dialog.discard", it.name()),
                            Words.say("dialog.discard.text", steps),
                            List.of(),
                            Words.say("dialog.discard.yes"),
                            true);
                    if (desk.dialogs().confirm(question)
                            && model.apply(now -> WorkshopEdits.discard(now, it.id(), before))) {
                        over(it, "workshop.discarded");
                    }
                }));
    }

    /** The hand-out of the workshop that is running, or else of the last one. */
    private void handOut() {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            List<Workshop> all = WorkshopItems.workshops(plan);
            Workshop latest = running().orElse(all.getLast());
            desk.library()
                    .restorePoints()
                    .handOut(latest, workshop.namesProperty().get());
        }
    }

    private void over(Workshop it, String words) {
        workshop.capturingProperty().set(false);
        workshop.round().stop();
        desk.dialogs().passing(Words.say(words, it.name()), Words.say("passing.undo"), model::undo);
    }
}
