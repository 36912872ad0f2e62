package throughline.consent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.item.Decimals;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * The gates along a journey. A permission that a touchpoint requires must be asked for at a strictly earlier touchpoint
 * of the same campaign, or be held from the start by part of the people it reaches (planning semantics, permission
 * gates). Duties of the sender are no gates: they are met by legal to-dos, not by asking people.
 */
public final class Gates {

    private static final int SHARE_DIGITS = 6;

    private Gates() {}

    /**
     * The gates of a campaign in journey order, at each touchpoint in the order it requires them.
     *
     * @param catalogue tells permissions of people from duties of senders; a type it does not know is one of people
     */
    public static List<Gate> of(Plan plan, Campaign campaign, Catalogue catalogue) {
        return of(plan, Journey.of(plan, campaign), catalogue);
    }

    /** The gates of a journey; see {@link #of(Plan, Campaign, Catalogue)}. */
    public static List<Gate> of(Plan plan, Journey journey, Catalogue catalogue) {
        List<Gate> gates = new ArrayList<>();
        for (int i = 0; i < journey.order().size(); i++) {
            Touchpoint touchpoint = journey.order().get(i);
            List<Audience> reached = plan.audiences(journey.campaign(), touchpoint);
            for (String permission : touchpoint.requires()) {
                if (isOfPeople(permission, catalogue)) {
                    gates.add(gate(journey, i, permission, reached));
                }
            }
        }
        return gates;
    }

    /** True if people give the permission; false for a duty of the sender. */
    public static boolean isOfPeople(String permission, Catalogue catalogue) {
        return catalogue
                .find(permission)
                .map(type -> type.scope() == PermissionType.Scope.PERSON)
                .orElse(true);
    }

    private static Gate gate(Journey journey, int position, String permission, List<Audience> reached) {
        Optional<Asked> source = journey.askedBefore(permission, position);
        boolean held = reached.stream().anyMatch(a -> a.heldShare(permission).signum() > 0);
        GateState state = source.isPresent() || held ? GateState.READY : GateState.MISSING;
        String touchpoint = journey.order().get(position).id();
        return new Gate(touchpoint, position, permission, state, source, heldShare(permission, reached));
    }

    private static BigDecimal heldShare(String permission, List<Audience> reached) {
        boolean sized = reached.stream().anyMatch(a -> a.size() > 0);
        BigDecimal people = BigDecimal.ZERO;
        BigDecimal holders = BigDecimal.ZERO;
        for (Audience audience : reached) {
            BigDecimal weight = sized ? BigDecimal.valueOf(audience.size()) : BigDecimal.ONE;
            people = people.add(weight);
            holders = holders.add(weight.multiply(audience.heldShare(permission)));
        }
        return people.signum() == 0
                ? BigDecimal.ZERO
                : Decimals.canonical("held", holders.divide(people, SHARE_DIGITS, RoundingMode.HALF_EVEN));
    }
}
