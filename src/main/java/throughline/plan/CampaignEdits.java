package throughline.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Message;

/**
 * Edits of campaigns. All refuse with {@link ChangeRefused} what names an item that is no longer there; to rename see
 * {@link ItemEdits}, to delete see {@link Deletion}.
 */
public final class CampaignEdits {

    private CampaignEdits() {}

    /**
     * A new campaign at the end of the list, for these audiences. Its edit comes first in the change.
     *
     * @throws InvalidItem if the name cannot be stored
     */
    public static Change create(Plan plan, String name, List<String> audiences) {
        Draft draft = new Draft(plan);
        Campaign campaign = Campaign.named(draft.fresh(name, "campaign"), name).withAudiences(audiences);
        PlanSheet sheet = plan.sheet();
        draft.put(campaign).put(sheet.withCampaigns(Orders.appended(sheet.campaigns(), campaign.id())));
        return draft.change(Message.of("change.add", Naming.of(plan, campaign)));
    }

    /** What the campaign is for, prose. */
    public static Change goal(Plan plan, String campaign, String goal) {
        return replace(plan, campaign, "change.goal", it -> it.withGoal(goal));
    }

    /** Who answers for the campaign, a name. */
    public static Change owner(Plan plan, String campaign, String owner) {
        return replace(plan, campaign, "change.owner", it -> it.withOwner(owner));
    }

    /**
     * The campaign's days; null for one not decided.
     *
     * @throws InvalidItem if the last day is before the first
     */
    public static Change dates(Plan plan, String campaign, @Nullable LocalDate first, @Nullable LocalDate last) {
        return replace(plan, campaign, "change.dates", it -> it.withDates(first, last));
    }

    /** The audiences the campaign speaks to. */
    public static Change audiences(Plan plan, String campaign, List<String> audiences) {
        return replace(plan, campaign, "change.audiences", it -> it.withAudiences(audiences));
    }

    /** One more audience the campaign speaks to; an empty change if it does already. */
    public static Change addAudience(Plan plan, String campaign, String audience) {
        Campaign before = plan.require(campaign, Campaign.class);
        List<String> audiences = before.audiences().contains(audience)
                ? before.audiences()
                : Orders.appended(before.audiences(), audience);
        return Change.of(
                Message.of("change.addTo", Naming.of(plan, audience), Naming.of(plan, before)),
                Edit.replace(before, before.withAudiences(audiences)));
    }

    /**
     * The campaign at another place in the list.
     *
     * @param position 0 for the first; larger than the list means the last
     */
    public static Change moveTo(Plan plan, String campaign, int position) {
        PlanSheet sheet = plan.sheet();
        Campaign moved = plan.require(campaign, Campaign.class);
        List<String> order = Orders.moved(sheet.campaigns(), campaign, position);
        return Change.of(
                Message.of("change.move", Naming.of(plan, moved)), Edit.replace(sheet, sheet.withCampaigns(order)));
    }

    /** The touchpoints in the order of time, so that the sequence agrees with {@link JourneyOrder}. */
    public static Change orderByTime(Plan plan, String campaign) {
        Campaign before = plan.require(campaign, Campaign.class);
        List<String> order = new ArrayList<>();
        JourneyOrder.of(plan, before).forEach(touchpoint -> order.add(touchpoint.id()));
        return Change.of(
                Message.of("change.orderByTime", Naming.of(plan, before)),
                Edit.replace(before, before.withTouchpoints(order)));
    }

    /** What the team agrees on beside the journey; see {@link CampaignBrief}. */
    public static Change brief(Plan plan, String campaign, UnaryOperator<CampaignBrief> edit) {
        return replace(plan, campaign, "change.brief", it -> it.withBrief(edit.apply(it.brief())));
    }

    private static Change replace(Plan plan, String campaign, String key, UnaryOperator<Campaign> edit) {
        Campaign before = plan.require(campaign, Campaign.class);
        return Change.of(Message.of(key, Naming.of(plan, before)), Edit.replace(before, edit.apply(before)));
    }
}
