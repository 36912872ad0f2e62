package throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.format.Lineage;
import throughline.format.PlanChecksum;
import throughline.format.PlanCopy;
import throughline.format.PlanFormat;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

/** Import and the plans of a workspace, on the real database. */
class WorkspaceCommandsTest {

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void place() {
        workspace = folder.resolve("plans");
    }

    private String take(Path file) {
        return Run.of("import", file, "--workspace", workspace).well().lines().getFirst();
    }

    @Test
    void anImportedPlanIsListedCheckedAndExported() throws Exception {
        String id = take(Samples.withErrors(folder));
        List<String> plans = Run.of("plans", "--workspace", workspace).well().lines();
        assertEquals(1, plans.size());
        String[] line = plans.getFirst().split("\t");
        assertEquals(id, line[0]);
        assertEquals("Winter launch", line[1]);
        assertTrue(line[2].matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), line[2]);

        assertEquals(
                Exit.ERRORS_FOUND,
                Run.of("check", "Winter launch", "--workspace", workspace).exit());
        Path copy = folder.resolve("copy.json");
        Run.of("export", id, "--workspace", workspace, "-o", copy).well();
        assertEquals(-1, Files.mismatch(Samples.withErrors(folder), copy));
    }

    @Test
    void aCalendarsEventsHangOnThePlanAndNotOnItsTitle() throws Exception {
        String id = take(Samples.withErrors(folder));
        Path out = folder.resolve("plan.ics");
        Run.of("export", id, "--workspace", workspace, "-o", out).well();
        assertTrue(unfolded(out).contains("@" + id + ".throughline\r\n"), unfolded(out));

        UUID first = new UUID(7, 8);
        Plan plan = SmallPlans.winter();
        Lineage lineage = Lineage.NONE.with(first, PlanChecksum.of(plan)).with(new UUID(9, 10), PlanChecksum.of(plan));
        Path copy = Files.write(folder.resolve("copy.json"), PlanFormat.write(new PlanCopy(plan, lineage)));
        Run.of("export", copy, "-o", out).well();
        assertTrue(unfolded(out).contains("UID:winter-launch@" + first + ".throughline\r\n"), unfolded(out));
    }

    private static String unfolded(Path file) throws IOException {
        return Files.readString(file).replace("\r\n ", "");
    }

    @Test
    void theSameFileAgainIsTheSamePlan() throws Exception {
        String id = take(Samples.clean(folder));
        Run again = Run.of("import", Samples.clean(folder), "--workspace", workspace);
        assertEquals(Exit.OK, again.exit());
        assertEquals(List.of(id), again.lines());
        assertTrue(again.err().contains("already"), again.err());
        assertEquals(1, Run.of("plans", "--workspace", workspace).lines().size());
    }

    @Test
    void anAmbiguousTitleIsRefusedWithTheCandidates() throws Exception {
        Plan plan = SmallPlans.map();
        Plan other = plan.apply(ItemEdits.rename(plan, "email", "Letters"));
        String first = take(Samples.clean(folder));
        String second = take(Samples.file(folder, "other.json", other));
        Run run = Run.of("check", "Small", "--workspace", workspace);
        assertEquals(Exit.UNUSABLE, run.exit());
        assertEquals(3, run.err().lines().count());
        assertTrue(run.err().contains(first) && run.err().contains(second), run.err());
        assertFalse(run.err().contains("Exception"));

        Path out = folder.resolve("second.json");
        Run.of("export", second, "--workspace", workspace, "-o", out).well();
        assertEquals(other, PlanFormat.read(Files.readAllBytes(out), "second"));
    }

    @Test
    void whatIsNotThereIsRefusedAndNotMade() throws Exception {
        assertTrue(Run.of("plans", "--workspace", workspace).refusal().contains("no workspace"));
        assertFalse(Files.exists(workspace));
        take(Samples.clean(folder));
        String refusal = Run.of("check", "Large", "--workspace", workspace).refusal();
        assertTrue(refusal.contains("\"Large\""), refusal);
    }

    @Test
    void aFileThatIsNoPlanLeavesTheWorkspaceAsItWas() throws Exception {
        take(Samples.clean(folder));
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        String refusal = Run.of("import", bad, "--workspace", workspace).refusal();
        assertTrue(refusal.startsWith(bad + ", line 1, column "), refusal);
        assertEquals(1, Run.of("plans", "--workspace", workspace).lines().size());
    }

    @Test
    void aFileInPlaceOfTheWorkspaceIsRefused() throws Exception {
        Path file = Samples.clean(folder);
        assertTrue(Run.of("plans", "--workspace", file).refusal().contains("no workspace"));
        String refusal = Run.of("import", file, "--workspace", file).refusal();
        assertTrue(refusal.contains(file.toString()), refusal);
    }
}
