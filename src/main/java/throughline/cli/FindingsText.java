package throughline.cli;

import java.util.ArrayList;
import java.util.List;
import throughline.check.Finding;
import throughline.check.Verdict;
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
        Verdict all = Verdict.of(findings);
        lines.add(Words.say("cli.check.summary", all.errors(), all.warnings(), all.notes()));
        return lines;
    }
}
