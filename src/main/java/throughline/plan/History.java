package throughline.plan;

import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * A plan with the changes that led to it and those taken back, without limit. A new change empties what was taken back.
 *
 * @param plan the plan now
 * @param done changes that undo would take back, latest first
 * @param undone changes that redo would make again, next first
 */
public record History(Plan plan, PStack<Change> done, PStack<Change> undone) {

    /** A history that begins with {@code plan}. */
    public static History of(Plan plan) {
        return new History(plan, ConsPStack.empty(), ConsPStack.empty());
    }

    /**
     * A step of history.
     *
     * @param history the history after the step
     * @param applied the change that was applied to the plan, for whoever keeps a log
     */
    public record Step(History history, Change applied) {}

    /**
     * Makes a change; an empty one is no step.
     *
     * @throws ChangeRefused if it does not fit the plan
     */
    public Step apply(Change change) {
        if (change.isEmpty()) {
            return new Step(this, change);
        }
        return new Step(new History(plan.apply(change), done.plus(change), ConsPStack.empty()), change);
    }

    /** Takes the latest change back; empty if there is none. */
    public Optional<Step> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Change latest = done.get(0);
        Change back = latest.swapped();
        return Optional.of(new Step(new History(plan.apply(back), done.minus(0), undone.plus(latest)), back));
    }

    /** Makes the change taken back last again; empty if there is none. */
    public Optional<Step> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Change next = undone.get(0);
        return Optional.of(new Step(new History(plan.apply(next), done.plus(next), undone.minus(0)), next));
    }
}
