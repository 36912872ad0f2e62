package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import throughline.item.Words;
import throughline.layout.MapLayout;

/** Whatever is edited in whatever order: the plan stays whole, can be drawn, and goes back to where it began. */
class AnyMapEditsTest {

    @Test
    void anyRunOfMapEditsLeavesAWholePlanThatCanBeDrawn() {
        int made = 0;
        for (long seed = 0; seed < 60; seed++) {
            made += run(seed % 2 == 0 ? SmallPlans.winter() : new RandomPlans(seed).plan(), seed);
        }
        assertTrue(made > 2_000, "edits that were not refused: " + made);
    }

    private static int run(Plan first, long seed) {
        RandomMapSteps edits = new RandomMapSteps(new Random(seed));
        History history = History.of(first);
        for (int i = 0; i < 100; i++) {
            String place = "seed " + seed + ", step " + i;
            Optional<Change> change = edits.next(history.plan());
            if (change.isPresent()) {
                assertFalse(Words.say(change.get().label()).isBlank(), place);
                history = history.apply(change.get()).history();
            }
        }
        Plan last = history.plan();
        assertEquals(last, Plan.of(last.items()), "seed " + seed);
        MapLayout.of(last.map());
        int made = history.done().size();
        while (!history.done().isEmpty()) {
            history = history.undo().orElseThrow().history();
        }
        assertEquals(first, history.plan(), "seed " + seed);
        return made;
    }
}
