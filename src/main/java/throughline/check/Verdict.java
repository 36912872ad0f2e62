package throughline.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * How it stands with a plan or a campaign, by what the checks found. Signs, panels, the report and the command line all ask
 * here, so that none says that all is well beside an error.
 *
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param notes how many are notes
 */
public record Verdict(int errors, int warnings, int notes) {

    /** Of some findings. */
    public static Verdict of(List<Finding> findings) {
        int[] counts = new int[Severity.values().length];
        findings.forEach(finding -> counts[finding.severity().ordinal()]++);
        return new Verdict(
                counts[Severity.ERROR.ordinal()], counts[Severity.WARN.ordinal()], counts[Severity.INFO.ordinal()]);
    }

    /** Of a campaign. */
    public static Verdict of(Plan plan, Campaign campaign, List<Finding> findings) {
        return of(about(plan, campaign, findings));
    }

    /** The findings about a campaign: those that name it, its touchpoints or its requests. */
    public static List<Finding> about(Plan plan, Campaign campaign, List<Finding> findings) {
        Set<String> own = new HashSet<>(campaign.touchpoints());
        own.add(campaign.id());
        for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
            own.addAll(touchpoint.asksFor());
        }
        return findings.stream()
                .filter(finding -> finding.items().stream().anyMatch(own::contains))
                .toList();
    }

    /** The worst there is to say, errors before warnings; empty where there is neither. */
    public Optional<Severity> worst() {
        return errors > 0 ? Optional.of(Severity.ERROR) : warnings > 0 ? Optional.of(Severity.WARN) : Optional.empty();
    }

    /** In words, such as "1 error, no warnings, 2 notes". */
    public String words() {
        return Words.say("findings.summary", errors, warnings, notes);
    }
}
