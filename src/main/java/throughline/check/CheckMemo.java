package throughline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final CapMemo caps = new CapMemo();
    private @Nullable MapFacts map;
    private Said said = new Said(null, LocalDate.MIN);
    private List<Object> around = List.of();
    private List<Elsewhere.Askings> askings = List.of();
    private Map<String, Map<String, Elsewhere.Said>> askedElsewhere = Map.of();
    private Map<String, Notes<Journey>> journeys = Map.of();
    private Map<String, Notes<Journey>> ways = Map.of();
    private List<Map<String, List<Ask>>> asked = List.of();
    private List<AudienceAsks> asks = List.of();
    private Map<String, Notes<AudienceAsks>> audiences = Map.of();

    /** Nothing known yet. */
    public CheckMemo() {}

    /** What all campaigns share; told by identity. */
    private record Said(@Nullable RuleBook book, LocalDate asOf) {}

    GateMemo gates() {
        return gates;
    }

    CapMemo caps() {
        return caps;
    }

    /** Begins with another state of a plan: what follows from its map. */
    MapFacts begin(Plan plan, CheckContext context, RuleBook book) {
        MapFacts its = map;
        if (its == null || its.map() != plan.map()) {
            its = new MapFacts(plan.map(), its);
            map = its;
        }
        if (said.book() != book || !said.asOf().equals(context.asOf())) {
            said = new Said(book, context.asOf());
        }
        around = same(
                around, List.of(plan.duties(), plan.blackouts(), plan.sheet().markets()));
        return its;
    }

    /** What rests on a journey's gates and on what its stations are, wherever these lie. */
    Map<String, Notes<Journey>> journeys(List<JourneyGates> all, MapFacts facts) {
        Map<String, Notes<Journey>> next = new HashMap<>();
        for (JourneyGates its : all) {
            List<@Nullable Object> footing = new ArrayList<>();
            footing.add(its);
            footing.add(said);
            its.journey().order().forEach(touchpoint -> footing.add(facts.meaning(touchpoint.station())));
            keep(journeys, next, its.journey().campaign().id(), footing);
        }
        journeys = next;
        return next;
    }

    /** Takes in whom all campaigns ask for what. */
    void elsewhere(List<Elsewhere.Askings> now) {
        if (!askings.equals(now)) {
            askings = now;
            Elsewhere elsewhere = new Elsewhere(now);
            Map<String, Map<String, Elsewhere.Said>> next = new HashMap<>();
            for (Elsewhere.Askings its : now) {
                next.put(its.campaign(), same(askedElsewhere.get(its.campaign()), elsewhere.of(its.campaign())));
            }
            askedElsewhere = next;
        }
    }

    /** What campaigns other than this one ask some of its people for. */
    Map<String, Elsewhere.Said> askedElsewhere(String campaign) {
        return Objects.requireNonNull(askedElsewhere.get(campaign));
    }

    /**
     * What rests on a journey and besides on the whole map, legal to-dos, blackouts, and on what its people are asked for
     * in other campaigns. To be called after {@link #journeys} and {@link #elsewhere}.
     */
    Map<String, Notes<Journey>> ways(MapFacts facts) {
        Map<String, Notes<Journey>> next = new HashMap<>();
        journeys.forEach((id, notes) -> {
            List<@Nullable Object> footing = new ArrayList<>();
            footing.add(notes);
            footing.add(facts);
            footing.add(around);
            footing.add(askedElsewhere.get(id));
            keep(ways, next, id, footing);
        });
        ways = next;
        return next;
    }

    /**
     * What every audience is asked.
     *
     * @param now what each journey asks, by audience
     */
    List<AudienceAsks> asks(Plan plan, List<Map<String, List<Ask>>> now) {
        List<AudienceAsks> all = now.equals(asked) ? again(plan) : AudienceAsks.all(plan, now);
        Map<String, AudienceAsks> before = new HashMap<>();
        asks.forEach(it -> before.put(it.audience().id(), it));
        Map<String, Notes<AudienceAsks>> next = new HashMap<>();
        List<AudienceAsks> kept = new ArrayList<>();
        for (AudienceAsks its : all) {
            String id = its.audience().id();
            AudienceAsks same = same(before.get(id), its);
            kept.add(same);
            keep(audiences, next, id, List.of(same, said));
        }
        asked = now;
        asks = kept;
        audiences = next;
        return kept;
    }

    /** The same questions, put to the audiences as they are now. */
    private List<AudienceAsks> again(Plan plan) {
        Map<String, List<Ask>> known = new HashMap<>();
        asks.forEach(it -> known.put(it.audience().id(), it.asks()));
        return plan.audiences().stream()
                .filter(it -> known.containsKey(it.id()))
                .map(it -> new AudienceAsks(it, Objects.requireNonNull(known.get(it.id()))))
                .toList();
    }

    /** What rests on all that an audience is asked. */
    Notes<AudienceAsks> notes(AudienceAsks its) {
        return Objects.requireNonNull(audiences.get(its.audience().id()));
    }

    /** The value as it was where it still is the same, so that it can be told by identity. */
    private static <T> T same(@Nullable T before, T now) {
        return before != null && before.equals(now) ? before : now;
    }

    private static <S> void keep(
            Map<String, Notes<S>> before,
            Map<String, Notes<S>> next,
            String id,
            List<? extends @Nullable Object> footing) {
        Notes<S> known = before.get(id);
        next.put(id, known != null && known.restOn(footing) ? known : new Notes<>(footing));
    }
}
