package throughline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import throughline.check.CheckContext;
import throughline.check.Checks;
import throughline.check.Finding;
import throughline.consent.Catalogue;
import throughline.export.report.CampaignWords;
import throughline.export.report.CampaignWords.Said;
import throughline.export.report.ReportContent;
import throughline.item.Words;
import throughline.layout.MapLayout;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.WhenWords;

/**
 * A plan as one page for a browser: the map and each campaign, to pan, zoom and search, light or dark as the reader's system
 * is. It asks no address for anything, so it works from an attachment; without its script it is a page to read from top to
 * bottom.
 */
final class HtmlPage {

    private static final String SPACE = " \u00B7 ";

    private final Plan plan;
    private final ReportContent content;
    private final ExportOptions options;
    private final HtmlMaps maps;
    private final StringBuilder views = new StringBuilder();
    private final StringBuilder links = new StringBuilder();

    private HtmlPage(Plan plan, ReportContent content, ExportOptions options) {
        this.plan = plan;
        this.content = content;
        this.options = options;
        this.maps = new HtmlMaps(content);
    }

    /** Writes the page. */
    static void write(
            Plan plan, MapLayout layout, ExportOptions options, Clock clock, Progress progress, OutputStream out)
            throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(plan.sheet().zone()));
        Catalogue catalogue = Catalogue.shipped();
        List<Finding> findings = Checks.run(plan, new CheckContext(catalogue, today));
        ReportContent content = new ReportContent(plan, layout, catalogue, findings);
        HtmlPage page = new HtmlPage(plan, content, options);
        int all = plan.campaigns().size() + 1;
        progress.at(0, all);
        page.wholeMap();
        for (int i = 0; i < plan.campaigns().size(); i++) {
            progress.at(i + 1, all);
            page.campaign(i, plan.campaigns().get(i));
        }
        out.write(page.document(today).getBytes(StandardCharsets.UTF_8));
    }

    private void wholeMap() {
        String title = Words.say("html.map");
        view("v1", title, maps.whole(title), "");
    }

    private void campaign(int number, Campaign campaign) {
        String name = Naming.of(plan, campaign);
        StringBuilder facts = new StringBuilder("<dl class=\"facts\">\n");
        List<String> said = CampaignWords.facts(content, campaign);
        for (int i = 0; i + 1 < said.size(); i += 2) {
            facts.append("<div><dt>" + XmlText.escape(said.get(i)) + "</dt><dd>" + XmlText.escape(said.get(i + 1))
                    + "</dd></div>\n");
        }
        facts.append("</dl>\n");
        StringBuilder below = new StringBuilder(table(campaign));
        if (options.sharing().findings()) {
            below.append(findings(campaign));
        }
        String picture = number < HtmlMaps.MOST ? maps.campaign(campaign, name) : "";
        view("v" + (number + 2), name, facts + picture, below.toString());
    }

    private void view(String id, String name, String above, String below) {
        String escaped = XmlText.escape(name);
        links.append("<a href=\"#" + id + "\">" + escaped + "</a>\n");
        views.append("<section id=\"" + id + "\">\n<h2>" + escaped + "</h2>\n" + above + below + "</section>\n");
    }

    private String table(Campaign campaign) {
        if (campaign.touchpoints().isEmpty()) {
            return "<p>" + XmlText.escape(Words.say("report.empty")) + "</p>\n";
        }
        StringBuilder table = new StringBuilder("<div class=\"wide\"><table>\n<thead><tr>");
        CampaignWords.heads().forEach(it -> table.append("<th scope=\"col\">" + XmlText.escape(it) + "</th>"));
        table.append("</tr></thead>\n<tbody>\n");
        for (List<List<Said>> row : CampaignWords.rows(content, campaign)) {
            String name = row.get(1).stream().map(Said::text).collect(Collectors.joining(SPACE));
            table.append("<tr data-name=\"" + XmlText.escape(name) + "\">");
            row.forEach(cell -> table.append(
                    "<td>" + cell.stream().map(HtmlPage::said).collect(Collectors.joining("\n")) + "</td>"));
            table.append("</tr>\n");
        }
        return table.append("</tbody>\n</table></div>\n").toString();
    }

    private static String said(Said said) {
        String text = XmlText.escape(said.text());
        return switch (said.trouble()) {
            case 2 -> "<span class=\"bad\">" + text + "</span>";
            case 1 -> "<span class=\"doubt\">" + text + "</span>";
            default -> said.strong() ? "<b>" + text + "</b>" : text;
        };
    }

    private String findings(Campaign campaign) {
        List<Finding> found = CampaignWords.findings(content, campaign);
        if (found.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder(
                "<h3>" + XmlText.escape(Words.say("report.findings")) + "</h3>\n<ul class=\"findings\">\n");
        for (Finding finding : found) {
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            list.append("<li><b>" + XmlText.escape(Words.say("report.severity." + severity)) + "</b> "
                    + XmlText.escape(Words.say(finding.message())) + "</li>\n");
        }
        return list.append("</ul>\n").toString();
    }

    private String document(LocalDate today) {
        String script = HtmlText.resource("page.js");
        String style = HtmlText.resource("page.css") + maps.css();
        String title = XmlText.escape(plan.sheet().title());
        String scope = XmlText.escape(plan.map().sheet().title() + SPACE + WhenWords.day(today));
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="%s">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Throughline">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            <header><h1>%s</h1><p>%s</p></header>
            <div class="bar">
            <nav aria-label="%s">
            %s</nav>
            <div class="tools">
            <input id="search" type="search" placeholder="%s" aria-label="%s">
            <button id="out" type="button" aria-label="%s">\u2212</button>
            <button id="in" type="button" aria-label="%s">+</button>
            <button id="fit" type="button">%s</button>
            <ul id="hits" data-none="%s" hidden></ul>
            </div>
            </div>
            <main>
            %s</main>
            <footer>%s</footer>
            <script>%s</script>
            </body>
            </html>
            """.formatted(
                        HtmlText.policy(script, style),
                        title,
                        style,
                        title,
                        scope,
                        say("html.views"),
                        links,
                        say("html.search"),
                        say("html.search"),
                        say("html.zoomOut"),
                        say("html.zoomIn"),
                        say("html.fit"),
                        say("html.none"),
                        views,
                        say("html.keys"),
                        script);
    }

    private static String say(String key) {
        return XmlText.escape(Words.say(key));
    }
}
