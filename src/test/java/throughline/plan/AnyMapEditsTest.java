package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.item.Words;
import throughline.layout.MapLayout;

/** Whatever is edited in whatever order: the plan stays whole, can be drawn, and goes back to where it began. */
class AnyMapEditsTest {

    @ParameterizedTest(name = "seeds {0}0 to {0}9")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void anyRunOfMapEditsLeavesAWholePlanThatCanBeDrawn(int tens) {
        int made = 0;
        for (long seed = tens * 10L; seed < tens * 10L + 10; seed++) {
            Plan first = seed % 2 == 0 ? SmallPlans.winter() : new RandomPlans(seed).plan();
            try {
                made += run(first, seed);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertTrue(made > 400, "edits that were not refused: " + made);
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
            if (i % 20 == 0) {
                MapLayout.of(history.plan().map());
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
