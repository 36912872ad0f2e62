package throughline.desktop.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.check.Finding;
import throughline.check.Severity;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * What the guide sees of the window.
 *
 * @param plan the open plan as it is
 * @param selection ids of what is selected
 * @param findings what the checks noticed last
 * @param laying whether clicks on the map lay a journey
 * @param written the file that a plan was written to last; null for none
 */
record Sight(
        Plan plan,
        Set<String> selection,
        List<Finding> findings,
        boolean laying,
        @Nullable Path written) {

    /** The first touchpoint of a campaign before which a permission is missing, or else is to confirm. */
    Optional<Touchpoint> missing(Campaign campaign) {
        return findings.stream()
                .filter(Sight::isGate)
                .map(finding -> finding.items().getFirst())
                .filter(campaign.touchpoints()::contains)
                .findFirst()
                .flatMap(id -> plan.find(id, Touchpoint.class));
    }

    /** How much the checks have against the gates of a touchpoint. */
    long missing(String touchpoint) {
        return findings.stream()
                .filter(finding -> isGate(finding) && finding.items().getFirst().equals(touchpoint))
                .count();
    }

    private static boolean isGate(Finding finding) {
        return finding.severity() != Severity.INFO
                && finding.code().startsWith("GATE-")
                && !finding.items().isEmpty();
    }
}
