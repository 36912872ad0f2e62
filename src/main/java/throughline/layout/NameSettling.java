package throughline.layout;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets names settle: each moves to where it costs least given the rest, one after the other in a fixed order, until nothing
 * gets better; names that collide are tried together with those in their way.
 */
final class NameSettling {

    private static final int SWEEPS = 8;

    private NameSettling() {}

    static void settle(Collection<NameSlot> slots) {
        boolean moved = true;
        for (int sweep = 0; moved && sweep < SWEEPS; sweep++) {
            moved = false;
            for (NameSlot slot : slots) {
                moved |= improve(slot);
            }
            for (NameSlot slot : slots) {
                if (slot.collisions() > 0
                        || slot.now().violations() > slot.candidates.getFirst().violations()) {
                    moved |= improveWithRivals(slot);
                }
            }
        }
    }

    private static boolean improve(NameSlot slot) {
        int before = slot.chosen;
        slot.chosen = best(slot);
        return slot.chosen != before;
    }

    private static int best(NameSlot slot) {
        int before = slot.chosen;
        int best = before;
        double bestCost = slot.cost(slot.now()) - 1e-9;
        for (int i = 0; i < slot.candidates.size(); i++) {
            if (slot.candidates.get(i).cost() < bestCost) {
                double cost = slot.cost(slot.candidates.get(i));
                if (cost < bestCost) {
                    best = i;
                    bestCost = cost;
                }
            }
        }
        return best;
    }

    /** Moves a name aside for each of its rivals in turn: takes a place, lets the rivals in the way find another. */
    private static boolean improveWithRivals(NameSlot slot) {
        Map<NameSlot, Integer> before = new LinkedHashMap<>();
        before.put(slot, slot.chosen);
        slot.rivals.forEach(r -> before.put(r, r.chosen));
        double costBefore = total(before);
        for (int i = 0; i < slot.candidates.size(); i++) {
            if (slot.candidates.get(i).violations() > slot.candidates.getFirst().violations()) {
                break;
            }
            slot.chosen = i;
            for (NameSlot rival : slot.rivals) {
                if (slot.crowding(slot.now(), rival) > 0) {
                    rival.chosen = best(rival);
                }
            }
            if (total(before) < costBefore - 1e-9) {
                return true;
            }
            before.forEach((s, chosen) -> s.chosen = chosen);
        }
        return false;
    }

    private static double total(Map<NameSlot, Integer> some) {
        return some.keySet().stream().mapToDouble(s -> s.cost(s.now())).sum();
    }
}
