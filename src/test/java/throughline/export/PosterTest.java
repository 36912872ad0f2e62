package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import throughline.draw.Theme;
import throughline.export.poster.Poster;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.plan.Plan;
import throughline.session.SamplePlans;

/** The sheets of a poster come together as one picture. */
class PosterTest {

    private static final Plan PLAN = SamplePlans.winterLaunch();
    private static final int ZOOM = 4;
    private static final ExportOptions NINE =
            ExportOptions.STANDARD.withTheme(Theme.PRINT).withTiles(new Tiles(3, 3));

    /** Small sheets, so that the picture of the whole is not too large to compare. */
    @Test
    void nineSheetsSideBySideAreTheWholePicture() throws IOException {
        ExportOptions small = NINE.withPaper(new Paper(420, 300));
        Poster poster = new Poster(small.paper(), small.tiles());
        BufferedImage glued = glued(pdf(SheetSet.POSTER, small), poster);

        Paper onePiece = new Paper(poster.width() + 2 * Poster.MARGIN, poster.height() + 2 * Poster.MARGIN);
        BufferedImage whole;
        try (PDDocument read =
                Loader.loadPDF(pdf(SheetSet.POSTER, small.withPaper(onePiece).withTiles(Tiles.ONE)))) {
            whole = cut(new PDFRenderer(read).renderImage(0, ZOOM, ImageType.RGB), glued.getWidth(), glued.getHeight());
        }
        Pixels.assertAlike(whole, glued, 1.0);
    }

    /** What of a sheet is not its margin. */
    private static BufferedImage cut(BufferedImage page, int width, int height) {
        int margin = (int) Math.round(ZOOM * Poster.MARGIN);
        return page.getSubimage(margin, margin, width, height);
    }

    /** As hands would: each sheet's part, its own strip over the one before. */
    private static BufferedImage glued(byte[] pdf, Poster poster) throws IOException {
        BufferedImage glued = new BufferedImage(
                (int) (ZOOM * poster.width()), (int) (ZOOM * poster.height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D onto = glued.createGraphics();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertEquals(10, read.getNumberOfPages(), "nine sheets and how they go together");
            PDFRenderer renderer = new PDFRenderer(read);
            for (int tile = 0; tile < 9; tile++) {
                Box part = poster.part(tile % 3, tile / 3);
                BufferedImage page = renderer.renderImage(tile + 1, ZOOM, ImageType.RGB);
                BufferedImage cut = cut(page, (int) (ZOOM * part.width()), (int) (ZOOM * part.height()));
                onto.drawImage(cut, (int) Math.round(ZOOM * part.x0()), (int) Math.round(ZOOM * part.y0()), null);
            }
        } finally {
            onto.dispose();
        }
        return glued;
    }

    @Test
    void neighboursShareTheStripThatIsGluedOver() {
        Poster poster = new Poster(Paper.A3.landscape(), new Tiles(3, 2));

        assertEquals(Poster.OVERLAP, poster.part(0, 0).x1() - poster.part(1, 0).x0(), 1e-9);
        assertEquals(Poster.OVERLAP, poster.part(2, 0).y1() - poster.part(2, 1).y0(), 1e-9);
        assertEquals(poster.width(), poster.part(2, 1).x1(), 1e-9);
        assertEquals(poster.height(), poster.part(2, 1).y1(), 1e-9);
    }

    @Test
    void eachSheetSaysWhichItIs() throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf(SheetSet.POSTER, NINE))) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(6);
            text.setEndPage(6);
            assertTrue(text.getText(read).contains("Sheet B2 (5 of 9)"), "the middle one");
        }
    }

    @Test
    void oneSheetNeedsNoGlue() throws IOException {
        ExportOptions one = NINE.withPaper(Paper.A1.landscape()).withTiles(Tiles.ONE);
        try (PDDocument read = Loader.loadPDF(pdf(SheetSet.POSTER, one))) {
            assertEquals(1, read.getNumberOfPages());
            assertEquals(841 * 72 / 25.4, read.getPage(0).getMediaBox().getWidth(), 0.01);
        }
    }

    @Test
    void aBlankPosterHasTracksButNoStationsNames() throws IOException {
        ExportOptions one = NINE.withTiles(Tiles.ONE);
        String named = text(SheetSet.POSTER, one);
        String blank = text(SheetSet.BLANK, one);

        assertTrue(named.contains("Email") && named.contains("Wallet passes"), named);
        assertTrue(blank.contains("Permission") && blank.contains("COMMERCE & OFFERS"), blank);
        PLAN.map()
                .stations()
                .forEach(it -> assertTrue(!blank.lines().anyMatch(line -> line.equals(it.name())), it.name()));
    }

    @Test
    void everyGroupHasAWorksheetUpright() throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf(SheetSet.WORKSHEETS, NINE.withGroups(3)))) {
            assertEquals(3, read.getNumberOfPages());
            assertTrue(read.getPage(0).getMediaBox().getHeight()
                    > read.getPage(0).getMediaBox().getWidth());
            assertTrue(new PDFTextStripper().getText(read).contains("Group 3"));
        }
    }

    private static String text(SheetSet set, ExportOptions options) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf(set, options))) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static byte[] pdf(SheetSet set, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanPdf.write(set, PLAN, MapLayout.of(PLAN.map()), options, PdfFileTest.CLOCK, Progress.UNWATCHED, out);
        return out.toByteArray();
    }
}
