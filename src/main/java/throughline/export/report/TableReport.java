package throughline.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import throughline.consent.Catalogue;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.WhenWords;

/** Pages of tables about permissions, with what they are not good for at the end. */
public final class TableReport {

    private static final double GAP = 10;

    private final Plan plan;
    private final Catalogue catalogue;
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
    public TableReport(Plan plan, Catalogue catalogue, Theme theme, LocalDate day, double width, double height) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.style = new ReportStyle(theme);
        this.binding = new Binding(style, day, new Box(0, 0, width, height));
    }

    /** A table under its heading. */
    record Section(String heading, Table table) {}

    /** The permission register. */
    public List<Page> register() {
        return pages(Words.say("register.title"), new RegisterTables(plan, catalogue, style).sections());
    }

    /** The gates of every campaign, touchpoints by markets. */
    public List<Page> gates() {
        List<Section> sections = new ArrayList<>(new GateTables(plan, catalogue, style).sections());
        DutyTable.of(plan, plan.campaigns(), catalogue, style).ifPresent(sections::add);
        return pages(Words.say("gates.title"), sections);
    }

    private List<Page> pages(String title, List<Section> sections) {
        String name = Words.say("report.part", Naming.of(plan, plan.sheet()), title);
        PageFlow flow = new PageFlow(binding.area());
        flow.write(Cell.of(title, style.title()).and(Naming.of(plan, plan.sheet()), style.body()));
        if (sections.isEmpty()) {
            flow.space(GAP);
            flow.write(Cell.of(Words.say("register.nothing"), style.body()));
        }
        for (Section section : sections) {
            flow.space(GAP);
            flow.keep(8 * style.body().leading());
            flow.write(Cell.of(section.heading(), style.strong()));
            flow.space(GAP / 2);
            section.table().writeTo(flow);
        }
        flow.space(GAP);
        String version = catalogue.version();
        flow.write(Cell.of(
                Words.say("report.disclaimer", version, WhenWords.day(catalogue.asOf()), catalogue.disclaimer()),
                style.quiet()));
        List<Binding.Leaf> leaves = new ArrayList<>();
        flow.pages().forEach(page -> leaves.add(new Binding.Leaf(page, name)));
        return binding.bound(leaves);
    }
}
