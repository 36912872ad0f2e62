package throughline.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.consent.GateMemo;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.plan.Plan;

/**
 * What checks of a plan worked out before: after an edit only what it touches is worked out again. The findings are the
 * same as from nothing. For one thread at a time.
 */
public final class CheckMemo {

    private final GateMemo gates = new GateMemo();
    private List<Object> common = List.of();
    private @Nullable MapFacts map;
    private @Nullable RuleBook book;
    private Map<String, Set<String>> elsewhere = new HashMap<>();
    private Map<String, Notes<Journey>> askings = new HashMap<>();
    private Map<String, Notes<Journey>> journeys = new HashMap<>();
    private Map<String, Notes<AudienceAsks>> audiences = new HashMap<>();

    /** Nothing known yet. */
    public CheckMemo() {}

    GateMemo gates() {
        return gates;
    }

    /**
     * Begins with another state of a plan: forgets what rests on something that all campaigns share and that is not the
     * same any more.
     */
    MapFacts begin(Plan plan, CheckContext context, RuleBook book) {
        MapFacts its = map;
        if (its == null || its.map() != plan.map()) {
            its = new MapFacts(plan.map());
        }
        // Equal values count as the same: lists are made anew for each plan.
        List<Object> now = List.of(plan.duties(), context.asOf());
        if (its != map || !common.equals(now) || book != this.book) {
            journeys = new HashMap<>();
            audiences = new HashMap<>();
        }
        common = now;
        map = its;
        this.book = book;
        return its;
    }

    /** What rests on a journey's gates alone. */
    Map<String, Notes<Journey>> askings(List<JourneyGates> all) {
        Map<String, Notes<Journey>> next = new HashMap<>();
        for (JourneyGates its : all) {
            keep(askings, next, its.journey().campaign().id(), List.of(its));
        }
        askings = next;
        return next;
    }

    /** What rests on a journey's gates and on what its people are asked for in other campaigns. */
    Map<String, Notes<Journey>> journeys(List<JourneyGates> all, Elsewhere others) {
        Map<String, Notes<Journey>> next = new HashMap<>();
        Map<String, Set<String>> asked = new HashMap<>();
        for (JourneyGates its : all) {
            String id = its.journey().campaign().id();
            Set<String> now = others.of(id);
            Set<String> before = elsewhere.get(id);
            Set<String> same = now.equals(before) ? before : now;
            asked.put(id, same);
            keep(journeys, next, id, List.of(its, same));
        }
        elsewhere = asked;
        journeys = next;
        return next;
    }

    /** What rests on all that an audience is asked. */
    Map<String, Notes<AudienceAsks>> audiences(List<AudienceAsks> all) {
        Map<String, Notes<AudienceAsks>> next = new HashMap<>();
        all.forEach(its -> keep(audiences, next, its.audience().id(), its.footing()));
        audiences = next;
        return next;
    }

    private static <S> void keep(
            Map<String, Notes<S>> before, Map<String, Notes<S>> next, String id, List<Object> footing) {
        Notes<S> known = before.get(id);
        next.put(id, known != null && known.restOn(footing) ? known : new Notes<>(footing));
    }
}
