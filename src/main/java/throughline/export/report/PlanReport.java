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
 * and its touchpoints as a table, which goes on over as many pages as it needs. The same content gives the same pages.
 */
public final class PlanReport {

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
        return binding.bound(leaves);
    }
}
