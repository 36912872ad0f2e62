package throughline.screenshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import throughline.draw.Theme;
import throughline.export.ExportFailed;
import throughline.export.ExportOptions;
import throughline.export.PlanExport;
import throughline.plan.Plan;
import throughline.session.SamplePlans;

/** What the program hands out, as pictures. */
final class Sheets {

    private static final int DPI = 110;

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK =
            Clock.fixed(ZonedDateTime.of(2026, 11, 23, 9, 30, 0, 0, ZONE).toInstant(), ZONE);

    private Sheets() {}

    /** The starter map as the program exports it. */
    static void map(Path file, Theme theme) throws IOException {
        Plan plan = SamplePlans.empty("A new plan", ZONE);
        write(plan, file, ExportOptions.STANDARD.withTheme(theme).withPngWidth(1_920));
        Png.write(ImageIO.read(file.toFile()), file);
    }

    /** The pages of the sample plan's PDF. */
    static void report(Path folder, String name) throws IOException {
        Path pdf = Files.createTempFile("winter-launch", ".pdf");
        write(SamplePlans.winterLaunch(), pdf, ExportOptions.STANDARD);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                Png.write(
                        renderer.renderImageWithDPI(page, DPI, ImageType.RGB),
                        folder.resolve(name.formatted(page + 1)));
            }
        } finally {
            Files.delete(pdf);
        }
    }

    private static void write(Plan plan, Path file, ExportOptions options) throws IOException {
        try {
            PlanExport.write(plan, file, options, CLOCK);
        } catch (ExportFailed e) {
            throw new IOException(e);
        }
    }
}
