package throughline.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import throughline.check.Finding;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

/** While a plan is checked, others come; only the newest of them counts. */
class FindingsDeskTest {

    private final List<Plan> checked = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    private List<Finding> slowly(Plan plan) {
        checked.add(plan);
        begun.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.of();
    }

    @Test
    void plansThatCameInBetweenAreLeftOut() throws Exception {
        Plan first = SmallPlans.map();
        Plan second = first.apply(ItemEdits.rename(first, "email", "Letters"));
        Plan third = second.apply(ItemEdits.rename(second, "email", "Cards"));
        CompletableFuture<Plan> last = new CompletableFuture<>();
        try (UiThread ui = new UiThread();
                Workers workers = new Workers(ui)) {
            FindingsDesk desk = desk(workers, this::slowly, last, third);
            desk.ask(first);
            begun.await();
            desk.ask(second);
            desk.ask(third);
            go.countDown();
            UiThread.get(last);
        }
        assertEquals(List.of(first, third), checked);
    }

    @Test
    void aCheckThatFailsDoesNotEndTheChecking() throws Exception {
        Plan first = SmallPlans.map();
        Plan second = first.apply(ItemEdits.rename(first, "email", "Letters"));
        CompletableFuture<Plan> last = new CompletableFuture<>();
        CountDownLatch failing = new CountDownLatch(1);
        try (UiThread ui = new UiThread();
                Workers workers = new Workers(ui)) {
            FindingsDesk desk = desk(
                    workers,
                    plan -> {
                        if (plan.equals(first)) {
                            failing.countDown();
                            throw new IllegalStateException("a check that fails, on purpose");
                        }
                        return List.of();
                    },
                    last,
                    second);
            desk.ask(first);
            failing.await();
            desk.ask(second);
            assertEquals(second, UiThread.get(last));
        }
    }

    private static FindingsDesk desk(
            Workers workers, Function<Plan, List<Finding>> checks, CompletableFuture<Plan> done, Plan wanted) {
        return new FindingsDesk(new Backstage(workers, null, checks), (plan, findings) -> {
            if (plan.equals(wanted)) {
                done.complete(plan);
            }
        });
    }
}
