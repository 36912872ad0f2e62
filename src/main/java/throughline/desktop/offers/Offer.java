package throughline.desktop.offers;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import throughline.desktop.PlannerModel;
import throughline.item.InvalidItem;
import throughline.map.HandOver;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Edit;
import throughline.plan.Plan;

/**
 * One thing that can be done now.
 *
 * @param track the id of the track that it is about; empty for none
 * @param words what it is called in a menu
 * @param edit works it out for the plan as it is when it is taken
 */
public record Offer(OfferKind kind, String track, String words, Function<Plan, Change> edit) {

    /** An offer that fits the plan, and changes something; empty for one that the plan would refuse. */
    static Optional<Offer> of(
            Plan plan, OfferKind kind, String track, Supplier<String> words, Function<Plan, Change> edit) {
        try {
            Change change = edit.apply(plan);
            plan.apply(change);
            return change.isEmpty() ? Optional.empty() : Optional.of(new Offer(kind, track, words.get(), edit));
        } catch (ChangeRefused | InvalidItem refused) {
            return Optional.empty();
        }
    }

    /** Does it, and selects what is new; a new station or team is named at once. */
    public void take(PlannerModel model) {
        Plan before = model.planProperty().get();
        if (before == null || !model.apply(edit)) {
            return;
        }
        Plan after = model.planProperty().get();
        Optional<String> added = edit.apply(before).edits().stream()
                .filter(it -> it.before() == null)
                .map(Edit::id)
                .filter(id -> after != null && after.has(id))
                .findFirst();
        added.ifPresent(id -> {
            model.goTo(id);
            boolean named = after.find(id, Station.class).isPresent()
                    || after.find(id, HandOver.class).isPresent();
            if (named) {
                model.renamingProperty().set(id);
            }
        });
    }
}
