package throughline.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import throughline.plan.Change;
import throughline.plan.History;
import throughline.plan.Plan;

/** Undo and redo as the log tells them: a step pushes, an undo moves it over, a redo moves it back. */
final class UndoSteps {

    private PStack<Change> done = ConsPStack.empty();
    private PStack<Change> undone = ConsPStack.empty();
    private boolean whole = true;

    /**
     * The steps of the log's last entries. The stacks come out right from whichever entry one begins: where one is empty,
     * the step in question lies further back, and the entry itself tells what it was.
     */
    UndoSteps(List<HistoryLog.Entry> entries) {
        entries.forEach(entry -> add(entry.kind(), entry.change()));
    }

    private void add(SaveKind kind, @Nullable Change change) {
        if (change == null) {
            // Nothing before an unreadable change can be taken back.
            done = ConsPStack.empty();
            undone = ConsPStack.empty();
            whole = false;
            return;
        }
        switch (kind) {
            case DO -> {
                done = done.plus(change);
                undone = ConsPStack.empty();
            }
            case UNDO -> {
                done = rest(done);
                undone = undone.plus(change.swapped());
            }
            case REDO -> {
                undone = rest(undone);
                done = done.plus(change);
            }
        }
    }

    private static PStack<Change> rest(PStack<Change> stack) {
        return stack.isEmpty() ? stack : stack.minus(0);
    }

    /** The plan with its steps. */
    History with(Plan plan) {
        return new History(plan, done, undone);
    }

    /** False if an entry could not be read. */
    boolean whole() {
        return whole;
    }
}
