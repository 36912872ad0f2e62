package throughline.export.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.draw.Theme;
import throughline.export.ExportFailed;
import throughline.export.ExportOptions;
import throughline.export.Paper;
import throughline.export.PlanExport;
import throughline.plan.CampaignEdits;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;
import throughline.plan.SmallPlans;
import throughline.session.SamplePlans;

class YearSheetTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-15T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private String text(Plan plan, Paper paper, int year) throws Exception {
        Path file = folder.resolve("year.pdf");
        PlanExport.write(
                plan, file, ExportOptions.STANDARD.withPaper(paper.landscape()).withYear(year), CLOCK);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(
                    paper.landscape().width(), document.getPage(0).getMediaBox().getWidth(), 0.5);
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theYearOfTheSampleIsOnOnePageOfEitherPaper() throws Exception {
        for (Paper paper : new Paper[] {Paper.A4, Paper.A3}) {
            String text = text(SamplePlans.winterLaunch(), paper, ExportOptions.FIRST_YEAR);
            assertTrue(text.contains("Winter launch, Nov 2026 – Oct 2027"), text);
            assertTrue(text.contains("Mend it"), "it begins in the year after: " + text);
            assertTrue(text.contains("First frost"), text);
            assertTrue(text.contains("Dec"), text);
            assertTrue(text.contains("Blackout"), text);
        }
    }

    @Test
    void aYearWithoutAnythingSaysSo() throws Exception {
        assertTrue(text(SmallPlans.winter(), Paper.A4, 2031).contains("Nothing in this plan has a date in 2031."));
    }

    @Test
    void fortyCampaignsAreAllOnTheSheetAndWhatIsBeyondIsCounted() throws Exception {
        Plan plan = SmallPlans.winter();
        for (int i = 0; i < 39; i++) {
            plan = plan.apply(CampaignEdits.create(plan, "Campaign no " + i, java.util.List.of()));
            String id = plan.campaigns().getLast().id();
            plan = plan.apply(CampaignEdits.dates(
                    plan, id, LocalDate.of(2027, 1, 1).plusDays(i * 8L), LocalDate.of(2027, 12, 31)));
        }
        String text = text(plan, Paper.A4, 2027);
        assertTrue(text.contains("Campaign no 38"), text);
    }

    @Test
    void onlyAPdfCanBeAYear() {
        ExportFailed failed = assertThrows(
                ExportFailed.class,
                () -> PlanExport.write(
                        SmallPlans.winter(), folder.resolve("x.png"), ExportOptions.STANDARD.withYear(2027), CLOCK));
        assertTrue(failed.getMessage().contains("x.png"), failed.getMessage());
        assertThrows(
                ExportFailed.class,
                () -> PlanExport.write(
                        SmallPlans.winter(), folder.resolve("x.pdf"), ExportOptions.STANDARD.withYear(99_999), CLOCK));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyPlanHasAYear(long seed) throws IOException {
        Plan plan = new RandomPlans(seed).plan();
        try (var out = Files.newOutputStream(folder.resolve("any-" + seed + ".pdf"))) {
            YearSheet.write(
                    plan,
                    YearSheet.firstOf(plan, LocalDate.of(2027, 1, 1)),
                    Paper.A4.landscape(),
                    Theme.DARK,
                    CLOCK,
                    out);
        }
    }
}
