package throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One run of the command line in this process.
 *
 * @param exit the exit code
 * @param out the result
 * @param err what went wrong, and remarks
 * @param opened what the window was asked to open
 */
record Run(int exit, String out, String err, Optional<Opened> opened) {

    record Opened(Optional<Path> file, Optional<Path> workspace) {}

    /** Runs the command line; arguments are written with {@code toString}. */
    static Run of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        Opened[] opened = new Opened[1];
        WindowOpener opener = (file, workspace) -> {
            opened[0] = new Opened(file, workspace);
            return Exit.OK;
        };
        int exit = new CommandLineTool(terminal, opener, "Throughline 1.2.3")
                .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(
                exit,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                Optional.ofNullable(opened[0]));
    }

    /** The run, which must have gone well and left no remark. */
    Run well() {
        assertEquals("", err);
        assertEquals(Exit.OK, exit);
        return this;
    }

    /** The one line that the run refused its input with. */
    String refusal() {
        assertEquals(Exit.UNUSABLE, exit, err);
        assertEquals("", out);
        List<String> lines = err.lines().toList();
        assertEquals(1, lines.size(), err);
        assertFalse(err.contains("Exception"), err);
        return lines.getFirst();
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
