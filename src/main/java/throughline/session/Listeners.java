package throughline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The listeners of a plan. While they are told of one thing, nothing else may happen to the plan. */
final class Listeners {

    private final List<OpenPlan.Listener> listeners = new ArrayList<>();
    private boolean telling;

    void add(OpenPlan.Listener listener) {
        listeners.add(listener);
    }

    void remove(OpenPlan.Listener listener) {
        listeners.remove(listener);
    }

    void clear() {
        listeners.clear();
    }

    /** @throws IllegalStateException if listeners are being told something */
    void requireQuiet() {
        if (telling) {
            throw new IllegalStateException("a plan is not changed from inside one of its listeners");
        }
    }

    /** Tells everyone, also those behind one that fails; the first failure comes through at the end. */
    void tell(Consumer<OpenPlan.Listener> news) {
        RuntimeException first = null;
        boolean before = telling;
        telling = true;
        for (OpenPlan.Listener listener : List.copyOf(listeners)) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            }
        }
        telling = before;
        if (first != null) {
            throw first;
        }
    }
}
