package throughline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.consent.Gate;
import throughline.consent.Gates;
import throughline.consent.Journey;
import throughline.plan.Plan;

/** A plan as the analyses of one run see it: journeys, gates and distances are worked out once for all of them. */
final class Survey {

    private final Plan plan;
    private final CheckContext context;
    private final List<Journey> journeys = new ArrayList<>();
    private final Map<String, List<Gate>> gates = new HashMap<>();
    private final RequestPlaces places;

    Survey(Plan plan, CheckContext context) {
        this.plan = plan;
        this.context = context;
        this.places = new RequestPlaces(plan);
        plan.campaigns().forEach(campaign -> journeys.add(Journey.of(plan, campaign)));
        journeys.forEach(journey -> gates.put(journey.campaign().id(), Gates.of(plan, journey, context.catalogue())));
    }

    Plan plan() {
        return plan;
    }

    CheckContext context() {
        return context;
    }

    /** The journeys of all campaigns, as the plan lists them. */
    List<Journey> journeys() {
        return journeys;
    }

    /** The gates of a journey in its order. */
    List<Gate> gates(Journey journey) {
        return gates.getOrDefault(journey.campaign().id(), List.of());
    }

    /** Where requests can be put. */
    RequestPlaces places() {
        return places;
    }
}
