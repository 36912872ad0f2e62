package throughline.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;

/**
 * A plan on paper: a page with the map, then for each campaign its journey on the map, its facts, what the checks found
 * and its touchpoints as a table, which goes on over as many pages as it needs; at the end what the plan comes to and the
 * comments that are open. The same content gives the same pages.
 */
public final class PlanReport {

    private static final double GAP = 10;

    private final ReportContent content;
    private final ReportStyle style;
    private final Binding binding;

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
        this.binding = new Binding(style, day, new Box(0, 0, width, height));
    }

    /**
     * All pages in order.
     *
     * @param map draws the whole map on the first page
     */
    public List<Page> pages(Picture map) {
        Plan plan = content.plan();
        String title = Naming.of(plan, plan.sheet());
        PageFlow sheet = new PageFlow(binding.area());
        sheet.place(sheet.room(), map);
        List<Binding.Leaf> leaves = new ArrayList<>();
        sheet.pages().forEach(page -> leaves.add(new Binding.Leaf(page, title)));
        for (Campaign campaign : plan.campaigns()) {
            PageFlow flow = new PageFlow(binding.area());
            new CampaignSection(content, campaign, style).writeTo(flow);
            String name = Words.say("report.part", title, Naming.of(plan, campaign));
            flow.pages().forEach(page -> leaves.add(new Binding.Leaf(page, name)));
        }
        TotalsTables totals = new TotalsTables(plan, style);
        List<TableReport.Section> sections = new ArrayList<>(totals.sections());
        part(leaves, Words.say("report.totals"), totals.budget(), sections);
        part(
                leaves,
                Words.say("report.comments"),
                "",
                CommentTable.of(plan, style).stream().toList());
        return binding.bound(leaves);
    }

    /** Tables on pages of their own; no page where there is none. */
    private void part(List<Binding.Leaf> leaves, String title, String below, List<TableReport.Section> sections) {
        if (sections.isEmpty()) {
            return;
        }
        PageFlow flow = new PageFlow(binding.area());
        flow.write(Cell.of(title, style.title()).and(below, style.body()));
        for (TableReport.Section section : sections) {
            flow.space(GAP);
            flow.keep(8 * style.body().leading());
            if (!section.heading().equals(title)) {
                flow.write(Cell.of(section.heading(), style.strong()));
                flow.space(GAP / 2);
            }
            section.table().writeTo(flow);
        }
        String name = Words.say(
                "report.part", Naming.of(content.plan(), content.plan().sheet()), title);
        flow.pages().forEach(page -> leaves.add(new Binding.Leaf(page, name)));
    }
}
