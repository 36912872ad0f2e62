package throughline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.consent.Gate;
import throughline.consent.GateMemo;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/** A plan as the analyses of one run see it: journeys, gates and distances are worked out once for all of them. */
final class Survey {

    private final Plan plan;
    private final CheckContext context;
    private final RuleBook book;
    private final List<Journey> journeys = new ArrayList<>();
    private final Map<String, JourneyGates> gates = new HashMap<>();
    private final RequestPlaces places;

    Survey(Plan plan, CheckContext context, GateMemo memo) {
        this.plan = plan;
        this.context = context;
        this.places = new RequestPlaces(plan);
        this.book = memo.book(plan, context.catalogue());
        for (Campaign campaign : plan.campaigns()) {
            JourneyGates its = memo.gates(plan, campaign, book);
            journeys.add(its.journey());
            gates.put(campaign.id(), its);
        }
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
        return java.util.Objects.requireNonNull(gates.get(journey.campaign().id()));
    }

    /** Where requests can be put. */
    RequestPlaces places() {
        return places;
    }
}
