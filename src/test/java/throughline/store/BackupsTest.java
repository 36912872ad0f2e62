package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.time.SteppingClock;

/** Backups are made in time, read back right, passed over where damaged, and let go of when there are enough. */
class BackupsTest {

    @TempDir
    Path folder;

    private final SteppingClock clock = new SteppingClock();
    private final Plan plan = SmallPlans.winter();
    private final UUID id = UUID.randomUUID();

    private Plan named(int n) {
        return plan.apply(ItemEdits.rename(plan, "email", "Mail " + n));
    }

    @Test
    void theNewestGoodOneIsFound() throws IOException {
        Backups backups = new Backups(folder, clock);
        assertEquals(Optional.empty(), backups.newestGood(id));
        Backup first = backups.write(id, 1, named(1));
        // Set back for a year: the version decides.
        clock.step(Duration.ofDays(-365));
        Backup second = backups.write(id, 2, named(2));
        Backup third = backups.write(id, 3, named(3));
        assertEquals(List.of(third, second, first), backups.list());
        assertEquals(named(3), backups.read(third));
        byte[] bytes = Files.readAllBytes(third.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(third.file(), bytes);
        assertEquals(
                Trouble.DAMAGED,
                assertThrows(WorkspaceException.class, () -> backups.read(third))
                        .trouble());
        assertEquals(Optional.of(second), backups.newestGood(id));
        Files.write(second.file(), new byte[0]);
        assertEquals(Optional.of(first), backups.newestGood(id));
    }

    @Test
    void otherFilesAreNotBackups() throws IOException {
        Backups backups = new Backups(folder, clock);
        Backup backup = backups.write(id, 1, plan);
        Path home = backup.file().resolveSibling("");
        Files.writeString(home.resolve("backup.part"), "half");
        Files.writeString(home.resolve("000000000002-20269999T999999Z-" + backup.sha256() + ".plan.json"), "x");
        Files.createDirectory(home.resolve("000000000003-20261102T090000Z-" + backup.sha256() + ".plan.json"));
        Files.createDirectory(folder.resolve("backups").resolve("notes"));
        assertEquals(List.of(backup), backups.list());
    }

    @Test
    void tenAndTheLastOfSevenDaysStay() {
        List<Backup> all = new ArrayList<>();
        Instant start = Instant.parse("2026-11-02T09:00:00Z");
        for (int n = 0; n < 100; n++) {
            Instant at = start.plus(Duration.ofHours(4L * n));
            all.addFirst(new Backup(id, n, at, "", Path.of("x"), 0));
        }
        List<Long> kept = new ArrayList<>(all.stream().map(Backup::version).toList());
        Retention.spare(all).forEach(spare -> kept.remove(spare.version()));
        // Hours 0 to 396 of six backups a day, 9:00 first: each day's last is at 21:00, the last day's at 21:00 too.
        assertEquals(List.of(99L, 98L, 97L, 96L, 95L, 94L, 93L, 92L, 91L, 90L, 87L, 81L, 75L, 69L, 63L), kept);
    }

    @Test
    void editsWaitAtMostTenMinutes() {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            UUID edited = workspace.create(plan);
            workspace.backUpWhereDue();
            assertEquals(List.of(), workspace.backups().list());
            clock.step(BackupClock.AFTER);
            workspace.save(edited, Save.of(SaveKind.DO, ItemEdits.rename(plan, "email", "Mail 1")));
            workspace.backUpWhereDue();
            Backup backup = workspace.backups().list(edited).getFirst();
            assertEquals(1, backup.version());
            assertEquals(named(1), workspace.backups().read(backup));
            clock.step(BackupClock.AFTER);
            workspace.backUpWhereDue();
            assertEquals(1, workspace.backups().list(edited).size());
        }
        assertEquals(1, new Backups(folder, clock).list().size());
    }

    @Test
    void aSessionEndsWithABackup() {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            workspace.create(plan);
        }
        Backups backups = new Backups(folder, clock);
        assertEquals(plan, backups.read(backups.list().getFirst()));
    }

    @Test
    void aFailedBackupIsToldAndHarmsNothing() throws IOException {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            Files.writeString(folder.resolve("backups"), "in the way");
            UUID edited = workspace.create(plan);
            clock.step(BackupClock.AFTER);
            workspace.backUpWhereDue();
            assertTrue(workspace.backupTrouble().isPresent());
            assertEquals(plan, workspace.load(edited).plan());
            Files.delete(folder.resolve("backups"));
            workspace.backUpWhereDue();
            assertEquals(Optional.empty(), workspace.backupTrouble());
            assertEquals(1, workspace.backups().list(edited).size());
        }
    }
}
