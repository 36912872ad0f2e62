package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.RestorePoints;
import throughline.plan.SmallPlans;
import throughline.plan.WorkshopEdits;
import throughline.plan.WorkshopItems;

/**
 * A process that saves without end is killed at random moments, some of them while it opens what the last kill left. Every
 * save that it reported is there, and the next one wholly or not at all. More rounds with {@code -Dthroughline.kills=200}.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("throughline.kills", 10);

    @TempDir
    Path folder;

    @Test
    void everySaveThatReturnedSurvives() throws Exception {
        Random random = new Random(20_261_102);
        UUID id;
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
            Plan plan = SmallPlans.map();
            id = workspace.create(plan);
        }
        long total = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long reported = Math.max(total, killed(random));
            try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
                StoredPlan stored = workspace.load(id);
                assertTrue(stored.whole());
                assertEquals(stored.version(), Child.numberOf(stored), "half a change");
                assertTrue(stored.version() >= reported, "reported " + reported + ", there " + stored.version());
                assertTrue(stored.version() <= reported + 1, "reported " + reported + ", there " + stored.version());
                total = stored.version();
                assertEquals(
                        Math.min(total, Workspace.UNDO_STEPS),
                        stored.history().done().size());
            }
        }
        assertTrue(total > ROUNDS, "only " + total + " saves in all");
    }

    /** Returns the last number that the child reported before it was killed. */
    private long killed(Random random) throws IOException, InterruptedException {
        long last = 0;
        try (Child child = Child.start(folder)) {
            boolean early = random.nextInt(8) == 0;
            int lines = early ? 1 : 3 + random.nextInt(40);
            for (int i = 0; i < lines; i++) {
                last = Math.max(last, number(child.lines().readLine()));
            }
            child.process().waitFor(random.nextInt(early ? 300_000 : 8_000), TimeUnit.MICROSECONDS);
            child.kill();
            for (String line = child.lines().readLine();
                    line != null;
                    line = child.lines().readLine()) {
                last = Math.max(last, number(line));
            }
        }
        return last;
    }

    private static long number(String line) {
        return line != null && line.matches("\\d+") ? Long.parseLong(line) : 0;
    }

    @Test
    void aWorkspaceBeingMadeIsThereOrNot() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < Math.max(3, ROUNDS / 2); round++) {
            Path fresh = folder.resolve("round" + round);
            boolean created = false;
            try (Child child = Child.start(fresh)) {
                child.lines().readLine();
                child.process().waitFor(random.nextInt(1_500_000), TimeUnit.MICROSECONDS);
                child.kill();
                for (String line = child.lines().readLine();
                        line != null;
                        line = child.lines().readLine()) {
                    created |= line.equals("created");
                }
            }
            try (Workspace workspace = Workspace.open(fresh, Clock.systemUTC())) {
                assertTrue(!created || workspace.plans().size() == 1, "the plan is gone");
                workspace.plans().forEach(entry -> workspace.load(entry.id()));
            }
        }
    }

    @Test
    void aWorkshopIsStillRunningAndItsRestorePointThere() throws Exception {
        Plan before = SmallPlans.map();
        Change start = WorkshopEdits.start(before, "Kick-off", Instant.EPOCH);
        String workshop = start.edits().getFirst().id();
        UUID id;
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
            id = workspace.create(before);
            workspace.save(id, Save.of(SaveKind.DO, start));
        }
        long last = killed(new Random(11));
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
            StoredPlan stored = workspace.load(id);
            assertTrue(stored.version() >= last, "reported " + last + ", there " + stored.version());
            assertEquals(
                    workshop, WorkshopItems.running(stored.plan()).orElseThrow().id());
            assertEquals(Optional.of(before), workspace.before(id, workshop));
            assertEquals(Optional.of(before), RestorePoints.before(stored.history(), workshop));
        }
    }

    @Test
    void anotherProcessThatHoldsTheWorkspaceIsNamed() throws IOException {
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
            workspace.create(SmallPlans.map());
        }
        try (Child child = Child.start(folder)) {
            assertEquals("starting", child.lines().readLine());
            assertEquals("open", child.lines().readLine());
            try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
                throw new AssertionError("opened twice: " + workspace.folder());
            } catch (WorkspaceException e) {
                assertEquals(Trouble.HELD, e.trouble());
            }
        }
        Workspace.open(folder, Clock.systemUTC()).close();
    }
}
