package throughline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import throughline.item.Words;

/** What README and guide name is there: files, pictures, commands, keys. */
class GuidesTest {

    private static final Path README = Path.of("README.md");
    private static final Path GUIDE = Path.of("docs", "guide.md");

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
    private static final Pattern NAMED = Pattern.compile("`((?:\\.ci|docs|maps|packaging|screenshots|src)/[^`*{ ]+)`");
    private static final Pattern SHORTCUT =
            Pattern.compile("Action\\s*\\.\\s*(?:of|toggle)\\(\\s*(\"[\\w.]+\"|PaletteModel\\.OPEN),\\s*[\\w.]+,"
                    + "\\s*(?:\"([^\"]+)\"|null,[^;]*?\\.on\\((AnyKey\\.\\w+)\\))");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|$");

    @Test
    void everyFileThatIsNamedIsThere() throws IOException {
        Set<Path> missing = new TreeSet<>();
        for (Path page : new Path[] {README, GUIDE}) {
            String text = Files.readString(page);
            found(LINK, text).map(link -> page.resolveSibling(link)).forEach(missing::add);
            found(NAMED, text).map(Path::of).forEach(missing::add);
        }
        assertTrue(missing.size() > 10, () -> "too few to be all: " + missing);
        missing.removeIf(Files::exists);
        assertEquals(Set.of(), missing);
    }

    @Test
    void scriptsThatAreNamedCanBeRun() {
        for (String script : new String[] {".ci/run", "screenshots/make.sh", "packaging/linux.sh"}) {
            assertTrue(Files.isExecutable(Path.of(script)) || script.equals(".ci/run"), script);
        }
    }

    /** Maven's goals and their executions stand in the build, and the checks run the same test command. */
    @Test
    void theCommandsAreThoseOfTheBuild() throws IOException {
        String readme = Files.readString(README);
        String build = Files.readString(Path.of("pom.xml"));
        assertTrue(readme.contains("    mvn -q -DskipTests compile exec:exec\n"));
        assertTrue(readme.contains("    mvn verify\n"));
        assertTrue(Files.readString(Path.of(".ci", "run")).matches("(?s).*mvn [^\n]*verify\n.*"));
        found(Pattern.compile("exec:exec@(\\w+)"), readme)
                .forEach(id -> assertTrue(build.contains("<id>" + id + "</id>"), id));
        found(Pattern.compile("mvn [^`\n]*-P(\\w+)"), readme)
                .forEach(id -> assertTrue(build.contains("<id>" + id + "</id>"), id));
    }

    @Test
    void theCommandLinesCommandsAreThere() throws IOException {
        String readme = Files.readString(README);
        Set<String> named = found(Pattern.compile("`throughline (?:\\[)?([a-z]+)"), readme)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = new TreeSet<>();
        for (String source : sources(Path.of("src", "main", "java", "throughline", "cli"))) {
            found(Pattern.compile("@Command\\(\\s*name = \"([a-z]+)\""), source).forEach(there::add);
        }
        there.remove("throughline");
        assertEquals(there, named);
    }

    @Test
    void theGuideHasEveryShortcut() throws IOException {
        Map<String, String> declared = new TreeMap<>();
        for (String source : sources(Path.of("src", "main", "java", "throughline", "desktop"))) {
            SHORTCUT.matcher(source)
                    .results()
                    .forEach(it ->
                            declared.put(Words.say("action." + id(it.group(1))), keys(it.group(2) + it.group(3))));
        }
        assertEquals(declared.size(), Set.copyOf(declared.values()).size(), () -> "twice the same keys: " + declared);
        String guide = Files.readString(GUIDE);
        String keyboard = guide.substring(guide.indexOf("## Keyboard"), guide.indexOf("## Where the data"));
        Map<String, String> told = new TreeMap<>();
        ROW.matcher(keyboard).results().forEach(it -> told.put(it.group(1), it.group(2)));
        told.remove("What");
        told.remove("---");
        assertEquals(declared, told, "docs/guide.md, Keyboard: a row for each action that has keys");
    }

    private static String id(String source) {
        return source.replace("\"", "").replace("PaletteModel.OPEN", "palette");
    }

    private static String keys(String source) {
        return source.replace("null", "")
                .replace("Shortcut", "Ctrl")
                .replace("AnyKey.PLUS", "Ctrl++")
                .replace("AnyKey.MINUS", "Ctrl+-")
                .replace("DELETE", "Delete");
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult it) -> it.group(1));
    }

    private static String[] sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> texts = new TreeSet<>();
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
            return texts.toArray(String[]::new);
        }
    }
}
