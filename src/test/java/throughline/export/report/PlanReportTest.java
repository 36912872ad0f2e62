package throughline.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.check.CheckContext;
import throughline.check.Checks;
import throughline.check.Finding;
import throughline.check.Totals;
import throughline.consent.Catalogue;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.RecordingSurface;
import throughline.draw.TextLine;
import throughline.draw.Theme;
import throughline.export.Sharing;
import throughline.format.Shipped;
import throughline.item.Message;
import throughline.item.Words;
import throughline.layout.MapLayout;
import throughline.map.ChannelWords;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Comment;
import throughline.plan.Edit;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.plan.Touchpoint;

/** The report of the sample plan, as recorded drawings. */
class PlanReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static ReportContent content;
    private static List<RecordingSurface> pages;

    @BeforeAll
    static void layOutOnce() {
        content = content(Shipped.sample());
        pages = drawn(new PlanReport(content, Theme.LIGHT, DAY, 842, 595));
    }

    @Test
    void beginsWithTheMap() {
        assertTrue(
                pages.getFirst().lines().contains("fill M1 1 Z #123456"),
                pages.getFirst().toString());
    }

    @Test
    void numbersItsPages() {
        for (int i = 0; i < pages.size(); i++) {
            assertEquals(
                    "22 Nov 2026   ·   page " + (i + 1) + " of " + pages.size(),
                    pages.get(i).texts().getLast().text());
        }
        assertEquals(
                "Winter launch",
                texts(pages.getFirst()).get(texts(pages.getFirst()).size() - 2));
    }

    @Test
    void listsEveryTouchpointOfEveryCampaignWithItsNumber() {
        for (Campaign campaign : content.plan().campaigns()) {
            List<String> texts = textsOf(campaign);
            List<Touchpoint> touchpoints = content.plan().touchpoints(campaign);
            for (int i = 1; i <= touchpoints.size(); i++) {
                assertTrue(texts.contains("" + i), campaign.name() + " " + i);
            }
            for (Touchpoint touchpoint : touchpoints) {
                assertTrue(holds(texts, touchpoint.name()), touchpoint.name());
                assertTrue(holds(texts, touchpoint.message()), touchpoint.message());
            }
        }
    }

    @Test
    void saysWhatIsRequiredAskedForAndGiven() {
        List<String> gifts = textsOf(campaign("gifts"));

        assertTrue(holds(gifts, "SMS marketing: asked for at No. 2"));
        assertTrue(holds(gifts, "Email marketing: 69 % hold it from the start"));
        assertTrue(holds(gifts, "First pick of the limited gift sets, and word of the last safe day to order."));
        assertTrue(holds(textsOf(campaign("first-frost")), "SMS marketing: missing"));
    }

    @Test
    void tellsEveryFindingInWords() {
        for (Campaign campaign : content.plan().campaigns()) {
            List<Finding> findings = content.findings(campaign);
            assertFalse(findings.isEmpty(), campaign.name());
            for (Finding finding : findings) {
                assertTrue(holds(textsOf(campaign), Words.say(finding.message())), Words.say(finding.message()));
            }
        }
    }

    @Test
    void keepsFindingsThatFindNoRoomBesideTheMapForLater() {
        List<Finding> many = new ArrayList<>();
        IntStream.range(0, 30).forEach(i -> many.addAll(content.findings(campaign("first-frost"))));
        ReportContent crowded = new ReportContent(content.plan(), content.layout(), content.catalogue(), many);

        List<String> texts = drawn(new PlanReport(crowded, Theme.LIGHT, DAY, 842, 595)).stream()
                .flatMap(page -> texts(page).stream())
                .toList();

        assertTrue(texts.contains("What the checks found besides"));
        assertEquals(30, texts.stream().filter("Error"::equals).count());
    }

    @Test
    void saysWhatTheCatalogueIsNotGoodFor() {
        for (Campaign campaign : content.plan().campaigns()) {
            assertTrue(holds(textsOf(campaign), content.catalogue().disclaimer()));
        }
    }

    @ParameterizedTest
    @CsvSource({"842, 595", "595, 842", "1191, 842", "612, 792"})
    void staysWithinTheMarginsOfAnyPaper(double width, double height) {
        for (RecordingSurface page : drawn(new PlanReport(content, Theme.PRINT, DAY, width, height))) {
            // Names on the map may be cut by its frame; what stands outside of it is set in these sizes.
            for (TextLine line : page.texts()) {
                if (List.of(7.5, 8.5, 18.0).contains(line.size())) {
                    assertTrue(line.x() >= 27.9 && line.x() + line.width() <= width - 27.9, line.text());
                    assertTrue(line.baseline() > 28 && line.baseline() < height - 28, line.text());
                }
            }
        }
    }

    @Test
    void endsWithWhatThePlanComesTo() {
        List<String> all = pages.stream().flatMap(page -> texts(page).stream()).toList();
        assertTrue(holds(texts(pages.getLast()), "Totals"));
        Totals totals = Totals.of(content.plan());
        String count = Integer.toString(totals.all().touchpoints());
        assertTrue(all.contains("In all") && all.contains(count), all.toString());
        for (String channel : totals.byChannel().keySet()) {
            assertTrue(holds(all, ChannelWords.of(channel)), channel);
        }
        for (String heading : List.of("By month", "By channel", "By audience")) {
            assertTrue(holds(all, heading), heading);
        }
        List<String> without = drawn(new PlanReport(
                        content(new Sharing(false, true, true).of(content.plan())), Theme.LIGHT, DAY, 842, 595))
                .stream()
                .flatMap(page -> texts(page).stream())
                .toList();
        assertFalse(without.contains("Cost"), "no word of money");
        assertFalse(holds(without, "Budget: "), "no word of money");
    }

    @Test
    void openCommentsHaveAPage() {
        Instant at = Instant.parse("2026-12-01T09:00:00Z");
        Comment open = Comment.of("c1", "gifts", "Ana", at, "Is this too late?");
        Comment reply = Comment.of("c2", "c1", "Ben", at, "No, the post takes two days.");
        Comment done =
                new Comment("c3", "gifts", "Eva", at, "Settled long ago.", null, new Comment.Settled(true, "Ben", at));
        Plan plan = content.plan()
                .apply(new Change(
                        Message.of("change.begin"), List.of(Edit.add(open), Edit.add(reply), Edit.add(done))));
        List<RecordingSurface> drawn = drawn(new PlanReport(content(plan), Theme.LIGHT, DAY, 842, 595));
        assertEquals(pages.size() + 1, drawn.size());
        List<String> texts = texts(drawn.getLast());
        for (String said :
                List.of("Open comments", "Ana", "1 Dec 2026", "Is this too late?", "Ben: No, the post takes")) {
            assertTrue(holds(texts, said), said);
        }
        assertFalse(holds(texts, "Settled long ago"));
        Plan bare = new Sharing(true, false, true).of(plan);
        assertEquals(
                pages.size(),
                drawn(new PlanReport(content(bare), Theme.LIGHT, DAY, 842, 595)).size());
    }

    @Test
    void isPatientWithPlansThatHoldNextToNothing() {
        Plan bare = SmallPlans.map();
        Plan empty = bare.apply(new Change(
                Message.of("change.begin"),
                List.of(
                        Edit.add(Campaign.named("nothing", "")),
                        new Edit(bare.sheet(), bare.sheet().withCampaigns(List.of("nothing"))))));

        assertEquals(
                1,
                drawn(new PlanReport(content(bare), Theme.DARK, DAY, 842, 595)).size());
        List<RecordingSurface> drawn = drawn(new PlanReport(content(empty), Theme.DARK, DAY, 842, 595));
        assertEquals(2, drawn.size());
        assertTrue(texts(drawn.getLast()).contains("This campaign has no touchpoints yet."));
    }

    private static ReportContent content(Plan plan) {
        Catalogue catalogue = Catalogue.shipped();
        List<Finding> findings = Checks.run(plan, new CheckContext(catalogue, DAY));
        return new ReportContent(plan, MapLayout.of(plan.map()), catalogue, findings);
    }

    private static List<RecordingSurface> drawn(PlanReport report) {
        List<RecordingSurface> drawn = new ArrayList<>();
        Outline dot = Outline.builder().move(1, 1).close().build();
        for (Page page : report.pages((surface, box) -> surface.fill(dot, Ink.of("#123456")))) {
            RecordingSurface surface = new RecordingSurface();
            page.draw(surface);
            drawn.add(surface.finished());
        }
        return drawn;
    }

    private static Campaign campaign(String id) {
        return content.plan().require(id, Campaign.class);
    }

    /** Everything on the pages whose footer names the campaign. */
    private static List<String> textsOf(Campaign campaign) {
        return pages.stream()
                .map(PlanReportTest::texts)
                .filter(texts -> texts.get(texts.size() - 2).endsWith("· " + campaign.name()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> texts(RecordingSurface page) {
        return page.texts().stream().map(TextLine::text).toList();
    }

    /** True if the words stand there, wherever their lines break. */
    private static boolean holds(List<String> texts, String words) {
        return String.join(" ", texts)
                .replaceAll("\\s+", " ")
                .contains(words.strip().replaceAll("\\s+", " "));
    }
}
