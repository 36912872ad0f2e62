package throughline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and guide name is there: files, pictures, commands. */
class GuidesTest {

    private static final Path README = Path.of("README.md");
    private static final Path GUIDE = Path.of("docs", "guide.md");

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
    private static final Pattern NAMED = Pattern.compile("`((?:\\.ci|docs|maps|packaging|screenshots|src)/[^`*{ ]+)`");

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
