package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.item.InvalidItem;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.session.SamplePlans;

/** The page for browsers holds all it needs, runs only what is its own, and finds what people look for. */
class HtmlPageTest {

    private static final Plan PLAN = SamplePlans.winterLaunch();

    @TempDir
    Path folder;

    @Test
    void itAsksNoAddressForAnything() throws IOException {
        String page = Files.readString(write(PLAN, ExportOptions.STANDARD));

        assertTrue(page.contains("default-src 'none'"), "nothing may be loaded");
        var addresses =
                found("(?:https?:|url\\((?!data:))[^\"' )<]*", page).collect(Collectors.toCollection(TreeSet::new));
        addresses.remove("http://www.w3.org/2000/svg");
        assertEquals(new TreeSet<String>(), addresses);
        for (String attribute : List.of(" src=", " srcset=", " style=", " onclick=", " onload=", "@import", "xlink")) {
            assertFalse(page.contains(attribute), attribute);
        }
    }

    @Test
    void everyCampaignHasItsPart() throws IOException {
        String page = Files.readString(write(PLAN, ExportOptions.STANDARD));

        assertEquals(1 + PLAN.campaigns().size(), found("(<section )", page).count());
        assertEquals(
                1 + PLAN.campaigns().size(), found("(<svg class=\"map\")", page).count());
        var ids = found(" id=\"([^\"]*)\"", page).toList();
        assertEquals(ids.size(), new TreeSet<>(ids).size(), "each id once");
    }

    @Test
    void coloursAreThoseOfTheReadersSystem() throws IOException {
        String page = Files.readString(write(PLAN, ExportOptions.STANDARD));

        assertTrue(page.contains("prefers-color-scheme: dark"));
        assertFalse(
                Pattern.compile("<(?:path|text)[^>]* fill=\"#").matcher(page).find(), "no colour is fixed");
        assertTrue(found("(\\.f\\d+\\{fill:#F0F6FC)", page).count() > 0, "the dark theme's ink");
    }

    @Test
    void findingsCanBeLeftOut() throws IOException {
        String with = Files.readString(write(PLAN, ExportOptions.STANDARD));
        String without =
                Files.readString(write(PLAN, ExportOptions.STANDARD.withSharing(new Sharing(true, true, false))));

        assertTrue(with.contains("requires SMS marketing, but nothing before it"), "the finding");
        assertFalse(without.contains("requires SMS marketing, but nothing before it"));
    }

    @ParameterizedTest
    @MethodSource("throughline.export.HostileTextTest#texts")
    void anyTextStaysText(String text) throws IOException {
        Plan plan;
        try {
            Plan titled = PLAN.apply(ItemEdits.rename(PLAN, PlanSheet.ID, text));
            plan = titled.apply(ItemEdits.rename(titled, "email", text));
        } catch (InvalidItem refused) {
            // No plan can hold it.
            return;
        }
        String page = Files.readString(write(plan, ExportOptions.STANDARD));

        assertEquals(1, found("(<script)", page).count(), "one script, ours");
        assertEquals(1, found("(</script)", page).count());
        assertEquals(1, found("(</style)", page).count());
    }

    /** A browser shows it, runs the script that the policy allows, and finds a station by its name. */
    @Test
    @Tag("needs-tools")
    void aBrowserFindsAStation() throws Exception {
        String evil = "</script><script>document.title='taken'</script>";
        Plan plan = PLAN.apply(ItemEdits.rename(PLAN, "sms", "日本語の駅 🚀"));
        plan = plan.apply(ItemEdits.rename(plan, PlanSheet.ID, evil));
        Path file = write(plan, ExportOptions.STANDARD);
        Tool browser = Tool.installed("chromium").with("HOME", folder.toString());

        String found = browser.run(arguments(file, "#view=1&find=%E6%97%A5%E6%9C%AC"));

        assertTrue(found.contains("<html lang=\"en\" class=\"js\">"), "the script ran");
        assertEquals(1, found("(<section id=\"v1\">)", found).count(), "the map is shown");
        assertTrue(found.contains("class=\"label found\""), "and what was looked for is marked");
        assertFalse(found.contains("<title>taken"), "nothing of the plan ran");
        String home =
                found("viewBox=\"([^\"]*)\" data-home=\"", found).findFirst().orElseThrow();
        assertTrue(Double.parseDouble(home.split(" ")[2]) < 2_500, "the map came nearer to it: " + home);
    }

    @Test
    @Tag("needs-tools")
    void aBrowserZoomsAndGoesToACampaign() throws Exception {
        Path file = write(PLAN, ExportOptions.STANDARD);
        Tool browser = Tool.installed("chromium").with("HOME", folder.toString());

        String third = browser.run(arguments(file, "#view=3&zoom=2"));

        assertTrue(third.contains("<section id=\"v1\" hidden"), "the map is put away");
        assertTrue(third.contains("<section id=\"v3\">"), "the third part is shown");
        String part = third.substring(third.indexOf("<section id=\"v3\">"));
        MatchResult boxes = Pattern.compile("viewBox=\"([^\"]*)\" data-home=\"([^\"]*)\"")
                .matcher(part)
                .results()
                .findFirst()
                .orElseThrow();
        double shown = Double.parseDouble(boxes.group(1).split(" ")[2]);
        double whole = Double.parseDouble(boxes.group(2).split(" ")[2]);
        assertEquals(whole / 2, shown, 0.1);
    }

    private static String[] arguments(Path file, String address) {
        return new String[] {
            "--headless", "--no-sandbox", "--disable-gpu", "--log-level=3", "--dump-dom", file.toUri() + address
        };
    }

    private static java.util.stream.Stream<String> found(String pattern, String text) {
        Pattern compiled = Pattern.compile(pattern);
        return compiled.matcher(text).results().map(it -> it.groupCount() > 0 ? it.group(1) : it.group());
    }

    private Path write(Plan plan, ExportOptions options) throws IOException {
        Path file = folder.resolve("plan.html");
        PlanExport.write(plan, file, options, PdfFileTest.CLOCK);
        return file;
    }
}
