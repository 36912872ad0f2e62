package throughline.export.report;

import java.util.List;
import throughline.check.Finding;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.plan.Campaign;

/** What pages say about a campaign, for other media that say the same. */
public final class CampaignWords {

    private CampaignWords() {}

    /** A paragraph, and how much it matters: 0 as usual, 1 in doubt, 2 bad. */
    public record Said(String text, boolean strong, int trouble) {}

    /** What the columns of {@link #rows} are called. */
    public static List<String> heads() {
        return List.of(
                Words.say("report.column.number"),
                Words.say("report.column.touchpoint"),
                Words.say("report.column.when"),
                Words.say("report.column.audience"),
                Words.say("report.column.requires"),
                Words.say("report.column.asks"),
                Words.say("report.column.message"));
    }

    /** A row for each touchpoint, each with cells of paragraphs. */
    public static List<List<List<Said>>> rows(ReportContent content, Campaign campaign) {
        ReportStyle style = new ReportStyle(Theme.PRINT);
        return new TouchpointTable(content, campaign, style)
                .rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.paragraphs().stream()
                                        .map(it -> said(it, style))
                                        .toList())
                                .toList())
                        .toList();
    }

    private static Said said(Cell.Paragraph paragraph, ReportStyle style) {
        int trouble =
                paragraph.style().equals(style.bad()) ? 2 : paragraph.style().equals(style.doubtful()) ? 1 : 0;
        return new Said(paragraph.text(), paragraph.style().equals(style.strong()), trouble);
    }

    /** What is known of it: what each fact is called, followed by the fact. */
    public static List<String> facts(ReportContent content, Campaign campaign) {
        return new CampaignFacts(content, campaign, new ReportStyle(Theme.PRINT))
                .facts().paragraphs().stream().map(Cell.Paragraph::text).toList();
    }

    /** What the checks found about it, the worst first. */
    public static List<Finding> findings(ReportContent content, Campaign campaign) {
        return content.findings(campaign);
    }
}
