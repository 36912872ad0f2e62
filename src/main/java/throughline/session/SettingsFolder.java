package throughline.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import throughline.export.AtomicFile;

/**
 * A person's own settings as small files in a folder, whatever workspace is open. A file is written a moment after the
 * last change, whole or not at all; one that could not be understood is kept beside the new one.
 */
public final class SettingsFolder implements AutoCloseable {

    /** Whoever presses many keys in a row has one file written. */
    private static final long REST_MILLIS = 300;

    private final Path folder;
    private final Consumer<Exception> failed;
    private final Map<String, String> waiting = new HashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("settings").daemon().factory());

    /**
     * @param folder made when something is first written
     * @param failed told, on whichever thread, what could not be written
     */
    public SettingsFolder(Path folder, Consumer<Exception> failed) {
        this.folder = folder;
        this.failed = failed;
    }

    /**
     * The folder for this user's settings by the conventions of the system: {@code $XDG_CONFIG_HOME/throughline} or
     * {@code ~/.config/throughline}, {@code ~/Library/Application Support/Throughline/settings},
     * {@code %APPDATA%\Throughline\settings}.
     */
    public static Path standard() {
        return standard(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path standard(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Throughline")
                    .resolve("settings");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library")
                    .resolve("Application Support")
                    .resolve("Throughline")
                    .resolve("settings");
        }
        return absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                .resolve("throughline");
    }

    /** A set but relative path is invalid by the XDG rules and ignored. */
    private static Path absolute(@Nullable String set, Path otherwise) {
        Path path = set == null || set.isBlank() ? otherwise : Path.of(set);
        return path.isAbsolute() ? path : otherwise;
    }

    /** Where the file of that name lies. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** What the file holds; empty where there is none. */
    public Optional<byte[]> read(String name) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Keeps the file as it is beside the next one that is written: nobody could read it, and it may be mended by hand. */
    public synchronized void keepAside(String name) {
        unread.add(name);
    }

    /** Writes the file a moment later; what is saved until then takes its place. */
    public synchronized void save(String name, String text) {
        boolean due = waiting.put(name, text) != null;
        if (!due && !writer.isShutdown()) {
            writer.schedule(() -> write(name), REST_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void write(String name) {
        String text = waiting.remove(name);
        if (text == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path file = file(name);
            if (unread.remove(name) && Files.exists(file)) {
                Files.copy(file, file.resolveSibling(name + ".unread"), StandardCopyOption.REPLACE_EXISTING);
            }
            AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            failed.accept(e);
        }
    }

    /**
     * Writes what is still to be written. In one go with ending the writer: a file that is being written is finished first,
     * since an interrupt would close it under the pen, and nothing is begun after.
     */
    @Override
    public synchronized void close() {
        writer.shutdownNow();
        Set.copyOf(waiting.keySet()).forEach(this::write);
    }
}
