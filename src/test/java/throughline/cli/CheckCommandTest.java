package throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void errorsAreLinesWithASummary() throws Exception {
        Run run = Run.of("check", Samples.withErrors(folder));
        assertEquals(Exit.ERRORS_FOUND, run.exit());
        assertEquals("", run.err());
        assertEquals(
                "ERROR GATE-MISSING  “Last hours” at SMS requires SMS marketing, but nothing before it in First frost"
                    + " asks for it. Some of the same people are asked for it in Gifts that end up outside, at How we"
                    + " reach you.",
                run.lines().getFirst());
        assertTrue(
                run.lines().getLast().matches("2 errors, 5 warnings, \\d+ notes\\. Planning aid, not legal advice\\."),
                run.lines().getLast());
    }

    @Test
    void aCleanPlanIsCalledThat() throws Exception {
        Run run = Run.of("check", Samples.clean(folder)).well();
        assertEquals(
                List.of("No errors, no warnings, no notes. Planning aid, not legal advice."), run.lines(), run.out());
    }

    @Test
    void badJsonIsRefusedWithItsPlace() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.json"), """
            {"format": "throughline-plan", "version": 0,
              "plan": {"title": "x", "zone": "Nowhere/Land", "markets": []}, "map": {}}
            """);
        String refusal = Run.of("check", bad).refusal();
        assertTrue(refusal.startsWith(bad + ", line 2, column "), refusal);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\n  \"format\": oops\n}");
        assertTrue(Run.of("check", broken).refusal().startsWith(broken + ", line 2, column "));
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertTrue(Run.of("check", folder.resolve("none.json")).refusal().contains("no file"));
        assertTrue(Run.of("check", folder).refusal().contains("is a folder"));
        assertTrue(Run.of("check").refusal().contains("PLAN"));
        assertTrue(Run.of("check", "a", "--format", "xml").refusal().contains("xml"));
        assertTrue(Run.of("check", "a", "--frmt").refusal().contains("--frmt"));
    }
}
