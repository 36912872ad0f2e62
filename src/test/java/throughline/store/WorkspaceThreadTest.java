package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.time.SteppingClock;

/** One thread, in order, undisturbed by interrupts and cancelling, and done when it is closed. */
class WorkspaceThreadTest {

    @TempDir
    Path folder;

    private final SteppingClock clock = new SteppingClock();
    private final Plan plan = SmallPlans.winter();

    private WorkspaceThread open() {
        return WorkspaceThread.open(folder, clock).join();
    }

    @Test
    void closingWaitsForEverySave() {
        List<CompletableFuture<SaveReceipt>> saves = new ArrayList<>();
        WorkspaceThread thread = open();
        UUID id = thread.submit(workspace -> workspace.create(plan)).join();
        CountDownLatch begin = new CountDownLatch(1);
        thread.submit(workspace -> {
            awaitQuietly(begin);
            return workspace;
        });
        Plan now = plan;
        for (int n = 1; n <= 20; n++) {
            Save save = Save.of(SaveKind.DO, ItemEdits.rename(now, "email", "Mail " + n));
            now = now.apply(save.applied());
            saves.add(thread.submit(workspace -> workspace.save(id, save)));
        }
        saves.get(3).cancel(true);
        begin.countDown();
        Thread.currentThread().interrupt();
        thread.close();
        assertTrue(Thread.interrupted());
        assertEquals(20, saves.getLast().join().version());
        assertThrows(RejectedExecutionException.class, () -> thread.submit(Workspace::plans));
        try (Workspace workspace = Workspace.open(folder, clock)) {
            assertEquals(now, workspace.load(id).plan());
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError("the thread was interrupted", e);
        }
    }

    @Test
    void anInterruptInsideTheDatabaseEndsNothing() {
        try (WorkspaceThread thread = open()) {
            UUID id = thread.submit(workspace -> workspace.create(plan)).join();
            for (int n = 0; n < 50; n++) {
                thread.submit(workspace -> {
                            Thread.currentThread().interrupt();
                            workspace.putViewState(id, "{}");
                            return workspace.load(id);
                        })
                        .join();
            }
            assertEquals(
                    plan, thread.submit(workspace -> workspace.load(id).plan()).join());
        }
    }

    @Test
    void failuresArriveWhereTheWorkWasOrdered() {
        try (WorkspaceThread thread = open()) {
            CompletableFuture<StoredPlan> load = thread.submit(workspace -> workspace.load(UUID.randomUUID()));
            CompletionException failure = assertThrows(CompletionException.class, load::join);
            assertEquals(
                    Trouble.GONE,
                    assertInstanceOf(WorkspaceException.class, failure.getCause())
                            .trouble());
            assertEquals(List.of(), thread.submit(Workspace::plans).join());
        }
    }

    @Test
    void aWorkspaceThatDoesNotOpenSaysWhy() {
        try (Workspace held = Workspace.open(folder, clock)) {
            CompletionException failure = assertThrows(CompletionException.class, this::open);
            assertEquals(
                    Trouble.HELD,
                    assertInstanceOf(WorkspaceException.class, failure.getCause())
                            .trouble());
            assertEquals(0, held.plans().size());
        }
        open().close();
    }
}
