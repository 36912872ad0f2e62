package throughline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.map.Capability;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.plan.StationFactEdits;

/** From one schema to the next: wholly, or as it was before. */
class UpgradeTest {

    private static final Migrations GOOD = later("good");
    private static final Migrations BAD = later("bad");

    @TempDir
    Path folder;

    private final Plan plan = SmallPlans.winter();
    private UUID id = new UUID(0, 0);
    private byte[] before = {};

    private static Migrations later(String name) {
        return new Migrations(
                9_000,
                List.of("classpath:throughline/store/migrations/h2", "classpath:throughline/store/later/" + name));
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
        assertTrue(failure.getMessage().contains("V9000__bad.sql"), failure::getMessage);
        assertArrayEquals(before, Files.readAllBytes(file()));
        try (Workspace workspace = open(Migrations.OURS)) {
            assertEquals(plan, workspace.load(id).plan());
        }
    }

    /** The file was written by the program whose newest schema was 1; stations had no capability then. */
    @Test
    void aFileOfTheFirstSchemaOpensAndTakesWhatIsNew() throws IOException {
        try (InputStream packed = getClass().getResourceAsStream("schema-1.mv.db.gz");
                InputStream old = new GZIPInputStream(Objects.requireNonNull(packed))) {
            Files.write(file(), old.readAllBytes());
        }
        assertEquals(1, FileCheck.schemaOf(file(), Migrations.SCHEMA, 0));
        Plan marked;
        try (Workspace workspace = open(Migrations.OURS)) {
            id = workspace.plans().getFirst().id();
            Plan first = workspace.load(id).plan();
            assertEquals(10, first.map().stations().size());
            first.map().stations().forEach(it -> assertEquals(Capability.UNSET, it.capability()));
            Change change = StationFactEdits.capability(first, List.of("email", "sms"), Capability.GAP);
            workspace.save(id, Save.of(SaveKind.DO, change));
            marked = first.apply(change);
        }
        try (Workspace workspace = open(Migrations.OURS)) {
            assertEquals(marked, workspace.load(id).plan());
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
