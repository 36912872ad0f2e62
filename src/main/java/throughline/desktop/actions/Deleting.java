package throughline.desktop.actions;

import java.util.List;
import java.util.Set;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.Question;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Deletion;
import throughline.plan.Dependent;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** Deletes what is selected; says first what depends on it, and afterwards how to get it back. */
public final class Deleting {

    private final PlannerModel model;
    private final Dialogs dialogs;

    /** @param dialogs asks and tells */
    public Deleting(PlannerModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** Deletes what is selected. */
    public void selection() {
        delete(model.selectionProperty().get());
    }

    /** Deletes these items. What nothing depends on goes at once: undo is near. */
    public void delete(Set<String> ids) {
        Plan plan = model.planProperty().get();
        if (plan == null || ids.isEmpty()) {
            return;
        }
        List<Dependent> dependents = dependents(plan, ids);
        if (dependents.isEmpty() || dialogs.confirm(question(plan, ids, dependents))) {
            model.apply(now -> {
                Change change = Deletion.delete(now, ids);
                return change;
            });
        }
    }

    private static List<Dependent> dependents(Plan plan, Set<String> ids) {
        try {
            return Deletion.dependents(plan, ids);
        } catch (ChangeRefused refused) {
            // What cannot be deleted at all is told when it is tried.
            return List.of();
        }
    }

    private static Question question(Plan plan, Set<String> ids, List<Dependent> dependents) {
        String what = ids.size() == 1
                ? Words.say("dialog.delete.one", Naming.of(plan, ids.iterator().next()))
                : Words.say("dialog.delete.many", ids.size());
        long along = dependents.stream().filter(Dependent::goes).count();
        return new Question(
                what,
                Words.say(along == 0 ? "dialog.delete.stays" : "dialog.delete.text"),
                dependents.stream().map(it -> Words.say(it.words())).toList(),
                along == 0 ? Words.say("dialog.delete.yes") : Words.say("dialog.delete.yesAll", along),
                true);
    }
}
