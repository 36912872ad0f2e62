package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the computer that a test asks for its opinion. */
final class Tool {

    private final Path program;
    private final Map<String, String> environment = new TreeMap<>();

    private Tool(Path program) {
        this.program = program;
    }

    /** The program, or a test that is left out. */
    static Tool installed(String name) {
        Path program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(program != null, name + " is not installed");
        return new Tool(program);
    }

    Tool with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs it, which must succeed within a minute, and gives what it printed. */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path printed = Files.createTempFile("tool", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "still running: " + command);
            String text = Files.readString(printed, StandardCharsets.UTF_8);
            assertEquals(0, process.exitValue(), text);
            return text;
        } finally {
            Files.delete(printed);
        }
    }
}
