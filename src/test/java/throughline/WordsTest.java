package throughline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import throughline.item.Words;

/** The bundle of words against the sources that use it, and against the glossary: one word per thing. */
class WordsTest {

    /** Beginnings of keys that the sources complete with the name of something. */
    private static final Set<String> BEGINNINGS = Set.of(
            "action.",
            "cap.",
            "change.paste.",
            "channel.",
            "color.",
            "comments.none.",
            "comments.which.",
            "dependent.",
            "finding.emptyName.",
            "focus.",
            "history.",
            "import.done.",
            "import.missing.",
            "import.order.",
            "import.sum.",
            "kind.",
            "legend.",
            "model.gets.",
            "model.takes.",
            "advice.",
            "outline.count.",
            "overlay.",
            "page.about.",
            "page.shortcuts.",
            "picture.gate.",
            "picture.gate.why.",
            "platform.",
            "report.",
            "report.column.",
            "report.severity.",
            "register.column.",
            "register.page.",
            "register.state.",
            "picture.reach.",
            "rules.filter.",
            "capture.kind.",
            "capture.will.",
            "round.go.",
            "rule.lasts.",
            "rule.layer.",
            "rule.withdrawal.",
            "review.field.",
            "severity.",
            "several.",
            "store.",
            "guide.step.",
            "table.",
            "term.",
            "timeline.group.",
            "timeline.scale.",
            "tint.",
            "unnamed.",
            "word.",
            "workshop.do.",
            "workshop.none.",
            "workshop.order.",
            "workshop.page.");

    /** Ends of keys that the sources add to a whole key. */
    private static final Pattern ENDINGS = Pattern.compile(
            "(\\.(expected|unnamed|many|none|withOne|withMore|tip|step|keys|licence|what|safe|next|why|named|means|also|lead))+$");

    /** What the glossary forbids on screen, each with the keys where the word means something else. */
    private static final Map<String, Set<String>> FORBIDDEN = Map.ofEntries(
            Map.entry("districts?", Set.of()),
            Map.entry("(?<!time )zones?", Set.of()),
            // A line of text.
            Map.entry("lines?", Set.of("format.at", "trouble.file.text", "cli.plans")),
            Map.entry("routes?", Set.of()),
            // To stop doing something.
            Map.entry("stops?", Set.of("request.remove")),
            Map.entry("nodes?", Set.of()),
            Map.entry("hubs?", Set.of("legend.hub")),
            Map.entry("gateways?", Set.of()),
            Map.entry("segments?", Set.of()),
            Map.entry("jurisdictions?", Set.of()),
            Map.entry("touch(es)?", Set.of()),
            Map.entry("consents?", Set.of()),
            Map.entry("(an|the|this|that|each|one|no|its|per) ask|asks(?! (for|the others))", Set.of()),
            Map.entry("needs", Set.of("fault.title.empty")),
            Map.entry("obtain(s|ed)?", Set.of()),
            Map.entry("dut(y|ies)", Set.of()),
            Map.entry("weights?", Set.of()),
            Map.entry("mrm", Set.of()),
            Map.entry("funnels?", Set.of()),
            Map.entry("violat(e|es|ions?)", Set.of()),
            Map.entry("pressure index", Set.of()),
            Map.entry("gates? (is |are )?(open|closed|unknown)", Set.of()));

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    private static final Pattern SAID =
            Pattern.compile("(?:Words\\s*\\.\\s*(?:say|has)|Message\\s*\\.\\s*of)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern IN_ANNOTATION = Pattern.compile("\\$\\{bundle:([^}]+)}");
    private static final Pattern BARE_TEXT =
            Pattern.compile("\\b(?:text|promptText|accessibleText|title)=\"(?!%)([^\"]+)\"");

    private final String java = sources(".java");
    private final String fxml = sources(".fxml");

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = found(LITERAL, java);
        literals.addAll(found(IN_FXML, fxml));
        literals.addAll(found(IN_ANNOTATION, java));
        Set<String> words =
                Pattern.compile("[^a-z0-9]+").splitAsStream(plain(java)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> unused = new TreeSet<>(Words.bundle().keySet());
        unused.removeIf(key -> {
            String whole = ENDINGS.matcher(key).replaceFirst("");
            return literals.contains(key) || literals.contains(whole) || isCompleted(whole, literals, words);
        });
        assertEquals(Set.of(), unused);
    }

    /** Whether what follows the beginning is a name in the sources: a literal, or words such as those of constants. */
    private static boolean isCompleted(String key, Set<String> literals, Set<String> words) {
        return BEGINNINGS.stream()
                .filter(key::startsWith)
                .map(beginning -> key.substring(beginning.length()))
                .anyMatch(rest -> literals.contains(rest)
                        || Stream.of(rest.split("\\.")).allMatch(part -> words.contains(plain(part))));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }

    @Test
    void everyUsedKeyIsThere() {
        Set<String> missing = found(SAID, java);
        missing.addAll(found(IN_FXML, fxml));
        missing.addAll(found(IN_ANNOTATION, java));
        missing.removeAll(Words.bundle().keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyBeginningIsUsed() {
        Set<String> unused = new TreeSet<>(BEGINNINGS);
        unused.removeAll(found(LITERAL, java));
        assertEquals(Set.of(), unused);
    }

    @Test
    void allTextInFxmlIsInTheBundle() {
        assertEquals(Set.of(), found(BARE_TEXT, fxml));
    }

    @Test
    void everyPatternCanBeRead() {
        for (String key : Words.bundle().keySet()) {
            if (!key.startsWith("cli.")) {
                assertTrue(new MessageFormat(Words.bundle().getString(key), Locale.ENGLISH) != null, key);
            }
        }
    }

    /** A number before the name of several things is a choice between one and more, or has a twin for one. */
    @Test
    void oneThingIsNotCalledSeveral() {
        Pattern choice = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{[^{}]*})*}");
        Pattern several =
                Pattern.compile("\\{\\d}(?: more| other| new)? (touchpoints|campaigns|stations|audiences|messages"
                    + "|days|weeks|months|hours|minutes|times|changes|things|cells|items|rows|columns|pages|notes|steps"
                    + "|tracks|neighborhoods|permissions|requests|events|contacts|corners|replies|gates|findings|files"
                    + "|plans)\\b");
        Set<String> found = new TreeSet<>();
        for (String key : Words.bundle().keySet()) {
            String bare = choice.matcher(Words.bundle().getString(key)).replaceAll("");
            boolean twin = key.endsWith(".many") && Words.has(key.substring(0, key.length() - ".many".length()));
            boolean more = key.endsWith(".withMore")
                    || key.endsWith(".many.withOne")
                    || key.startsWith("format.limit")
                    || key.startsWith("cli.");
            if (!twin && !more && several.matcher(bare).find()) {
                found.add(key);
            }
        }
        assertEquals(Set.of(), found);
        assertEquals("1 touchpoint", Words.say("totals.touchpoints", "1"));
        assertEquals("1,200 touchpoints", Words.say("totals.touchpoints", "1,200"));
    }

    @Test
    void noWordThatTheGlossaryForbids() {
        Set<String> found = new TreeSet<>();
        FORBIDDEN.forEach((term, exceptions) -> {
            Pattern pattern = Pattern.compile("(?<![\\w-])(" + term + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
            for (String key : Words.bundle().keySet()) {
                Matcher matcher = pattern.matcher(Words.bundle().getString(key));
                if (!exceptions.contains(key) && matcher.find()) {
                    found.add(key + " says “" + matcher.group() + "”");
                }
            }
        });
        assertEquals(Set.of(), found);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult it) -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(String ending) {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(WordsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
