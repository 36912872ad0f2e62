package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.format.Lineage;
import throughline.format.PlanChecksum;
import throughline.format.PlanCopy;
import throughline.plan.Change;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.RandomSteps;
import throughline.plan.SmallPlans;
import throughline.plan.VoteEdits;
import throughline.plan.WorkshopEdits;
import throughline.plan.WorkshopItems;

/** Which state a plan and a copy of it have in common. */
class PastTest {

    @TempDir
    Path folder;

    private Workspace workspace = null;
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder, Clock.systemUTC());
        id = workspace.create(SmallPlans.winter());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Plan saved(UUID plan, Change change) {
        workspace.save(plan, Save.of(SaveKind.DO, change));
        return workspace.load(plan).plan();
    }

    private Plan renamed(UUID plan, String name) {
        return saved(plan, ItemEdits.rename(workspace.load(plan).plan(), "email", name));
    }

    @Test
    void anyEarlierStateIsFoundAfterManyChangesAndUndo() {
        RandomSteps steps = new RandomSteps(7);
        Plan now = workspace.load(id).plan();
        Plan handedOut = now;
        for (int i = 0; i < 40; i++) {
            Change change = steps.next(now);
            if (!change.isEmpty()) {
                now = saved(id, change);
            }
            if (i == 20) {
                handedOut = now;
            }
        }
        Change step = ItemEdits.rename(now, "plan", "Undone");
        saved(id, step);
        workspace.save(id, Save.of(SaveKind.UNDO, step.swapped()));
        Lineage copy = Lineage.NONE.with(id, PlanChecksum.of(handedOut));
        assertEquals(new CommonState.Found(handedOut), workspace.common(id, copy), "seed 7");
    }

    @Test
    void theReviewersWorkspaceHandsOnWhereTheCopyComesFrom() {
        Plan handedOut = workspace.load(id).plan();
        UUID theirs = workspace.create(new PlanCopy(handedOut, workspace.lineage(id, handedOut)));
        Plan changed = renamed(theirs, "Letters");
        renamed(id, "Mail");
        assertEquals(new CommonState.Found(handedOut), workspace.common(id, workspace.lineage(theirs, changed)));
        assertEquals(
                new CommonState.Found(handedOut),
                workspace.common(
                        theirs, workspace.lineage(id, workspace.load(id).plan())),
                "and the other way round");
    }

    @Test
    void theLatestStateInCommonCounts() {
        Plan first = workspace.load(id).plan();
        Lineage twice = workspace.lineage(id, first);
        Plan second = renamed(id, "Mail");
        twice = twice.with(id, PlanChecksum.of(second));
        renamed(id, "Post");
        assertEquals(new CommonState.Found(second), workspace.common(id, twice));
    }

    @Test
    void aDuplicateCanBeTakenIn() {
        Plan before = workspace.load(id).plan();
        UUID variant = workspace.duplicate(id, "What if");
        Plan changed = renamed(variant, "Letters");
        assertEquals(new CommonState.Found(before), workspace.common(id, workspace.lineage(variant, changed)));
    }

    @Test
    void theStateBeforeAWorkshopIsFoundAfterTheProgramDied() {
        Plan before = renamed(id, "Mail");
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        Plan running = saved(id, WorkshopEdits.start(before, "Kick-off", noon));
        String workshop = WorkshopItems.running(running).orElseThrow().id();
        Plan during = saved(id, VoteEdits.set(running, "email", 7));
        saved(id, WorkshopEdits.discard(during, workshop, before));
        workspace.save(
                id,
                Save.of(
                        SaveKind.UNDO,
                        WorkshopEdits.discard(during, workshop, before).swapped()));
        workspace.close();
        workspace = Workspace.open(folder, Clock.systemUTC());
        assertEquals(during, workspace.load(id).plan(), "it is still running");
        assertEquals(
                Optional.of(during.apply(WorkshopEdits.discard(during, workshop, before))),
                workspace.before(id, workshop));
        assertEquals(Optional.empty(), workspace.before(id, "email"), "that was there from the beginning");
    }

    @Test
    void otherPlansUnknownStatesAndFilesThatDoNotSay() {
        UUID other = workspace.create(SmallPlans.map());
        assertInstanceOf(
                CommonState.Foreign.class,
                workspace.common(
                        id, workspace.lineage(other, workspace.load(other).plan())));
        assertInstanceOf(
                CommonState.Lost.class, workspace.common(id, Lineage.NONE.with(id, new PlanChecksum(BigInteger.ONE))));
        assertInstanceOf(CommonState.Unsaid.class, workspace.common(id, Lineage.NONE));
    }
}
