package throughline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.time.SteppingClock;

/** From a workspace that does not open back to one that does. */
class RescueTest {

    @TempDir
    Path folder;

    private final SteppingClock clock = new SteppingClock();
    private final Plan plan = SmallPlans.winter();
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void save() {
        try (Workspace workspace = open()) {
            id = workspace.create(plan);
            workspace.create(SmallPlans.map());
        }
        try (Workspace workspace = open()) {
            workspace.save(id, Save.of(SaveKind.DO, ItemEdits.rename(plan, "email", "Mail")));
        }
    }

    private Workspace open() {
        return Workspace.open(folder, clock);
    }

    private Trouble trouble() {
        return assertThrows(WorkspaceException.class, () -> open().close()).trouble();
    }

    @Test
    void plansComeBackFromTheirBackups() throws IOException {
        byte[] damaged = "not a database".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(folder.resolve(WorkspaceFolder.FILE), damaged);
        assertEquals(Trouble.FOREIGN, trouble());
        Rescue.Outcome outcome = Rescue.fromBackups(folder, clock);
        assertEquals(2, outcome.back().size());
        assertEquals(List.of(), outcome.lost());
        assertArrayEquals(damaged, Files.readAllBytes(folder.resolve("throughline-damaged-1.mv.db")));
        try (Workspace workspace = open()) {
            assertEquals(2, workspace.plans().size());
            StoredPlan stored = workspace.load(id);
            assertEquals("Mail", stored.plan().item("email").orElseThrow().name());
            assertTrue(stored.whole());
            assertEquals(1, stored.version());
            workspace.save(id, Save.of(SaveKind.DO, ItemEdits.rename(stored.plan(), "email", "Post")));
            assertEquals(2, workspace.load(id).version());
            assertEquals(1, workspace.load(id).history().done().size());
        }
    }

    @Test
    void aMissingFileCanBeBegunAnew() throws IOException {
        Files.delete(folder.resolve(WorkspaceFolder.FILE));
        for (Backup backup : new Backups(folder, clock).list(id)) {
            Files.write(backup.file(), new byte[] {'{'});
        }
        assertEquals(Trouble.MISSING, trouble());
        assertEquals(List.of(id), Rescue.fromBackups(folder, clock).lost());
        try (Workspace workspace = open()) {
            assertEquals(1, workspace.plans().size());
        }
    }

    @Test
    void anOlderFileIsAcceptedOnlyWhenAskedFor() throws IOException {
        byte[] older = Files.readAllBytes(folder.resolve(WorkspaceFolder.FILE));
        try (Workspace workspace = open()) {
            workspace.delete(id);
        }
        Files.write(folder.resolve(WorkspaceFolder.FILE), older);
        assertEquals(Trouble.OLDER, trouble());
        assertArrayEquals(older, Files.readAllBytes(folder.resolve(WorkspaceFolder.FILE)));
        Rescue.acceptOlder(folder);
        try (Workspace workspace = open()) {
            assertEquals(1, workspace.load(id).version());
        }
    }

    @Test
    void aWorkspaceInUseIsNotRescued() {
        try (Workspace workspace = open()) {
            assertThrows(WorkspaceException.class, () -> Rescue.fromBackups(folder, clock));
            assertEquals(2, workspace.plans().size());
        }
    }
}
