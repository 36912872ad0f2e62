package throughline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import throughline.export.report.Page;
import throughline.layout.MapLayout;
import throughline.plan.Plan;

/** A plan as a PDF document. */
public final class PlanPdf {

    private PlanPdf() {}

    /**
     * Writes its map and pages for each campaign. The same plan and options at the same time of the clock give the same
     * bytes.
     *
     * @param clock tells the time that the document bears; its date in the plan's zone counts as today for the checks
     */
    public static void write(Plan plan, ExportOptions options, Clock clock, OutputStream out) throws IOException {
        write(SheetSet.REPORT, plan, MapLayout.of(plan.map()), options, clock, Progress.UNWATCHED, out);
    }

    static void write(
            SheetSet set,
            Plan plan,
            MapLayout layout,
            ExportOptions options,
            Clock clock,
            Progress progress,
            OutputStream out)
            throws IOException {
        Paper paper = set.paper(options);
        try (PdfFile document = new PdfFile(plan.sheet().title(), clock)) {
            List<Page> pages = set.pages(plan, layout, options, clock);
            for (int i = 0; i < pages.size(); i++) {
                progress.at(i, pages.size());
                pages.get(i).draw(document.page(paper));
            }
            document.writeTo(out);
        }
    }
}
