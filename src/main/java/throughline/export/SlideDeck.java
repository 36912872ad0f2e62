package throughline.export;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import throughline.draw.Placement;
import throughline.draw.ShowPages;
import throughline.draw.Theme;
import throughline.item.Item;
import throughline.layout.MapLayout;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.ShowStep;

/** A plan as slides (PPTX): one for each step of its show, with real shapes and texts, in a company's own look where one is given. */
final class SlideDeck {

    /** A page of a show in units of its own, and what of its height its title takes. */
    private static final double WIDTH = 1920;

    private static final double HEIGHT = 1080;
    private static final double TITLE = 120;

    private static final Dimension WIDE = new Dimension(960, 540);
    private static final double TITLE_SIZE = 28;
    private static final double MARGIN = 28;

    private final XMLSlideShow slides;
    private final SlideTemplate template;
    private final Plan plan;
    private final ExportOptions options;
    private final ShowPages pages;

    private SlideDeck(XMLSlideShow slides, Plan plan, MapLayout layout, ExportOptions options, Clock clock) {
        this.slides = slides;
        this.template = new SlideTemplate(slides, options.template() != null);
        this.plan = plan;
        this.options = options;
        this.pages = ShowSheets.pages(plan, layout, options.theme(), clock);
    }

    /**
     * Writes the slides.
     *
     * @param plan as others may see it
     * @param clock tells the time that they bear
     * @throws ExportFailed if the template will not do
     */
    static void write(
            Plan plan, MapLayout layout, ExportOptions options, Clock clock, Progress progress, OutputStream out)
            throws IOException {
        try (XMLSlideShow slides = SlideTemplate.open(options.template())) {
            if (options.template() == null) {
                slides.setPageSize(WIDE);
            }
            slides.getProperties().getCoreProperties().setTitle(plan.sheet().title());
            slides.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(clock.instant())));
            SlideDeck deck = new SlideDeck(slides, plan, layout, options, clock);
            List<ShowStep> steps = ShowSheets.steps(plan, options);
            for (int i = 0; i < steps.size(); i++) {
                progress.at(i, steps.size() + 1);
                deck.slide(steps.get(i));
            }
            progress.at(steps.size(), steps.size() + 1);
            slides.write(out);
        }
    }

    private void slide(ShowStep step) {
        XSLFSlide slide = template.newSlide();
        Optional<XSLFTextShape> title = SlideTemplate.title(slide);
        Dimension size = slides.getPageSize();
        double top = title.map(it -> it.getAnchor().getMaxY()).orElse(0.0);
        boolean above = top > 0 && top < size.getHeight() / 2;
        if (options.template() == null) {
            slide.getBackground().setFillColor(SlideInk.color(options.theme().ink(Theme.Token.CANVAS)));
            above = false;
        }
        // The page's own title is left out where the slide has its own: the page begins so much higher.
        double room = size.getHeight() - top;
        double height =
                above ? room + TITLE * Math.min(size.getWidth() / WIDTH, room / (HEIGHT - TITLE)) : size.getHeight();
        double y = above ? size.getHeight() - height : 0;
        double from = above ? top : 0;
        SlideSurface surface = new SlideSurface(
                slide, new Rectangle2D.Double(0, from, size.getWidth(), size.getHeight() - from), this::nameOf);
        surface.push(new Placement(0, y, 1));
        pages.page(step, size.getWidth(), height).paint(surface);
        surface.pop();
        surface.requireFinished();
        title.ifPresent(it -> say(it, surface.title(), size, options.template() == null, options.theme()));
        SlideIds.unique(slide);
        if (options.sharing().notes() && !step.notes().isBlank()) {
            XSLFNotes notes = slides.getNotesSlide(slide);
            for (XSLFTextShape shape : notes.getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    shape.setText(XmlText.legal(step.notes()));
                }
            }
        }
    }

    /** Writes the title as the template has it; where there is none, as the page would. */
    static void say(XSLFTextShape shape, String title, Dimension size, boolean plain, Theme theme) {
        if (title.isEmpty()) {
            shape.getSheet().removeShape(shape);
            return;
        }
        shape.setText(XmlText.legal(title));
        if (plain) {
            shape.setAnchor(new Rectangle2D.Double(
                    MARGIN, MARGIN / 2, size.getWidth() - 2 * MARGIN, TITLE / HEIGHT * size.getHeight() - MARGIN / 2));
            shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
            shape.setLeftInset(0);
            for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
                paragraph.setTextAlign(TextAlign.LEFT);
                for (XSLFTextRun run : paragraph.getTextRuns()) {
                    run.setFontSize(TITLE_SIZE);
                    run.setBold(true);
                    run.setFontColor(SlideInk.color(theme.ink(Theme.Token.INK)));
                }
            }
        }
    }

    /** What a group is called in a program's list of shapes: by its item, or by its layer. */
    private String nameOf(String id) {
        int dash = id.indexOf('-');
        Optional<Item> item = dash < 0 ? Optional.empty() : plan.item(id.substring(dash + 1));
        return XmlText.legal(item.map(it -> Naming.of(plan, it)).orElse(id));
    }
}
