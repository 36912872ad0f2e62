package throughline.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.consent.Catalogue;
import throughline.draw.MapPainter;
import throughline.draw.MapPicture;
import throughline.draw.Overlay;
import throughline.draw.Placement;
import throughline.draw.Theme;
import throughline.draw.View;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Workshop;

/**
 * The hand-out of a workshop: the map before and after it, what changed, and what was decided, agreed on, voted for and
 * said. The same plans give the same pages.
 */
public final class WorkshopReport {

    private static final double GAP = 12;

    private final Optional<Plan> before;
    private final Plan after;
    private final Workshop workshop;
    private final ReportStyle style;
    private final Binding binding;
    private final WorkshopTables tables;

    /**
     * A hand-out for one size of paper.
     *
     * @param before the plan at its restore point; empty where that is not known, and then nothing is compared
     * @param names whether it says who wrote a note
     * @param day the date that the pages bear
     * @param width of the paper, in points
     * @param height of the paper, in points
     */
    public WorkshopReport(
            Optional<Plan> before,
            Plan after,
            Workshop workshop,
            boolean names,
            Theme theme,
            LocalDate day,
            double width,
            double height) {
        this.before = before;
        this.after = after;
        this.workshop = workshop;
        this.style = new ReportStyle(theme);
        this.binding = new Binding(style, day, new Box(0, 0, width, height));
        this.tables = new WorkshopTables(after, style, names);
    }

    /** All pages in order. */
    public List<Page> pages() {
        Catalogue catalogue = Catalogue.shipped();
        View plain = View.sheet(style.theme());
        PageFlow flow = new PageFlow(binding.area());
        before.ifPresent(plan -> map(flow, plan, plain, "handout.before", catalogue));
        map(flow, after, plain.withOverlay(Overlay.NOTES), "handout.after", catalogue);
        flow.newPage();
        flow.write(Cell.of(workshop.name(), style.title()).and(Naming.of(after, after.sheet()), style.body()));
        for (WorkshopTables.Section section : tables.sections(before, catalogue)) {
            flow.space(GAP);
            flow.keep(6 * style.body().leading());
            flow.write(Cell.of(section.heading(), style.strong()));
            flow.space(GAP / 3);
            if (section.table().isPresent()) {
                section.table().get().writeTo(flow);
            } else {
                flow.write(Cell.of(Words.say("handout.none"), style.quiet()));
            }
        }
        String name = Words.say("report.part", Naming.of(after, after.sheet()), workshop.name());
        List<Binding.Leaf> leaves = new ArrayList<>();
        flow.pages().forEach(page -> leaves.add(new Binding.Leaf(page, name)));
        return binding.bound(leaves);
    }

    private void map(PageFlow flow, Plan plan, View view, String key, Catalogue catalogue) {
        MapPicture picture = MapPicture.of(plan, MapLayout.of(plan.map()), view, catalogue);
        String title = Words.say(key, Naming.of(plan, plan.sheet()));
        flow.newPage();
        flow.place(flow.room(), (surface, area) -> {
            Box box = picture.frame().picture();
            double scale = Math.min(area.width() / box.width(), area.height() / box.height());
            double x = area.x0() + (area.width() - box.width() * scale) / 2 - box.x0() * scale;
            surface.push(new Placement(x, area.y0() - box.y0() * scale, scale));
            new MapPainter(surface, view).paintOnSheet(picture, title, "");
            surface.pop();
        });
    }
}
