package throughline.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import throughline.draw.Outline;
import throughline.draw.Surface;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.WhenWords;

/**
 * A plan on paper: a page with the map, then for each campaign its journey on the map, its facts, what the checks found
 * and its touchpoints as a table, which goes on over as many pages as it needs. The same content gives the same pages.
 */
public final class PlanReport {

    /** Blank paper around each page, in points. */
    private static final double MARGIN = 28;

    private static final double FOOTER = 20;

    /** A page and what its footer calls it. */
    private record Leaf(Page page, String name) {}

    private final ReportContent content;
    private final ReportStyle style;
    private final LocalDate day;
    private final Box paper;

    /**
     * A report for one size of paper.
     *
     * @param theme colours
     * @param day the date that the pages bear
     * @param width of the paper, in points
     * @param height of the paper, in points
     */
    public PlanReport(ReportContent content, Theme theme, LocalDate day, double width, double height) {
        this.content = content;
        this.style = new ReportStyle(theme);
        this.day = day;
        this.paper = new Box(0, 0, width, height);
    }

    /**
     * All pages in order.
     *
     * @param map draws the whole map on the first page
     */
    public List<Page> pages(Picture map) {
        Plan plan = content.plan();
        String title = Naming.of(plan, plan.sheet());
        PageFlow sheet = new PageFlow(area());
        sheet.place(sheet.room(), map);
        List<Leaf> leaves = new ArrayList<>();
        sheet.pages().forEach(page -> leaves.add(new Leaf(page, title)));
        for (Campaign campaign : plan.campaigns()) {
            PageFlow flow = new PageFlow(area());
            new CampaignSection(content, campaign, style).writeTo(flow);
            String name = Words.say("report.part", title, Naming.of(plan, campaign));
            flow.pages().forEach(page -> leaves.add(new Leaf(page, name)));
        }
        List<Page> pages = new ArrayList<>();
        for (Leaf leaf : leaves) {
            pages.add(finished(leaf, pages.size() + 1, leaves.size()));
        }
        return pages;
    }

    private Box area() {
        return new Box(MARGIN, MARGIN, paper.x1() - MARGIN, paper.y1() - MARGIN - FOOTER);
    }

    private Page finished(Leaf leaf, int number, int total) {
        Outline sheet = Outline.rectangle(0, 0, paper.width(), paper.height(), 0);
        Page ground =
                new Page(List.of(surface -> surface.fill(sheet, style.theme().ink(Theme.Token.CANVAS))));
        String right = Words.say("report.footer", WhenWords.day(day), number, total);
        return ground.and(leaf.page()::draw).and(surface -> footer(surface, leaf.name(), right));
    }

    private void footer(Surface surface, String left, String right) {
        TextStyle quiet = style.quiet();
        double top = paper.y1() - MARGIN - quiet.leading();
        double room = paper.width() - 3 * MARGIN - quiet.width(right);
        quiet.draw(surface, Lines.of(left, quiet, room).getFirst(), MARGIN, top);
        quiet.draw(surface, right, paper.x1() - MARGIN - quiet.width(right), top);
    }
}
