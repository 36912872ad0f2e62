package throughline.check;

import java.util.List;
import throughline.item.Message;
import throughline.plan.Campaign;
import throughline.plan.Naming;

/** CAMPAIGN-EMPTY: a campaign without any touchpoint. */
final class CampaignEmpty implements Analysis {

    @Override
    public List<Finding> run(Survey survey) {
        return survey.plan().campaigns().stream()
                .filter(campaign -> campaign.touchpoints().isEmpty())
                .map(campaign -> finding(survey, campaign))
                .toList();
    }

    private static Finding finding(Survey survey, Campaign campaign) {
        return Finding.of(
                "CAMPAIGN-EMPTY",
                Severity.INFO,
                Message.of("finding.campaignEmpty", Naming.of(survey.plan(), campaign)),
                campaign.id());
    }
}
