package throughline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.cli.Exit;
import throughline.cli.Terminal;
import throughline.cli.WindowOpener;

/** Opens the window where there is a screen; elsewhere puts the sample plan into files, so that there is something to see. */
final class Screen implements WindowOpener {

    private static final Path SAMPLE = Path.of("target", "sample");

    private final Terminal terminal;

    Screen(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int open(Optional<Path> file, Optional<Path> workspace) throws IOException {
        if (isThere(System.getenv(), System.getProperty("os.name"), System.getProperty("glass.platform"))) {
            allowPrintDialog(System.getenv().containsKey("DISPLAY"));
            Window.show(file, workspace);
            return Exit.OK;
        }
        terminal.out().println(SampleFiles.write(SAMPLE, Clock.systemDefaultZone()));
        return Exit.OK;
    }

    /** The system's print dialog is AWT's, which asks for a display when it is used for the first time, and never again. */
    private static void allowPrintDialog(boolean x11) {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        boolean inMemory = "Headless".equals(System.getProperty("glass.platform"));
        if (System.getProperty("java.awt.headless") == null && !inMemory && (x11 || !linux)) {
            System.setProperty("java.awt.headless", "false");
        }
    }

    /**
     * Whether a window can be shown. Asks neither AWT nor JavaFX: both take long to load, and the second ends the program
     * where there is no screen.
     */
    static boolean isThere(Map<String, String> environment, String system, @Nullable String glass) {
        boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
        return !linux
                || "Headless".equals(glass)
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY");
    }
}
