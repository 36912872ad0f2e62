package throughline.consent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.OwnRule;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
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

    /**
     * Gates that are known.
     *
     * @param plan where they were found to be so
     * @param inputs all that the gates follow from, besides the rules
     * @param ids of the items among them
     */
    private record Known(Plan plan, List<Object> inputs, Set<String> ids, JourneyGates gates) {

        Known in(Plan now) {
            return now == plan ? this : new Known(now, inputs, ids, gates);
        }

        /** True if nothing that they follow from was touched since. */
        boolean isUntouchedIn(Plan now) {
            Optional<Set<String>> changed = now == plan ? Optional.of(Set.of()) : now.changedSince(plan);
            return changed.isPresent() && changed.get().stream().noneMatch(ids::contains);
        }
    }

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
        Known found = known.get(campaign.id());
        if (found == null || !found.isUntouchedIn(plan)) {
            List<Object> inputs = inputs(plan, campaign);
            if (found == null || !isSame(found.inputs(), inputs)) {
                found = new Known(plan, inputs, ids(inputs), JourneyGates.of(plan, Journey.of(plan, campaign), rules));
            }
        }
        known.put(campaign.id(), found.in(plan));
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

    private static Set<String> ids(List<Object> inputs) {
        Set<String> ids = new HashSet<>();
        ids.add(PlanSheet.ID);
        for (Object input : inputs) {
            if (input instanceof Item item) {
                ids.add(item.id());
            }
            if (input instanceof Touchpoint touchpoint) {
                ids.add(touchpoint.station());
            }
        }
        return ids;
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
