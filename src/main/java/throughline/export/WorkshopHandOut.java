package throughline.export;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import throughline.draw.Placement;
import throughline.draw.Theme;
import throughline.export.report.Page;
import throughline.export.report.WorkshopReport;
import throughline.plan.Plan;
import throughline.plan.Workshop;

/** The hand-out of a workshop: a PDF document, A4 on its long side, or slides (PPTX) of the same pages with real shapes and texts. */
public final class WorkshopHandOut {

    /** Slides are 960 points wide and read from further away: what stands on them is half as large again. */
    private static final double LARGER = 1.5;

    private static final Dimension WIDE = new Dimension(960, 540);

    private final Optional<Plan> before;
    private final Plan after;
    private final Workshop workshop;
    private final boolean names;
    private final Clock clock;

    /**
     * A hand-out.
     *
     * @param before the plan at the workshop's restore point, empty where that is not known
     * @param names whether it says who wrote a note
     * @param clock tells the time that the files bear
     */
    public WorkshopHandOut(Optional<Plan> before, Plan after, Workshop workshop, boolean names, Clock clock) {
        this.before = before;
        this.after = after;
        this.workshop = workshop;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Writes it; the file appears whole or not at all.
     *
     * @param file whose name ends in {@code .pptx} for slides; a PDF document otherwise
     * @throws ExportFailed if the file cannot be made; says so in words
     */
    public void write(Path file) throws ExportFailed {
        boolean slides = file.toString().toLowerCase(Locale.ROOT).endsWith(".pptx");
        AtomicFile.write(file, slides ? this::slides : this::pdf);
    }

    private List<Page> pages(double width, double height) {
        LocalDate today = LocalDate.now(clock.withZone(after.sheet().zone()));
        return new WorkshopReport(before, after, workshop, names, Theme.LIGHT, today, width, height).pages();
    }

    private void pdf(OutputStream out) throws IOException {
        Paper paper = Paper.A4.landscape();
        try (PdfFile document = new PdfFile(workshop.name(), clock)) {
            for (Page page : pages(paper.width(), paper.height())) {
                page.draw(document.page(paper));
            }
            document.writeTo(out);
        }
    }

    private void slides(OutputStream out) throws IOException {
        try (XMLSlideShow slides = SlideTemplate.open(null)) {
            slides.setPageSize(WIDE);
            slides.getProperties().getCoreProperties().setTitle(workshop.name());
            slides.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(clock.instant())));
            SlideTemplate template = new SlideTemplate(slides, false);
            for (Page page : pages(WIDE.getWidth() / LARGER, WIDE.getHeight() / LARGER)) {
                XSLFSlide slide = template.newSlide();
                SlideSurface surface = new SlideSurface(
                        slide, new Rectangle2D.Double(0, 0, WIDE.getWidth(), WIDE.getHeight()), XmlText::legal);
                surface.push(new Placement(0, 0, LARGER));
                page.draw(surface);
                surface.pop();
                surface.requireFinished();
                SlideTemplate.title(slide).ifPresent(it -> SlideDeck.say(it, surface.title(), WIDE, true, Theme.LIGHT));
                SlideIds.unique(slide);
            }
            slides.write(out);
        }
    }
}
