package throughline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import throughline.consent.Gate;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/** A plan as the analyses of one run see it: what several of them look at, and what rests on parts that did not change. */
final class Survey {

    private static final Part<Journey, Elsewhere.Askings> ASKINGS =
            new Part<>((survey, journey) -> Elsewhere.Askings.of(survey.plan, journey));

    private static final Part<Journey, Map<String, List<Ask>>> ASKS =
            new Part<>((survey, journey) -> Ask.in(survey.plan, survey.of(journey)));

    private final Plan plan;
    private final CheckContext context;
    private final CheckMemo memo;
    private final RuleBook book;
    private final MapFacts map;
    private final List<Journey> journeys = new ArrayList<>();
    private final Map<String, JourneyGates> gates = new HashMap<>();
    private final Map<String, Notes<Journey>> notes;
    private final Map<String, Notes<Journey>> ways;
    private @Nullable List<AudienceAsks> asks;

    Survey(Plan plan, CheckContext context, CheckMemo memo) {
        this.plan = plan;
        this.context = context;
        this.memo = memo;
        this.book = memo.gates().book(plan, context.catalogue());
        this.map = memo.begin(plan, context, book);
        List<JourneyGates> all = new ArrayList<>();
        for (Campaign campaign : plan.campaigns()) {
            JourneyGates its = memo.gates().gates(plan, campaign, book);
            all.add(its);
            journeys.add(its.journey());
            gates.put(campaign.id(), its);
        }
        this.notes = memo.journeys(all, map);
        memo.elsewhere(journeys.stream().map(journey -> part(ASKINGS, journey)).toList());
        this.ways = memo.ways(map);
    }

    Plan plan() {
        return plan;
    }

    CheckContext context() {
        return context;
    }

    /** The rules that apply to the plan. */
    RuleBook book() {
        return book;
    }

    /** What follows from the map alone. */
    MapFacts map() {
        return map;
    }

    /** What campaigns other than this one ask some of its people for. */
    Map<String, Elsewhere.Said> askedElsewhere(Journey journey) {
        return memo.askedElsewhere(journey.campaign().id());
    }

    /** The journeys of all campaigns, as the plan lists them. */
    List<Journey> journeys() {
        return journeys;
    }

    /** The gates of a journey in its order. */
    List<Gate> gates(Journey journey) {
        return of(journey).gates();
    }

    /** The gates of a journey, and what they would be otherwise. */
    JourneyGates of(Journey journey) {
        return Objects.requireNonNull(gates.get(journey.campaign().id()));
    }

    /**
     * Something of one journey. It may follow from the journey and its gates, what its stations are but not where, the
     * rules, and what the context says; from nothing else in the plan.
     */
    <T> T part(Part<Journey, T> part, Journey journey) {
        return noted(notes, journey).get(part, this, journey);
    }

    /**
     * Something of one journey that may also follow from the whole map, the plan's markets, legal to-dos and blackouts, and
     * what the journey's people are asked for in other campaigns.
     */
    <T> T around(Part<Journey, T> part, Journey journey) {
        return noted(ways, journey).get(part, this, journey);
    }

    /** The same of all journeys, as the plan lists them, one after the other. */
    <T> List<T> parts(Part<Journey, List<T>> part) {
        List<T> all = new ArrayList<>();
        journeys.forEach(journey -> all.addAll(part(part, journey)));
        return all;
    }

    /** The same of what may also follow from all around the journeys. */
    <T> List<T> allAround(Part<Journey, List<T>> part) {
        List<T> all = new ArrayList<>();
        journeys.forEach(journey -> all.addAll(around(part, journey)));
        return all;
    }

    /** What was worked out about frequency caps. */
    CapMemo caps() {
        return memo.caps();
    }

    /** What every audience is asked, in the plan's order; those that nothing is asked of left out. */
    List<AudienceAsks> asks() {
        List<AudienceAsks> known = asks;
        if (known == null) {
            known = memo.asks(
                    plan, journeys.stream().map(journey -> part(ASKS, journey)).toList());
            asks = known;
        }
        return known;
    }

    /** Something of what one audience is asked. It may follow from that, the rules and the context; from nothing else. */
    <T> T part(Part<AudienceAsks, T> part, AudienceAsks its) {
        return memo.notes(its).get(part, this, its);
    }

    private static Notes<Journey> noted(Map<String, Notes<Journey>> notes, Journey journey) {
        return Objects.requireNonNull(notes.get(journey.campaign().id()));
    }
}
