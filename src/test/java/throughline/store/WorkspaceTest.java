package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.time.SteppingClock;

/** What a workspace does for its plans, each with the file closed and opened again. */
class WorkspaceTest {

    @TempDir
    Path folder;

    private final SteppingClock clock = new SteppingClock();
    private final Plan plan = SmallPlans.winter();

    private Workspace open() {
        return Workspace.open(folder, clock);
    }

    private static Save rename(Plan plan, String name) {
        return Save.of(SaveKind.DO, ItemEdits.rename(plan, "email", name));
    }

    @Test
    void aPlanIsThereWhenTheWorkspaceIsOpenedAgain() {
        UUID id;
        try (Workspace workspace = open()) {
            assertEquals(List.of(), workspace.plans());
            id = workspace.create(plan);
        }
        try (Workspace workspace = open()) {
            assertEquals(plan, workspace.load(id).plan());
            PlanEntry entry = workspace.plans().getFirst();
            assertEquals(
                    new PlanEntry(id, "Small", clock.instant(), plan.items().size(), Optional.empty()), entry);
        }
    }

    @Test
    void aSaveMovesThePlanToTheTopOfTheList() {
        try (Workspace workspace = open()) {
            UUID first = workspace.create(plan);
            clock.step(Duration.ofMinutes(1));
            UUID second = workspace.create(SmallPlans.map());
            assertEquals(List.of(second, first), ids(workspace.plans()));
            clock.step(Duration.ofMinutes(1));
            SaveReceipt receipt = workspace.save(first, rename(plan, "Mail"));
            assertEquals(List.of(first, second), ids(workspace.plans()));
            assertEquals(1, receipt.version());
            assertEquals(clock.instant(), workspace.plans().getFirst().lastChange());
        }
    }

    private static List<UUID> ids(List<PlanEntry> entries) {
        return entries.stream().map(PlanEntry::id).toList();
    }

    @Test
    void aSaveTriedAgainCountsOnce() {
        try (Workspace workspace = open()) {
            UUID id = workspace.create(plan);
            Save save = rename(plan, "Mail");
            SaveReceipt receipt = workspace.save(id, save);
            clock.step(Duration.ofMinutes(1));
            assertEquals(receipt, workspace.save(id, save));
            assertEquals(1, workspace.load(id).version());
        }
    }

    @Test
    void aChangeOfAnotherStateIsRefusedAndLeavesNothing() {
        try (Workspace workspace = open()) {
            UUID id = workspace.create(plan);
            workspace.save(id, rename(plan, "Mail"));
            StoredPlan saved = workspace.load(id);
            Change stale = Change.of(
                    Message.of("change.begin"),
                    Edit.replace(plan.sheet(), plan.sheet().withTitle("Half")),
                    ItemEdits.rename(plan, "email", "Post").edits().getFirst());
            WorkspaceException refused =
                    assertThrows(WorkspaceException.class, () -> workspace.save(id, Save.of(SaveKind.DO, stale)));
            assertEquals(Trouble.UNFIT, refused.trouble());
            assertEquals(saved, workspace.load(id));
            Change twice = Change.of(
                    Message.of("change.begin"), Edit.add(plan.require("email", throughline.map.Station.class)));
            assertThrows(WorkspaceException.class, () -> workspace.save(id, Save.of(SaveKind.DO, twice)));
            assertEquals(saved, workspace.load(id));
        }
    }

    @Test
    void aCopyIsAPlanOfItsOwn() {
        try (Workspace workspace = open()) {
            UUID id = workspace.create(plan);
            UUID copy = workspace.duplicate(id, "Small, again");
            assertNotEquals(id, copy);
            assertEquals("Small, again", workspace.load(copy).plan().sheet().title());
            workspace.save(id, rename(plan, "Mail"));
            assertEquals(
                    "Email",
                    workspace.load(copy).plan().item("email").orElseThrow().name());
        }
    }

    @Test
    void aDeletedPlanCanBeRestoredForThirtyDays() {
        UUID kept;
        UUID lost;
        try (Workspace workspace = open()) {
            kept = workspace.create(plan);
            lost = workspace.create(SmallPlans.map());
            workspace.rememberOpened(kept);
            workspace.delete(kept);
            workspace.delete(lost);
            assertEquals(List.of(), workspace.plans());
            assertEquals(2, workspace.deleted().size());
            assertEquals(Optional.empty(), workspace.lastOpened());
            assertEquals(Optional.empty(), workspace.findSame(plan));
            assertEquals(
                    Trouble.GONE,
                    assertThrows(WorkspaceException.class, () -> workspace.load(kept))
                            .trouble());
        }
        clock.step(Workspace.DELETED_FOR);
        try (Workspace workspace = open()) {
            workspace.restore(kept);
            assertEquals(plan, workspace.load(kept).plan());
        }
        clock.step(Duration.ofSeconds(1));
        try (Workspace workspace = open()) {
            assertEquals(List.of(kept), ids(workspace.plans()));
            assertEquals(List.of(), workspace.deleted());
            assertEquals(
                    Trouble.GONE,
                    assertThrows(WorkspaceException.class, () -> workspace.restore(lost))
                            .trouble());
            assertTrue(workspace.backups().list(lost).isEmpty());
            assertFalse(workspace.backups().list(kept).isEmpty());
        }
    }

    @Test
    void theSameContentIsFoundAgain() {
        try (Workspace workspace = open()) {
            assertEquals(Optional.empty(), workspace.findSame(plan));
            UUID id = workspace.create(plan);
            assertEquals(Optional.of(id), workspace.findSame(Plan.of(plan.items())));
            workspace.save(id, rename(plan, "Mail"));
            assertEquals(Optional.empty(), workspace.findSame(plan));
        }
    }

    @Test
    void theViewAndTheLastPlanAreRemembered() {
        UUID id;
        try (Workspace workspace = open()) {
            id = workspace.create(plan);
            assertEquals(Optional.empty(), workspace.viewState(id));
            workspace.putViewState(id, "{\"zoom\":1}");
            workspace.putViewState(id, "{\"zoom\":2}");
            workspace.rememberOpened(id);
        }
        try (Workspace workspace = open()) {
            assertEquals(Optional.of("{\"zoom\":2}"), workspace.viewState(id));
            assertEquals(Optional.of(id), workspace.lastOpened());
        }
    }
}
