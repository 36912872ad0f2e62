package throughline.session;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import throughline.check.Finding;
import throughline.plan.Plan;

/**
 * Checks plans in the background. However many plans are handed in while one is checked, only the newest is checked
 * next: the others are history.
 */
final class FindingsDesk {

    private static final Logger LOG = LoggerFactory.getLogger(FindingsDesk.class);

    private final Backstage backstage;
    private final BiConsumer<Plan, List<Finding>> receiver;
    private final AtomicReference<@Nullable Plan> waiting = new AtomicReference<>();

    /** @param receiver called where listeners live, with the plan that was checked */
    FindingsDesk(Backstage backstage, BiConsumer<Plan, List<Finding>> receiver) {
        this.backstage = backstage;
        this.receiver = receiver;
    }

    /** Asks for the findings of {@code plan} instead of all asked for before. */
    void ask(Plan plan) {
        if (waiting.getAndSet(plan) == null) {
            backstage.workers().checking(this::checkNewest);
        }
    }

    private void checkNewest() {
        Plan plan = waiting.getAndSet(null);
        if (plan == null) {
            return;
        }
        try {
            List<Finding> findings = backstage.checks().apply(plan);
            backstage.workers().onUi(() -> receiver.accept(plan, findings));
        } catch (RuntimeException e) {
            // The plan can still be edited and saved; its findings stay marked as not current.
            LOG.error("The plan could not be checked", e);
        }
    }
}
