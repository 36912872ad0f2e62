package throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import throughline.format.PlanFormat;
import throughline.session.SamplePlans;

/** The whole program, started as a person would. */
class MainTest {

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutAScreenItSaysSoAndLeavesTheSampleAsFiles() throws Exception {
        JavaProcess run = JavaProcess.run(folder, Main.class);
        assertEquals("", run.err());
        assertEquals(0, run.exit());
        assertEquals(1, run.out().lines().count(), run.out());
        Path sample = folder.resolve("target").resolve("sample");
        for (String name : List.of("winter-launch.pdf", "winter-launch.json", "winter-launch.png")) {
            assertTrue(run.out().contains(name), run.out());
            assertTrue(Files.size(sample.resolve(name)) > 0, name);
        }
        assertEquals(
                SamplePlans.winterLaunch(),
                PlanFormat.read(Files.readAllBytes(sample.resolve("winter-launch.json")), "sample"));
    }

    @Test
    void theCommandLineNeedsNoJavaFx() throws Exception {
        Path plan = Files.write(folder.resolve("plan.json"), PlanFormat.write(SamplePlans.winterLaunch()));
        JavaProcess run = JavaProcess.run(folder, Main.class, "check", plan);
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().startsWith("ERROR GATE-MISSING  “Last hours”"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void aWorkspaceThatAnotherProgramHoldsIsLeftToIt() throws Exception {
        Path workspace = folder.resolve("plans");
        Process holder = JavaProcess.builder(folder, HoldWorkspace.class, workspace)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = holder.inputReader()) {
            assertEquals("0", said.readLine());
            JavaProcess run = JavaProcess.run(folder, Main.class, "plans", "--workspace", workspace);
            assertEquals(2, run.exit());
            assertEquals("", run.out());
            assertEquals(
                    "The plans in " + workspace.toRealPath() + " are open in another window or program.",
                    run.err().strip());
        } finally {
            holder.getOutputStream().close();
            assertEquals(0, holder.waitFor());
        }
        assertEquals(
                0,
                JavaProcess.run(folder, Main.class, "plans", "--workspace", workspace)
                        .exit());
    }

    @Test
    void aScreenIsLookedForWithoutLoadingAWindowSystem() {
        assertFalse(Screen.isThere(Map.of(), "Linux", null));
        assertTrue(Screen.isThere(Map.of("DISPLAY", ":0"), "Linux", null));
        assertTrue(Screen.isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", null));
        assertTrue(Screen.isThere(Map.of(), "Linux", "Headless"));
        assertTrue(Screen.isThere(Map.of(), "Windows 11", null));
    }
}
