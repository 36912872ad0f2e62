package throughline.consent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.OwnRule;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * Gates that were worked out before: after an edit only those of the campaigns that it touches are worked out again. The
 * answers are those of {@link Gates}. Safe for several threads.
 */
public final class GateMemo {

    private @Nullable Catalogue catalogue;
    private List<OwnRule> own = List.of();
    private @Nullable RuleBook book;
    private Map<String, Known> known = new HashMap<>();

    /** Nothing known yet. */
    public GateMemo() {}

    /** @param inputs all that the gates follow from, besides the rules */
    private record Known(List<Object> inputs, JourneyGates gates) {}

    /** The rules that apply to a plan. */
    public synchronized RuleBook book(Plan plan, Catalogue wanted) {
        List<OwnRule> its = plan.ownRules();
        RuleBook result = book;
        if (result == null || catalogue != wanted || !own.equals(its)) {
            result = RuleBook.of(wanted, its);
            catalogue = wanted;
            own = its;
            book = result;
            known = new HashMap<>();
        }
        known.keySet().retainAll(Set.copyOf(plan.sheet().campaigns()));
        return result;
    }

    /** The gates of a campaign. */
    public synchronized JourneyGates gates(Plan plan, Campaign campaign, RuleBook rules) {
        if (rules != book) {
            return JourneyGates.of(plan, Journey.of(plan, campaign), rules);
        }
        List<Object> inputs = inputs(plan, campaign);
        Known found = known.get(campaign.id());
        if (found == null || !isSame(found.inputs(), inputs)) {
            found = new Known(inputs, JourneyGates.of(plan, Journey.of(plan, campaign), rules));
            known.put(campaign.id(), found);
        }
        return found.gates();
    }

    private static List<Object> inputs(Plan plan, Campaign campaign) {
        List<Object> inputs = new ArrayList<>();
        inputs.add(campaign);
        inputs.add(plan.sheet().zone());
        inputs.add(plan.sheet().markets());
        campaign.audiences().forEach(id -> inputs.add(plan.require(id, Audience.class)));
        for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
            inputs.add(touchpoint);
            inputs.add(plan.require(touchpoint.station(), Station.class).channel());
            inputs.addAll(plan.requests(touchpoint));
            touchpoint.audiences().forEach(id -> inputs.add(plan.require(id, Audience.class)));
        }
        return inputs;
    }

    /** Unchanged items are the same objects from plan to plan, so that this rarely looks into any. */
    private static boolean isSame(List<Object> before, List<Object> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            Object was = before.get(i);
            Object is = now.get(i);
            if (was != is && (is instanceof Item || !was.equals(is))) {
                return false;
            }
        }
        return true;
    }
}
