package throughline.export.report;

import java.util.List;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.WhenWords;

/** The pages of one campaign, from the top of a page. */
final class CampaignSection {

    private static final double GAP = 10;
    private static final double GUTTER = 16;

    /** What the map takes of the height, and of the width beside the facts, on paper that lies. */
    private static final double LYING_HEIGHT = 0.53;

    private static final double LYING_WIDTH = 0.68;

    /** The map's height for its width on upright paper, where the facts stand below it. */
    private static final double UPRIGHT_SHAPE = 0.58;

    private final ReportContent content;
    private final Campaign campaign;
    private final ReportStyle style;

    CampaignSection(ReportContent content, Campaign campaign, ReportStyle style) {
        this.content = content;
        this.campaign = campaign;
        this.style = style;
    }

    void writeTo(PageFlow flow) {
        flow.write(Cell.of(Naming.of(content.plan(), campaign), style.title()));
        flow.space(GAP / 2);
        Cell rest = flow.area().width() > flow.area().height() ? lying(flow) : upright(flow);
        flow.space(GAP / 2);
        if (campaign.touchpoints().isEmpty()) {
            flow.write(Cell.of(Words.say("report.empty"), style.body()));
        }
        TouchpointTable.of(content, campaign, style).writeTo(flow);
        DutyTable.of(content.plan(), List.of(campaign), content.catalogue(), style)
                .ifPresent(duties -> {
                    flow.space(GAP);
                    flow.keep(6 * style.body().leading());
                    flow.write(Cell.of(duties.heading(), style.strong()));
                    flow.space(GAP / 2);
                    duties.table().writeTo(flow);
                });
        if (!rest.paragraphs().isEmpty()) {
            flow.space(GAP);
            flow.keep(4 * style.body().leading());
            flow.write(Cell.of(Words.say("report.findings.more"), style.label()).and(rest));
        }
        flow.space(GAP);
        flow.write(disclaimer());
    }

    /** Map and facts side by side; gives back the findings that had no room. */
    private Cell lying(PageFlow flow) {
        CampaignFacts facts = new CampaignFacts(content, campaign, style);
        double height = flow.area().height() * LYING_HEIGHT;
        double factsWidth = flow.area().width() * (1 - LYING_WIDTH) - GUTTER;
        CampaignFacts.Split split = facts.split(factsWidth, height);
        double mapWidth = flow.area().width() - factsWidth - GUTTER;
        CampaignMap map = new CampaignMap(content, campaign, style.theme(), mapWidth);
        flow.place(height, (surface, box) -> {
            double right = box.x1() - factsWidth;
            map.draw(surface, new Box(box.x0(), box.y0(), box.x0() + mapWidth, box.y1()));
            split.shown().draw(surface, new Box(right, box.y0(), box.x1(), box.y1()));
        });
        return split.rest();
    }

    /** The facts and all findings below the map; nothing is left. */
    private Cell upright(PageFlow flow) {
        CampaignFacts facts = new CampaignFacts(content, campaign, style);
        double width = flow.area().width();
        flow.place(width * UPRIGHT_SHAPE, new CampaignMap(content, campaign, style.theme(), width));
        flow.space(GAP / 2);
        flow.write(facts.all());
        return Cell.EMPTY;
    }

    private Cell disclaimer() {
        String version = content.catalogue().version();
        String day = WhenWords.day(content.catalogue().asOf());
        return Cell.of(
                Words.say("report.disclaimer", version, day, content.catalogue().disclaimer()), style.quiet());
    }
}
