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
 * @param order its touchpoints by {@link JourneyOrder}
 * @param asked by permission type the requests for it, in that order
 */
public record Journey(Campaign campaign, List<Touchpoint> order, Map<String, List<Asked>> asked) {

    /** Copies the lists. */
    public Journey {
        order = List.copyOf(order);
        asked = Map.copyOf(asked);
    }

    /** The journey of a campaign. */
    public static Journey of(Plan plan, Campaign campaign) {
        List<Touchpoint> order = JourneyOrder.of(plan, campaign);
        Map<String, List<Asked>> asked = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            Touchpoint touchpoint = order.get(i);
            for (PermissionRequest request : plan.requests(touchpoint)) {
                asked.computeIfAbsent(request.permission(), key -> new ArrayList<>())
                        .add(new Asked(i, touchpoint.id(), request.id()));
            }
        }
        return new Journey(campaign, order, asked);
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

    private List<Asked> requests(String permission) {
        return asked.getOrDefault(permission, List.of());
    }
}
