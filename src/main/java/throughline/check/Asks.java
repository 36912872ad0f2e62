package throughline.check;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.plan.Audience;
import throughline.plan.JourneyOrder;
import throughline.plan.PermissionRequest;
import throughline.plan.When;

/** Every question that is put to an audience, over all campaigns in order of time. */
final class Asks {

    private Asks() {}

    /**
     * A question.
     *
     * @param gates of the journey it is in
     * @param position its touchpoint's place there
     */
    record Ask(JourneyGates gates, int position, PermissionRequest request) {

        JourneyOrder.Placed placed() {
            return gates.journey().placed().get(position);
        }

        LocalDateTime from() {
            return placed().from();
        }

        String touchpoint() {
            return placed().touchpoint().id();
        }

        /** How often it is put, 1 or more. */
        int times() {
            return placed().touchpoint().when() instanceof When.Recurring again ? again.times() : 1;
        }

        /** True if it is put to an audience in a market. */
        boolean reaches(Audience audience, String market) {
            return gates.reached(position).getOrDefault(market, List.of()).contains(audience);
        }

        List<String> markets(Audience audience) {
            return gates.reached(position).entrySet().stream()
                    .filter(it -> it.getValue().contains(audience))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** By audience, those that nothing is asked of left out. */
    static Map<Audience, List<Ask>> of(Survey survey) {
        Map<Audience, List<Ask>> found = new LinkedHashMap<>();
        survey.plan().audiences().forEach(audience -> found.put(audience, new ArrayList<>()));
        for (Journey journey : survey.journeys()) {
            JourneyGates gates = survey.of(journey);
            for (int i = 0; i < journey.order().size(); i++) {
                for (PermissionRequest request :
                        survey.plan().requests(journey.order().get(i))) {
                    if (request.model().isQuestion()) {
                        Ask ask = new Ask(gates, i, request);
                        survey.plan()
                                .audiences(journey.campaign(), journey.order().get(i))
                                .forEach(it -> found.computeIfAbsent(it, key -> new ArrayList<>())
                                        .add(ask));
                    }
                }
            }
        }
        found.values().removeIf(List::isEmpty);
        found.values().forEach(asks -> asks.sort(Comparator.comparing(Ask::from)));
        return found;
    }
}
