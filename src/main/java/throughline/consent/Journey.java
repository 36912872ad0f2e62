package throughline.consent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.plan.Campaign;
import throughline.plan.JourneyOrder;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * A campaign's touchpoints in the order they are met, and where each permission is asked for along it.
 *
 * @param campaign the campaign
 * @param placed its touchpoints by {@link JourneyOrder}, with their times
 * @param order the same touchpoints
 * @param asked by permission type the requests for it, in that order
 */
public record Journey(
        Campaign campaign, List<JourneyOrder.Placed> placed, List<Touchpoint> order, Map<String, List<Asked>> asked) {

    /** Copies the lists. */
    public Journey {
        placed = List.copyOf(placed);
        order = List.copyOf(order);
        asked = Map.copyOf(asked);
    }

    /** The journey of a campaign. */
    public static Journey of(Plan plan, Campaign campaign) {
        List<JourneyOrder.Placed> placed = JourneyOrder.placed(plan, campaign);
        List<Touchpoint> order = new ArrayList<>();
        Map<String, List<Asked>> asked = new HashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            Touchpoint touchpoint = placed.get(i).touchpoint();
            order.add(touchpoint);
            for (PermissionRequest request : plan.requests(touchpoint)) {
                asked.computeIfAbsent(request.permission(), key -> new ArrayList<>())
                        .add(new Asked(i, touchpoint.id(), request.id(), request.model()));
            }
        }
        return new Journey(campaign, placed, order, asked);
    }

    /** The same journey if nobody were asked for a permission, or nobody said yes. */
    public Journey without(String permission) {
        Map<String, List<Asked>> others = new HashMap<>(asked);
        others.remove(permission);
        return new Journey(campaign, placed, order, others);
    }

    /** The first request for a permission strictly before a place in the journey. */
    public Optional<Asked> askedBefore(String permission, int position) {
        return requests(permission).stream().findFirst().filter(asked -> asked.position() < position);
    }

    /** The first request for a permission at a place in the journey or after it. */
    public Optional<Asked> askedFrom(String permission, int position) {
        return requests(permission).stream()
                .filter(asked -> asked.position() >= position)
                .findFirst();
    }

    /** All requests for a permission, in the order they are met. */
    public List<Asked> requests(String permission) {
        return asked.getOrDefault(permission, List.of());
    }
}
