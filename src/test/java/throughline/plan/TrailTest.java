package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.item.Item;

class TrailTest {

    @Test
    void whateverIsOtherThanInAnEarlierStateIsOnTheTrail() {
        for (long seed = 1; seed <= 30; seed++) {
            RandomSteps steps = new RandomSteps(seed);
            Plan first = SmallPlans.winter();
            Plan now = first;
            for (int step = 0; step < 10; step++) {
                now = now.apply(steps.next(now));
                Set<String> told = now.changedSince(first).orElseThrow();
                assertTrue(told.containsAll(different(first, now)), "seed " + seed + " step " + step);
            }
        }
    }

    @Test
    void nothingIsKnownOfAPlanThatLiesOnAnotherWay() {
        Plan begin = SmallPlans.winter();
        Plan one = begin.apply(ItemEdits.rename(begin, PlanSheet.ID, "One"));
        Plan other = begin.apply(ItemEdits.rename(begin, PlanSheet.ID, "Other"));
        assertEquals(Optional.empty(), other.changedSince(one));
        assertEquals(Optional.of(Set.of()), one.changedSince(one));
        assertEquals(Optional.of(Set.of(PlanSheet.ID)), one.changedSince(begin));
    }

    @Test
    void longAgoIsForgotten() {
        Plan begin = SmallPlans.winter();
        Plan now = begin;
        for (int i = 0; i < 100; i++) {
            now = now.apply(ItemEdits.rename(now, PlanSheet.ID, "Title " + i));
        }
        assertEquals(Optional.empty(), now.changedSince(begin));
    }

    private static Set<String> different(Plan before, Plan after) {
        Set<String> ids = new HashSet<>();
        before.items().stream().map(Item::id).forEach(ids::add);
        after.items().stream().map(Item::id).forEach(ids::add);
        ids.removeIf(id -> before.item(id).equals(after.item(id)));
        return ids;
    }
}
