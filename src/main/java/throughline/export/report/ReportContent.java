package throughline.export.report;

import java.util.List;
import throughline.check.Finding;
import throughline.check.Verdict;
import throughline.consent.Catalogue;
import throughline.layout.MapLayout;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/**
 * What a report is made of.
 *
 * @param layout of the plan's map
 * @param findings about the plan, the worst first
 */
public record ReportContent(Plan plan, MapLayout layout, Catalogue catalogue, List<Finding> findings) {

    /** Copies the findings. */
    public ReportContent {
        findings = List.copyOf(findings);
    }

    /** The findings about a campaign: those that name it, its touchpoints or its requests. */
    List<Finding> findings(Campaign campaign) {
        return Verdict.about(plan, campaign, findings);
    }

    /** What people call a permission; one that the catalogue does not know goes by its id, read as words. */
    String nameOf(String permission) {
        return catalogue.find(permission).isPresent() ? catalogue.nameOf(permission) : permission.replace('-', ' ');
    }
}
