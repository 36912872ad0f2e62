package throughline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import throughline.check.CheckContext;
import throughline.check.Checks;
import throughline.check.Finding;
import throughline.consent.Catalogue;
import throughline.draw.Placement;
import throughline.export.report.Page;
import throughline.export.report.PlanReport;
import throughline.export.report.ReportContent;
import throughline.layout.MapLayout;
import throughline.plan.Plan;

/** A plan as a PDF document: its map, and pages for each campaign. */
public final class PlanPdf {

    private PlanPdf() {}

    /**
     * Writes the document. The same plan and options at the same time of the clock give the same bytes.
     *
     * @param clock tells the time that the document bears; its date in the plan's zone counts as today for the checks
     */
    public static void write(Plan plan, ExportOptions options, Clock clock, OutputStream out) throws IOException {
        write(plan, MapLayout.of(plan.map()), options, clock, out);
    }

    static void write(Plan plan, MapLayout layout, ExportOptions options, Clock clock, OutputStream out)
            throws IOException {
        Paper paper = options.paper();
        LocalDate today = LocalDate.now(clock.withZone(plan.sheet().zone()));
        Catalogue catalogue = Catalogue.shipped();
        List<Finding> findings = Checks.run(plan, new CheckContext(catalogue, today));
        SheetPicture map = new SheetPicture(plan, layout, options, clock);
        ReportContent content = new ReportContent(plan, layout, catalogue, findings);
        PlanReport report = new PlanReport(content, options.theme(), today, paper.width(), paper.height());
        try (PdfFile document = new PdfFile(plan.sheet().title(), clock)) {
            for (Page page : report.pages((surface, box) -> {
                surface.push(new Placement(box.x0(), box.y0(), 1));
                map.drawAtTop(surface, box.width(), box.height());
                surface.pop();
            })) {
                page.draw(document.page(paper));
            }
            document.writeTo(out);
        }
    }
}
