package throughline.export.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import throughline.check.Advice;
import throughline.check.Finding;
import throughline.check.Verdict;
import throughline.export.register.GateWords;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.WhenWords;

/** What stands beside a campaign's map: its facts and what the checks found. */
final class CampaignFacts {

    private static final double GAP = 5;

    /** What a column shows, and the findings that it has no room for. */
    record Split(Cell shown, Cell rest) {}

    private final ReportContent content;
    private final Campaign campaign;
    private final ReportStyle style;

    CampaignFacts(ReportContent content, Campaign campaign, ReportStyle style) {
        this.content = content;
        this.campaign = campaign;
        this.style = style;
    }

    /** Days, goal, owner, audiences; what is not known is left out. */
    Cell facts() {
        Plan plan = content.plan();
        String audiences = campaign.audiences().stream()
                .map(id -> plan.require(id, Audience.class))
                .map(a -> Words.say("report.audience", Naming.of(plan, a), a.size()))
                .collect(Collectors.joining("\n"));
        return fact("report.days", WhenWords.span(campaign.starts(), campaign.ends()))
                .and(fact("report.goal", campaign.goal()))
                .and(fact("report.owner", campaign.owner()))
                .and(fact("report.markets", markets()))
                .and(fact("report.audiences", audiences))
                .and(fact(
                        "report.zone",
                        Words.say("report.zone.is", plan.sheet().zone().getId())));
    }

    /** Where the campaign goes: its own markets, or else the plan's. */
    private String markets() {
        return content.plan().markets(campaign).stream()
                .map(it -> GateWords.market(it, content.catalogue()))
                .collect(Collectors.joining(", "));
    }

    /** Facts and findings below each other. */
    Cell all() {
        return split(Double.MAX_VALUE, Double.MAX_VALUE).shown();
    }

    /** The facts and as many findings, the worst first, as a column has room for. */
    Split split(double width, double height) {
        List<Finding> findings = content.findings(campaign);
        Cell shown = facts();
        if (findings.isEmpty()) {
            return new Split(shown.and(fact("report.findings", Words.say("report.findings.none"))), Cell.EMPTY);
        }
        shown = shown.and(Words.say("report.findings"), style.label(), GAP)
                .and(Verdict.of(findings).words(), style.body());
        Cell rest = Cell.EMPTY;
        for (Finding finding : findings) {
            Cell longer = shown.and(finding(finding));
            if (rest.paragraphs().isEmpty() && longer.height(width) <= height) {
                shown = longer;
            } else {
                rest = rest.and(finding(finding));
            }
        }
        return new Split(shown, rest);
    }

    private Cell finding(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return Cell.EMPTY
                .and(Words.say("report.severity." + severity), style.of(finding.severity()), GAP / 2)
                .and(Words.say(finding.message()), style.body())
                .and(Advice.of(finding).orElse(""), style.quiet());
    }

    private Cell fact(String key, String value) {
        return value.isBlank()
                ? Cell.EMPTY
                : Cell.EMPTY.and(Words.say(key), style.label(), GAP).and(value, style.body());
    }
}
