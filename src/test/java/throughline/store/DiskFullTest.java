package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.RandomSteps;
import throughline.plan.SmallPlans;

/**
 * A disk that is full at the first write of a save, then at the second, and so on until the save gets through: every time
 * the failure is told, the save can be tried again, and nothing is lost or counted twice.
 */
class DiskFullTest {

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void reset() {
        TestDisk.reset();
    }

    private Workspace open() {
        return Workspace.open(folder, Clock.systemUTC(), TestDisk.FILE_SYSTEM, Migrations.OURS);
    }

    @Test
    void aSaveThatFailsCanBeTriedAgain() {
        RandomSteps gestures = new RandomSteps(5);
        Plan plan = SmallPlans.winter();
        int failures = 0;
        try (Workspace workspace = open()) {
            UUID id = workspace.create(plan);
            for (int writes = 0, through = 0; through < 3; writes++) {
                Change change = gestures.next(plan);
                if (change.isEmpty()) {
                    continue;
                }
                Save save = Save.of(SaveKind.DO, change);
                TestDisk.writesLeft(writes);
                boolean failed = fails(workspace, id, save);
                TestDisk.writesLeft(Integer.MAX_VALUE);
                failures += failed ? 1 : 0;
                through = failed ? 0 : through + 1;
                workspace.save(id, save);
                plan = plan.apply(change);
                assertEquals(plan, workspace.load(id).plan());
            }
        }
        assertTrue(failures > 0, "the disk was never full");
        try (Workspace workspace = open()) {
            StoredPlan stored = workspace.load(workspace.plans().getFirst().id());
            assertEquals(plan, stored.plan());
            assertTrue(stored.whole());
        }
    }

    private static boolean fails(Workspace workspace, UUID id, Save save) {
        try {
            workspace.save(id, save);
            return false;
        } catch (WorkspaceException e) {
            assertEquals(Trouble.DISK_FULL, e.trouble(), e::toString);
            return true;
        }
    }

    @Test
    void aDiskThatIsFullWhenTheWorkspaceClosesLosesNothing() {
        Plan plan = SmallPlans.winter();
        try (Workspace workspace = open()) {
            workspace.create(plan);
            TestDisk.writesLeft(0);
        } catch (WorkspaceException e) {
            assertEquals(Trouble.DISK_FULL, e.trouble(), e::toString);
        }
        TestDisk.reset();
        try (Workspace workspace = open()) {
            assertEquals(plan, workspace.load(workspace.plans().getFirst().id()).plan());
        }
    }
}
