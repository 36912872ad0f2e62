package throughline.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import throughline.draw.Theme;
import throughline.export.report.Page;
import throughline.export.report.WorkshopReport;
import throughline.plan.Plan;
import throughline.plan.Workshop;

/** The hand-out of a workshop as a PDF document, A4 on its long side. */
public final class WorkshopPdf {

    private WorkshopPdf() {}

    /**
     * Writes it; the file appears whole or not at all.
     *
     * @param before the plan at the workshop's restore point, empty where that is not known
     * @param names whether it says who wrote a note
     * @param clock tells the time that the document bears
     * @throws ExportFailed if the file cannot be made; says so in words
     */
    public static void write(
            Optional<Plan> before, Plan after, Workshop workshop, boolean names, Path file, Clock clock)
            throws ExportFailed {
        Paper paper = Paper.A4.landscape();
        LocalDate today = LocalDate.now(clock.withZone(after.sheet().zone()));
        List<Page> pages = new WorkshopReport(
                        before, after, workshop, names, Theme.LIGHT, today, paper.width(), paper.height())
                .pages();
        AtomicFile.write(file, out -> {
            try (PdfFile document = new PdfFile(workshop.name(), clock)) {
                for (Page page : pages) {
                    page.draw(document.page(paper));
                }
                document.writeTo(out);
            }
        });
    }
}
