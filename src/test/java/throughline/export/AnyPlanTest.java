package throughline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;

/** Whatever may be stored can be exported. */
class AnyPlanTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void becomesEveryKindOfFile(long seed) throws Exception {
        Plan plan = new RandomPlans(seed).plan();
        ExportOptions options = ExportOptions.STANDARD.withPngWidth(200);
        for (String kind : new String[] {
            "pdf", "svg", "png", "json", "pptx", "html", "show.pdf", "poster.pdf", "blank.pdf", "worksheets.pdf"
        }) {
            PlanExport.write(plan, folder.resolve("plan." + kind), options, PdfFileTest.CLOCK);
        }

        Xml.parse(Files.readString(folder.resolve("plan.svg")));
        assertEquals(200, ImageIO.read(folder.resolve("plan.png").toFile()).getWidth());
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("plan.pdf").toFile())) {
            assertFalse(new PDFTextStripper().getText(pdf).isBlank());
        }
    }
}
