package throughline.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.export.ExportFailed;
import throughline.export.ExportOptions;
import throughline.format.FormatException;
import throughline.format.MapFormat;
import throughline.format.PlanFormat;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.store.PlanEntry;
import throughline.store.Trouble;
import throughline.store.WorkspaceException;

/** A workspace and its plans, on the real database. */
class PlannerSessionTest {

    @TempDir
    Path folder;

    private final Plan plan = SmallPlans.map();
    private final UiThread ui = new UiThread();
    private PlannerSession session;

    @BeforeEach
    void open() throws Exception {
        session = ui.await(() -> PlannerSession.open(folder.resolve("plans"), ui, Clock.systemUTC()));
    }

    @AfterEach
    void close() throws Exception {
        ui.run(session::close);
        ui.close();
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("small.plan.json"), PlanFormat.write(plan));
    }

    @Test
    void aFileIsTakenInOnce() throws Exception {
        Imported first = ui.await(() -> session.importFile(file()));
        Imported second = ui.await(() -> session.importFile(file()));
        assertFalse(first.alreadyThere());
        assertEquals(new Imported(first.id(), true), second);
        assertEquals(plan, ui.await(() -> session.plan(first.id())));
    }

    @Test
    void aMapBecomesAPlanWithNothingPlannedYet() throws Exception {
        Path map = Files.write(folder.resolve("small.map.json"), MapFormat.write(plan.map()));
        Imported taken = ui.await(() -> session.importFile(map));
        Plan made = ui.await(() -> session.plan(taken.id()));
        assertArrayEquals(MapFormat.write(plan.map()), MapFormat.write(made.map()));
        assertEquals(List.of(), made.campaigns());
        assertTrue(ui.await(() -> session.importFile(map)).alreadyThere());
    }

    @Test
    void aFileThatIsNoPlanIsRefusedWithAReason() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"format\":\"throughline-plan\",\n \"version\": 0");
        FormatException refused = assertThrows(FormatException.class, () -> ui.await(() -> session.importFile(bad)));
        assertEquals(2, refused.line());
        assertThrows(IOException.class, () -> ui.await(() -> session.importFile(folder.resolve("none.json"))));
        assertThrows(IOException.class, () -> ui.await(() -> session.importFile(folder)));
        assertEquals(List.of(), ui.await(session::plans));
    }

    @Test
    void plansAreCopiedDeletedAndBroughtBack() throws Exception {
        UUID id = ui.await(() -> session.create(plan));
        UUID copy = ui.await(() -> session.duplicate(id, "Another"));
        assertNotEquals(id, copy);
        ui.await(() -> session.delete(id));
        assertEquals(List.of("Another"), titles(ui.await(session::plans)));
        assertEquals(List.of("Small"), titles(ui.await(session::deletedPlans)));
        ui.await(() -> session.restore(id));
        assertEquals(2, ui.await(session::plans).size());
    }

    private static List<String> titles(List<PlanEntry> plans) {
        return plans.stream().map(PlanEntry::title).toList();
    }

    @Test
    void itRemembersThePlanAndHowItWasLookedAt() throws Exception {
        assertEquals(Optional.empty(), ui.await(session::lastPlan));
        UUID id = ui.await(() -> session.create(plan));
        ui.await(() -> session.openPlan(id));
        ui.run(() -> session.putViewState(id, "{\"zoom\":2}"));
        assertEquals(Optional.of(id), ui.await(session::lastPlan));
        assertEquals(Optional.of("{\"zoom\":2}"), ui.await(() -> session.viewState(id)));
    }

    @Test
    void newsComesOnTheThreadOfTheWindow() throws Exception {
        Thread window = ui.on(Thread::currentThread);
        CompletableFuture<Thread> on = ui.on(() -> session.plans().thenApply(plans -> Thread.currentThread()));
        assertEquals(window, UiThread.get(on));
    }

    @Test
    void aSecondSessionIsTurnedAwayAndTheFirstGoesOn() throws Exception {
        WorkspaceException held = assertThrows(
                WorkspaceException.class,
                () -> ui.await(() -> PlannerSession.open(folder.resolve("plans"), ui, Clock.systemUTC())));
        assertEquals(Trouble.HELD, held.trouble());
        ui.await(() -> session.create(plan));
    }

    @Test
    void exportsSayWhatTheyCannotDo() throws Exception {
        Path picture = folder.resolve("small.svg");
        ui.await(() -> session.export(UUID.randomUUID(), plan, picture, ExportOptions.STANDARD));
        assertTrue(Files.readString(picture).contains("Small"));
        ExportFailed refused = assertThrows(
                ExportFailed.class,
                () -> ui.await(() ->
                        session.export(UUID.randomUUID(), plan, folder.resolve("small.doc"), ExportOptions.STANDARD)));
        assertTrue(refused.getMessage().contains(".pdf"), refused.getMessage());
    }

    @Test
    void afterClosingNothingGoesOnAndABackupIsThere() throws Exception {
        UUID id = ui.await(() -> session.create(plan));
        ui.run(session::close);
        ui.run(session::close);
        assertThrows(RejectedExecutionException.class, () -> ui.await(session::plans));
        assertTrue(Files.isDirectory(folder.resolve("plans").resolve("backups").resolve(id.toString())));
    }

    @Test
    void theSamplesAreWhole() {
        assertFalse(SamplePlans.winterLaunch().campaigns().isEmpty());
        assertEquals(
                "Mine",
                SamplePlans.empty("Mine", java.time.ZoneOffset.UTC).sheet().title());
    }
}
