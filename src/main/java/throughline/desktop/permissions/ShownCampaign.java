package throughline.desktop.permissions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.draw.Focus;
import throughline.item.Item;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Which campaign is shown: the one in focus, else the selected one, else the one shown last, else the first. */
final class ShownCampaign {

    private final PlannerModel model;
    private @Nullable String last;

    ShownCampaign(PlannerModel model) {
        this.model = model;
    }

    /** The campaign to show; empty if the plan has none. */
    Optional<Campaign> of(Plan plan) {
        Optional<Campaign> found = focused(plan)
                .or(() -> selected(plan))
                .or(() -> Optional.ofNullable(last).flatMap(id -> plan.find(id, Campaign.class)))
                .or(() -> plan.campaigns().stream().findFirst());
        last = found.map(Campaign::id).orElse(null);
        return found;
    }

    private Optional<Campaign> focused(Plan plan) {
        return model.focusProperty().get() instanceof Focus.OnCampaign on
                ? plan.find(on.campaign(), Campaign.class)
                : Optional.empty();
    }

    private Optional<Campaign> selected(Plan plan) {
        return model.selected(Item.class).flatMap(item -> switch (item) {
            case Campaign it -> Optional.of(it);
            case Touchpoint it -> Optional.of(plan.campaignOf(it));
            default -> Optional.empty();
        });
    }
}
