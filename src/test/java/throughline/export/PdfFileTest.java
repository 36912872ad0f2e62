package throughline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import throughline.draw.Role;
import throughline.text.TextMetrics;
import throughline.text.Weight;

class PdfFileTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T08:30:00Z"), ZoneOffset.UTC);

    @Test
    void hasPagesOfTheirSize() throws IOException {
        try (PdfFile pdf = new PdfFile("Plan", CLOCK)) {
            pdf.page(Paper.A4.landscape());
            pdf.page(Paper.LETTER);
            try (PDDocument read = Loader.loadPDF(bytes(pdf))) {
                assertEquals(2, read.getNumberOfPages());
                assertEquals(841.89, read.getPage(0).getMediaBox().getWidth(), 0.01);
                assertEquals(595.28, read.getPage(0).getMediaBox().getHeight(), 0.01);
                assertEquals(612, read.getPage(1).getMediaBox().getWidth());
            }
        }
    }

    @Test
    void keepsTextThatCanBeCopied() throws IOException {
        try (PDDocument read = Loader.loadPDF(picture())) {
            List<String> lines = new PDFTextStripper()
                    .getText(read)
                    .lines()
                    .map(String::strip)
                    .toList();
            for (String text : TestPicture.TEXTS) {
                assertTrue(lines.contains(text), text + " is not in " + lines);
            }
        }
    }

    @Test
    void writesLinesAsWideAsTheyWereMeasured() throws IOException {
        try (PdfFile pdf = new PdfFile("Plan", CLOCK)) {
            String text = "Wrapped Gifts → 15 of 12 a week";
            TestPicture.text(pdf.page(Paper.A4), text, 72, 100, Weight.SEMIBOLD, 18, 1.5);
            Ends ends = new Ends();
            try (PDDocument read = Loader.loadPDF(bytes(pdf))) {
                ends.getText(read);
            }
            assertEquals(72, ends.left, 0.01);
            assertEquals(TextMetrics.width(text, Weight.SEMIBOLD, 18, 1.5), ends.right - ends.left, 0.05);
        }
    }

    @Test
    void embedsSubsetsOfTheBundledFonts() throws IOException {
        try (PDDocument read = Loader.loadPDF(picture())) {
            Set<String> names = new TreeSet<>();
            PDResources resources = read.getPage(0).getResources();
            for (COSName key : resources.getFontNames()) {
                PDFont font = resources.getFont(key);
                assertTrue(font.isEmbedded(), font.getName());
                assertEquals('+', font.getName().charAt(6), "a subset is marked by its name");
                names.add(font.getName().substring(7));
            }
            assertEquals(
                    Set.of(
                            "DejaVuSans",
                            "DejaVuSans-Bold",
                            "Inter-Bold",
                            "Inter-Medium",
                            "Inter-Regular",
                            "Inter-SemiBold",
                            "MPLUS1p-Medium",
                            "NotoEmoji-Medium"),
                    names);
        }
        assertTrue(picture().length < 40_000, "subsets are small");
    }

    @Test
    void offersLayersOnceForAllPages() throws IOException {
        try (PdfFile pdf = new PdfFile("Plan", CLOCK)) {
            TestPicture.draw(pdf.page(Paper.A4));
            TestPicture.draw(pdf.page(Paper.A4));
            try (PDDocument read = Loader.loadPDF(bytes(pdf))) {
                assertArrayEquals(
                        new String[] {"layer-shapes", "layer-texts"},
                        read.getDocumentCatalog().getOCProperties().getGroupNames());
            }
        }
    }

    @Test
    void saysWhatItIsAndHoldsNothingToRun() throws IOException {
        try (PDDocument read = Loader.loadPDF(picture())) {
            assertEquals("Plan <1>", read.getDocumentInformation().getTitle());
            assertEquals("Throughline", read.getDocumentInformation().getCreator());
            assertEquals(
                    CLOCK.instant(),
                    read.getDocumentInformation().getCreationDate().toInstant());
            COSDictionary catalog = read.getDocumentCatalog().getCOSObject();
            for (String name : List.of("OpenAction", "AA", "Names", "AcroForm", "URI")) {
                assertNull(catalog.getItem(name), name);
            }
            for (PDPage page : read.getPages()) {
                assertTrue(page.getAnnotations().isEmpty());
                assertNull(page.getCOSObject().getItem("AA"));
            }
        }
    }

    @Test
    void isTheSameEachTimeAtTheSameTime() throws IOException {
        assertArrayEquals(picture(), picture());
        assertFalse(Arrays.equals(picture(), picture(Clock.offset(CLOCK, Duration.ofSeconds(1)))));
    }

    @Test
    void refusesPagesThatAreNotFinished() throws IOException {
        try (PdfFile pdf = new PdfFile("Plan", CLOCK)) {
            pdf.page(Paper.A4).open("a", Role.TITLE);
            assertThrows(IllegalStateException.class, () -> bytes(pdf));
        }
    }

    static byte[] picture() throws IOException {
        return picture(CLOCK);
    }

    private static byte[] picture(Clock clock) throws IOException {
        try (PdfFile pdf = new PdfFile("Plan <1>", clock)) {
            TestPicture.draw(pdf.page(new Paper(TestPicture.WIDTH, TestPicture.HEIGHT)));
            return bytes(pdf);
        }
    }

    static byte[] bytes(PdfFile pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** Where the characters of a page begin and end. */
    private static final class Ends extends PDFTextStripper {
        private double left = Double.MAX_VALUE;
        private double right;

        @Override
        protected void processTextPosition(TextPosition text) {
            left = Math.min(left, text.getXDirAdj());
            right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
        }
    }
}
