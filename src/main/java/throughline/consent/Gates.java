package throughline.consent;

import java.util.List;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/**
 * The gates along a journey. What a touchpoint requires must be got before it, in each market by what the rules there take
 * as a permission: by a request at an earlier touchpoint of the same campaign that goes to the same market and speaks to
 * some of the same people, in time, or from the start by part of them (planning semantics, permission gates). Legal to-dos
 * are no gates: they are for whoever sends.
 */
public final class Gates {

    /** A permission that lapses within so many days after the touchpoint should be renewed before. */
    public static final int RENEWAL_DAYS = 30;

    private Gates() {}

    /**
     * The gates of a campaign in journey order, at each touchpoint in the order it requires them.
     *
     * @param catalogue the rules beside the plan's own; a permission type it does not know is one of people
     */
    public static List<Gate> of(Plan plan, Campaign campaign, Catalogue catalogue) {
        return of(plan, Journey.of(plan, campaign), RuleBook.of(catalogue, plan.ownRules()));
    }

    /** The gates of a journey; see {@link #of(Plan, Campaign, Catalogue)}. */
    public static List<Gate> of(Plan plan, Journey journey, Catalogue catalogue) {
        return of(plan, journey, RuleBook.of(catalogue, plan.ownRules()));
    }

    /**
     * The gates of a journey; see {@link #of(Plan, Campaign, Catalogue)}.
     *
     * @param book the rules that apply to the plan
     */
    public static List<Gate> of(Plan plan, Journey journey, RuleBook book) {
        return JourneyGates.of(plan, journey, book).gates();
    }

    /** True if people give the permission; false for a duty of the sender. */
    public static boolean isOfPeople(String permission, Catalogue catalogue) {
        return catalogue
                .find(permission)
                .map(type -> type.scope() == PermissionType.Scope.PERSON)
                .orElse(true);
    }
}
