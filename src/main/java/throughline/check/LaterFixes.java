package throughline.check;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ways out that are worked out when somebody first looks at them, since of thousands of findings few are ever opened. What
 * works them out must look at values alone, so that it finds the same whenever it is asked. Safe for several threads.
 */
final class LaterFixes extends AbstractList<Fix> {

    private @Nullable Supplier<List<Fix>> work;
    private List<Fix> fixes = List.of();

    LaterFixes(Supplier<List<Fix>> work) {
        this.work = work;
    }

    private synchronized List<Fix> fixes() {
        Supplier<List<Fix>> still = work;
        if (still != null) {
            fixes = List.copyOf(still.get());
            // Lets go of the plan that it looked at.
            work = null;
        }
        return fixes;
    }

    @Override
    public Fix get(int index) {
        return fixes().get(index);
    }

    @Override
    public int size() {
        return fixes().size();
    }
}
