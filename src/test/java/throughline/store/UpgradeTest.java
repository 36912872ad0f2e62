package throughline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

/** From one schema to the next: wholly, or as it was before. */
class UpgradeTest {

    private static final Migrations GOOD = next("good");
    private static final Migrations BAD = next("bad");

    @TempDir
    Path folder;

    private final Plan plan = SmallPlans.winter();
    private UUID id = new UUID(0, 0);
    private byte[] before = {};

    private static Migrations next(String name) {
        return new Migrations(
                2, List.of("classpath:throughline/store/migrations/h2", "classpath:throughline/store/next/" + name));
    }

    @BeforeEach
    void save() throws IOException {
        try (Workspace workspace = open(Migrations.OURS)) {
            id = workspace.create(plan);
        }
        before = Files.readAllBytes(file());
    }

    private Path file() {
        return folder.resolve(WorkspaceFolder.FILE);
    }

    private Path kept() {
        return folder.resolve("throughline-before-upgrade.mv.db");
    }

    private Workspace open(Migrations migrations) {
        return Workspace.open(folder, Clock.systemUTC(), DatabaseUrl.FILE_SYSTEM, migrations);
    }

    @Test
    void theScriptsAndTheCodeAgreeOnTheVersion() {
        assertEquals(Migrations.SCHEMA, FileCheck.schemaOf(file(), Migrations.SCHEMA, 0));
    }

    @Test
    void anOlderFileIsBroughtUpAndThenTooNewForTheOlderProgram() {
        try (Workspace workspace = open(GOOD)) {
            assertEquals(plan, workspace.load(id).plan());
        }
        assertFalse(Files.exists(kept()));
        assertEquals(
                Trouble.NEWER,
                assertThrows(WorkspaceException.class, () -> open(Migrations.OURS))
                        .trouble());
    }

    @Test
    void afterAScriptThatFailsTheFileIsAsItWas() throws IOException {
        WorkspaceException failure = assertThrows(WorkspaceException.class, () -> open(BAD));
        assertEquals(Trouble.NOT_UPGRADED, failure.trouble());
        assertTrue(failure.getMessage().contains("V2__bad.sql"), failure::getMessage);
        assertArrayEquals(before, Files.readAllBytes(file()));
        try (Workspace workspace = open(Migrations.OURS)) {
            assertEquals(plan, workspace.load(id).plan());
        }
    }

    @Test
    void anUpgradeCutShortBeginsAgainFromTheCopy() throws IOException {
        Files.copy(file(), kept(), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(file(), "half upgraded");
        try (Workspace workspace = open(GOOD)) {
            assertEquals(plan, workspace.load(id).plan());
        }
        assertFalse(Files.exists(kept()));
    }
}
