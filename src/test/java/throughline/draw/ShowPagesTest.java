package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.check.CheckContext;
import throughline.check.Checks;
import throughline.check.Finding;
import throughline.consent.Catalogue;
import throughline.export.ExportFailed;
import throughline.export.PngSurface;
import throughline.format.Shipped;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Note;
import throughline.plan.NoteEdits;
import throughline.plan.Plan;
import throughline.plan.ShowMaking;
import throughline.plan.ShowStep;
import throughline.plan.ShowSubject;
import throughline.plan.ShowTitles;
import throughline.plan.Touchpoint;
import throughline.plan.VoteEdits;

/** What a room sees: everything written can be read from the last row, stands free, and tells nothing that was not asked for. */
class ShowPagesTest {

    private static final Plan PLAN = Shipped.sample();
    private static final MapLayout LAYOUT = MapLayout.of(PLAN.map());
    private static final List<ShowStep> STEPS = withOverlays(ShowMaking.steps(PLAN));

    private static List<ShowStep> withOverlays(List<ShowStep> made) {
        List<ShowStep> steps = new ArrayList<>(made);
        for (ShowSubject.Layer layer : ShowSubject.Layer.values()) {
            steps.add(ShowStep.of(new ShowSubject.OnOverlay(layer)));
        }
        return steps;
    }

    /** Steps that reveal everything, of a plan that has something to reveal. */
    private static Plan discussed() {
        Plan plan = PLAN;
        int votes = 1;
        for (Station station : PLAN.map().stations()) {
            Instant at = Instant.parse("2026-11-22T10:00:00Z").plusSeconds(votes);
            List<String> texts = List.of("Who answers here? " + votes, "Too many forms");
            plan = plan.apply(NoteEdits.add(plan, station.id(), Note.Color.BLUE, texts, "Ana", at));
            plan = plan.apply(VoteEdits.set(plan, station.id(), votes++));
        }
        return plan;
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void whatIsRevealedCanBeReadToo(Theme theme) throws ExportFailed {
        Plan plan = discussed();
        List<Finding> findings = Checks.run(plan, new CheckContext(Catalogue.shipped(), LocalDate.of(2026, 11, 22)));
        for (ShowStep made : STEPS) {
            ShowStep step = made.withReveals(List.of(ShowStep.Reveal.values()));
            if (made.about() instanceof ShowSubject.OnTouchpoint) {
                continue;
            }
            readable(step, pages(plan, findings, theme).page(step, 1920, 1080), theme);
        }
    }

    private static ShowPages pages(Plan plan, List<Finding> findings, Theme theme) {
        return new ShowPages(plan, LAYOUT, Catalogue.shipped(), findings, theme);
    }

    private static List<TextLine> texts(ShowPage page) {
        RecordingSurface surface = new RecordingSurface();
        page.paint(surface);
        return surface.finished().texts();
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void everythingWrittenIsLargeEnoughAndReadable(Theme theme) throws ExportFailed {
        for (ShowStep step : STEPS) {
            readable(step, pages(PLAN, List.of(), theme).page(step, 1920, 1080), theme);
        }
    }

    private static void readable(ShowStep step, ShowPage page, Theme theme) throws ExportFailed {
        String name = ShowTitles.of(PLAN, step) + " " + theme;
        PngSurface ground = new PngSurface(1920, 1080, false);
        page.paint(new WithoutText(ground, text -> true));
        for (TextLine text : texts(page)) {
            assertTrue(text.size() >= 24, name + ": " + text);
            assertEquals(1, text.ink().alpha(), name + ": hidden, never faded: " + text);
            assertTrue(leastContrast(ground, text) >= Contrast.READABLE, name + ": " + text);
        }
    }

    /** The worst contrast of a text with the pixels that it stands on. */
    private static double leastContrast(PngSurface ground, TextLine text) {
        double least = 21;
        for (double y = text.baseline() - 0.72 * text.size(); y <= text.baseline(); y += text.size() / 6) {
            for (double x = text.x() + 1; x <= text.x() + text.width() - 1; x += text.size() / 8) {
                int rgb = ground.image().getRGB((int) x, (int) y) & 0xFFFFFF;
                least = Math.min(least, Contrast.of(text.ink(), new Ink(rgb, 1)));
            }
        }
        return least;
    }

    @ParameterizedTest
    @ValueSource(ints = {1920, 1440, 2560})
    void nothingIsCutAndNoTextCoversAnother(int width) {
        for (ShowStep step : STEPS) {
            String name = ShowTitles.of(PLAN, step) + " " + width;
            List<TextLine> texts = texts(pages(PLAN, List.of(), Theme.LIGHT).page(step, width, 1080));
            double least = 24 * Math.min(1, width / 1920.0);
            for (int i = 0; i < texts.size(); i++) {
                Box box = box(texts.get(i));
                assertTrue(new Box(0, 0, width, 1080).contains(box), name + ": " + texts.get(i));
                assertTrue(texts.get(i).size() >= least - 1e-9, name + ": " + texts.get(i));
                assertFalse(texts.get(i).text().endsWith("…"), name + ": " + texts.get(i));
                for (int j = 0; j < i; j++) {
                    assertFalse(box.overlaps(box(texts.get(j))), name + ": " + texts.get(i) + " on " + texts.get(j));
                }
            }
        }
    }

    private static Box box(TextLine text) {
        return new Box(
                text.x(),
                text.baseline() - 0.72 * text.size(),
                text.x() + text.width(),
                text.baseline() + 0.2 * text.size());
    }

    @Test
    void whatAStepIsAboutIsNamed() {
        Set<String> missing = new HashSet<>();
        for (ShowStep step : STEPS) {
            Set<String> named =
                    pages(PLAN, List.of(), Theme.LIGHT).page(step, 1920, 1080).named();
            about(step.about()).stream()
                    .filter(id -> !named.contains(id))
                    .forEach(id -> missing.add(ShowTitles.of(PLAN, step) + ": " + id));
        }
        assertEquals(Set.of(), missing);
    }

    private static Set<String> about(ShowSubject about) {
        return switch (about) {
            case ShowSubject.OnNeighborhood it ->
                PLAN.map().stations().stream()
                        .filter(station -> station.neighborhood().equals(it.id()))
                        .map(Station::id)
                        .collect(Collectors.toSet());
            case ShowSubject.OnTrack it ->
                Set.copyOf(PLAN.map().track(it.id()).orElseThrow().stations());
            case ShowSubject.OnCampaign it ->
                PLAN.touchpoints(PLAN.require(it.id(), Campaign.class)).stream()
                        .map(Touchpoint::station)
                        .collect(Collectors.toSet());
            case ShowSubject.OnTouchpoint it ->
                Set.of(PLAN.require(it.id(), Touchpoint.class).station());
            case ShowSubject.WholeMap it -> Set.of();
            case ShowSubject.OnOverlay it -> Set.of();
            case ShowSubject.Slide it -> Set.of();
        };
    }

    @Test
    void findingsMoneyAndTheSpeakersNotesAreHiddenUnlessTheStepShowsThem() {
        Campaign campaign = PLAN.campaigns().getFirst();
        Plan plan =
                PLAN.apply(CampaignEdits.brief(PLAN, campaign.id(), brief -> brief.withBudget(new BigDecimal("4711"))));
        List<Finding> findings = Checks.run(plan, new CheckContext(Catalogue.shipped(), LocalDate.of(2026, 11, 22)));
        ShowStep quiet = ShowStep.of(new ShowSubject.OnCampaign(campaign.id())).withNotes("Whisper");
        String hidden = said(plan, findings, quiet);
        assertFalse(hidden.contains("4,711"));
        assertFalse(hidden.contains("Whisper"));
        String sentence = findings.stream()
                .filter(it -> it.items().stream()
                        .anyMatch(id -> id.equals(campaign.id())
                                || campaign.touchpoints().contains(id)))
                .map(it -> Words.say(it.message()))
                .findFirst()
                .orElseThrow();
        String beginning = sentence.substring(0, sentence.indexOf(' ', 12));
        assertFalse(hidden.contains(beginning));
        String shown =
                said(plan, findings, quiet.withReveals(List.of(ShowStep.Reveal.MONEY, ShowStep.Reveal.FINDINGS)));
        assertTrue(shown.contains("4,711"), shown);
        assertTrue(shown.contains(beginning), shown);
        assertFalse(shown.contains("Whisper"));
    }

    private static String said(Plan plan, List<Finding> findings, ShowStep step) {
        return texts(pages(plan, findings, Theme.LIGHT).page(step, 1920, 1080)).stream()
                .map(TextLine::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void aStationIsHitWhereItStandsOnThePage() {
        ShowPage page = pages(PLAN, List.of(), Theme.LIGHT).page(STEPS.getFirst(), 1280, 800);
        for (Station station : PLAN.map().stations()) {
            page.station(station.id())
                    .ifPresent(at -> assertEquals(
                            new Hit(Hit.Kind.STATION, station.id()),
                            page.hit(at.x(), at.y(), 1).orElseThrow()));
        }
    }
}
