package throughline.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Where the workspace lies, and which folders may hold one. */
public final class WorkspaceFolder {

    /** The database file's name in the folder. */
    static final String FILE = "throughline" + DatabaseUrl.SUFFIX;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\u2028\u2029]");

    private WorkspaceFolder() {}

    /**
     * The folder for this user's workspace by the conventions of the system: {@code $XDG_DATA_HOME/throughline} or
     * {@code ~/.local/share/throughline}, {@code ~/Library/Application Support/Throughline}, {@code %APPDATA%\Throughline}.
     */
    public static Path standard() {
        return standard(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path standard(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Throughline");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Throughline");
        }
        return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve("throughline");
    }

    /** A set but relative path is invalid by the XDG rules and ignored. */
    private static Path absolute(@org.jspecify.annotations.Nullable String set, Path otherwise) {
        if (set == null || set.isBlank()) {
            return otherwise;
        }
        Path path = Path.of(set);
        return path.isAbsolute() ? path : otherwise;
    }

    /**
     * Refuses what would not mean itself inside a database address: there {@code ;} begins settings, which can run code.
     *
     * @throws WorkspaceException {@link Trouble#BAD_PLACE}
     */
    static Path require(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        String text = absolute.toString();
        // H2 reads a backslash as a separator on every system, and so would open another folder.
        boolean foreignSeparator = absolute.getFileSystem().getSeparator().equals("/") && text.contains("\\");
        if (text.contains(";") || foreignSeparator || CONTROL.matcher(text).find()) {
            throw new WorkspaceException(Trouble.BAD_PLACE, absolute, "", null);
        }
        return absolute;
    }
}
