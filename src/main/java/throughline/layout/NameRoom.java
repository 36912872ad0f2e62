package throughline.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves away the names that find no room, where a picture may do without some. */
final class NameRoom {

    private NameRoom() {}

    /**
     * Those names that find room: hubs first, stations before neighborhoods, each where it settled or else at the best place that is
     * still free.
     */
    static Map<String, Name> of(Collection<NameSlot> slots) {
        Set<NameSlot> kept = new LinkedHashSet<>();
        for (boolean stations : new boolean[] {true, false}) {
            List<NameSlot> homeless = new ArrayList<>();
            slots.stream()
                    .filter(slot -> (slot.now().name().side() != null) == stations)
                    .sorted(Comparator.comparing(
                            slot -> -slot.now().name().lines().getFirst().size()))
                    .forEach(slot -> (isFree(slot, slot.now(), kept) ? kept : homeless).add(slot));
            for (NameSlot slot : homeless) {
                if (settles(slot, kept) || makesRoom(slot, kept)) {
                    kept.add(slot);
                }
            }
        }
        Map<String, Name> result = new LinkedHashMap<>();
        slots.stream()
                .filter(kept::contains)
                .forEach(slot -> result.put(slot.id, slot.now().name().withOverlaps(0)));
        return result;
    }

    private static boolean settles(NameSlot slot, Set<NameSlot> kept) {
        for (int i = 0; i < slot.candidates.size(); i++) {
            if (isFree(slot, slot.candidates.get(i), kept)) {
                slot.chosen = i;
                return true;
            }
        }
        return false;
    }

    /** Takes a place where just one other name stands, if that one finds another place. */
    private static boolean makesRoom(NameSlot slot, Set<NameSlot> kept) {
        for (int i = 0; i < slot.candidates.size(); i++) {
            Candidate candidate = slot.candidates.get(i);
            List<NameSlot> there = candidate.violations() > 0
                    ? List.of()
                    : slot.rivals.stream()
                            .filter(r -> kept.contains(r) && candidate.collides(r.now()))
                            .toList();
            if (there.size() == 1) {
                NameSlot other = there.getFirst();
                int before = other.chosen;
                int mine = slot.chosen;
                slot.chosen = i;
                kept.remove(other);
                kept.add(slot);
                boolean moved = settles(other, kept);
                kept.add(other);
                if (moved) {
                    return true;
                }
                kept.remove(slot);
                other.chosen = before;
                slot.chosen = mine;
            }
        }
        return false;
    }

    private static boolean isFree(NameSlot slot, Candidate candidate, Set<NameSlot> kept) {
        return candidate.violations() == 0
                && slot.rivals.stream().noneMatch(r -> kept.contains(r) && candidate.collides(r.now()));
    }
}
