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

    private static final Part<Journey, List<AudienceAsks.Ask>> ASKS =
            new Part<>((survey, journey) -> AudienceAsks.in(survey.plan, survey.of(journey)));

    private final Plan plan;
    private final CheckContext context;
    private final CheckMemo memo;
    private final RuleBook book;
    private final MapFacts map;
    private final List<Journey> journeys = new ArrayList<>();
    private final Map<String, JourneyGates> gates = new HashMap<>();
    private final Map<String, Notes<Journey>> notes;
    private final Elsewhere elsewhere;
    private @Nullable List<AudienceAsks> asks;
    private Map<String, Notes<AudienceAsks>> askNotes = Map.of();

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
        Map<String, Notes<Journey>> alone = memo.askings(all);
        Map<String, Elsewhere.Askings> askings = new HashMap<>();
        for (Journey journey : journeys) {
            askings.put(journey.campaign().id(), noted(alone, journey).get(ASKINGS, this, journey));
        }
        this.elsewhere = new Elsewhere(askings);
        this.notes = memo.journeys(all, elsewhere);
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

    /** Whom all campaigns ask for what. */
    Elsewhere elsewhere() {
        return elsewhere;
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
     * Something of one journey. It may follow from the journey and its gates, the map, the rules, the legal to-dos, what the
     * context says, and what the journey's people are asked for in other campaigns; from nothing else in the plan.
     */
    <T> T part(Part<Journey, T> part, Journey journey) {
        return noted(notes, journey).get(part, this, journey);
    }

    /** The same of all journeys, as the plan lists them, one after the other. */
    <T> List<T> parts(Part<Journey, List<T>> part) {
        List<T> all = new ArrayList<>();
        journeys.forEach(journey -> all.addAll(part(part, journey)));
        return all;
    }

    /** What every audience is asked, in the plan's order; those that nothing is asked of left out. */
    List<AudienceAsks> asks() {
        List<AudienceAsks> known = asks;
        if (known == null) {
            known = AudienceAsks.all(plan, parts(ASKS));
            asks = known;
            askNotes = memo.audiences(known);
        }
        return known;
    }

    /** Something of what one audience is asked. It may follow from that, the rules and the context; from nothing else. */
    <T> T part(Part<AudienceAsks, T> part, AudienceAsks its) {
        return Objects.requireNonNull(askNotes.get(its.audience().id())).get(part, this, its);
    }

    private static Notes<Journey> noted(Map<String, Notes<Journey>> notes, Journey journey) {
        return Objects.requireNonNull(notes.get(journey.campaign().id()));
    }
}
