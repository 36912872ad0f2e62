package throughline.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program in a process of its own, on a class path without JavaFX and on a computer without a screen.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record JavaProcess(int exit, String out, String err) {

    static JavaProcess run(Path folder, Class<?> main, Object... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = builder(folder, main, arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "still running");
        return new JavaProcess(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    static ProcessBuilder builder(Path folder, Class<?> main, Object... arguments) {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("javafx-"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        return builder;
    }
}
