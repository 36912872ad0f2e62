package throughline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.draw.Theme;
import throughline.format.Shipped;
import throughline.plan.Plan;

class PlanPdfTest {

    /** Shortly before midnight in UTC: the next day in Berlin. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);

    private final Plan plan = Shipped.sample();

    @Test
    void holdsTheMapAndEveryCampaign() throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf(ExportOptions.STANDARD))) {
            assertEquals("Winter launch", read.getDocumentInformation().getTitle());
            assertEquals(842, read.getPage(0).getMediaBox().getWidth(), 1);
            assertTrue(text(read, 1).contains("Identity hub"));
            String all = text(read, 0);
            plan.campaigns().forEach(campaign -> assertTrue(all.contains(campaign.name()), campaign.name()));
            assertTrue(all.contains("22 Nov 2026"), "the date is that of the plan's zone");
            assertTrue(all.contains("page " + read.getNumberOfPages() + " of " + read.getNumberOfPages()));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void isTheSameEachTime(Theme theme) throws IOException {
        ExportOptions options = ExportOptions.STANDARD.withTheme(theme).withPaper(Paper.LETTER);

        assertArrayEquals(pdf(options), pdf(options));
    }

    private byte[] pdf(ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanPdf.write(plan, options, CLOCK, out);
        return out.toByteArray();
    }

    /** The text of a page, or of all for 0. */
    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
