package throughline.cli;

import java.util.ArrayList;
import java.util.List;
import throughline.check.Finding;
import throughline.check.Severity;
import throughline.item.Words;

/** Findings as lines for people. */
final class FindingsText {

    private FindingsText() {}

    /** A line for each finding, then how many there are. */
    static List<String> lines(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(finding.severity() + " " + finding.code() + "  " + Words.say(finding.message()));
        }
        lines.add(Words.say(
                "cli.check.summary",
                count(findings, Severity.ERROR),
                count(findings, Severity.WARN),
                count(findings, Severity.INFO)));
        return lines;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
