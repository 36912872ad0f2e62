package throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {

    @TempDir
    Path folder;

    @Test
    void theVersionIsSaid() {
        assertEquals(List.of("Throughline 1.2.3"), Run.of("--version").well().lines());
        assertEquals(
                List.of("Throughline 1.2.3"),
                Run.of("check", "--version").well().lines());
    }

    @Test
    void theHelpNamesAllCommands() {
        String help = Run.of("--help").well().out();
        for (String command : List.of("open", "export", "check", "import", "plans", "--workspace")) {
            assertTrue(help.contains(command), help);
        }
        assertTrue(help.contains("Planning aid, not legal advice."), help);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "export", "check", "import", "plans"})
    void everyCommandHasHelpInWords(String command) {
        String help = Run.of(command, "--help").well().out();
        assertTrue(help.startsWith("Usage: throughline " + command), help);
        assertTrue(!help.contains("bundle:") && !help.contains("cli."), help);
    }

    @Test
    void withoutACommandItOpensTheWindow() throws Exception {
        Path file = Samples.clean(folder);
        assertEquals(
                Optional.of(new Run.Opened(Optional.empty(), Optional.empty())),
                Run.of().well().opened());
        assertEquals(
                Optional.of(new Run.Opened(Optional.of(file), Optional.empty())),
                Run.of(file).well().opened());
        assertEquals(
                Optional.of(new Run.Opened(Optional.of(file), Optional.of(folder))),
                Run.of("open", file, "--workspace", folder).well().opened());
    }

    @Test
    void aFileThatIsNotThereOpensNoWindow() {
        Run run = Run.of(folder.resolve("none.json"));
        assertTrue(run.refusal().contains("no file"));
        assertEquals(Optional.empty(), run.opened());
    }
}
