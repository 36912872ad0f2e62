package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.item.Message;

/** History goes back to the first plan and forward to the last, however long it is. */
class HistoryTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20_261_130, -77})
    void thousandsOfChangesAreTakenBackAndMadeAgain(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        Plan first = plans.plan();
        History history = History.of(first);
        int steps = 0;
        while (steps < 1_500) {
            Change change = plans.change(history.plan());
            steps += change.isEmpty() ? 0 : 1;
            history = history.apply(change).history();
        }
        Plan last = history.plan();
        assertEquals(1_500, history.done().size());
        for (Optional<History.Step> step = history.undo(); step.isPresent(); step = history.undo()) {
            history = step.get().history();
        }
        assertEquals(first, history.plan());
        assertEquals(
                first.map().tracks().toString(), history.plan().map().tracks().toString());
        for (Optional<History.Step> step = history.redo(); step.isPresent(); step = history.redo()) {
            history = step.get().history();
        }
        assertEquals(last, history.plan());
        assertEquals(1_500, history.done().size());
    }

    @Test
    void aNewChangeEmptiesWhatWasTakenBack() {
        Plan plan = SmallPlans.winter();
        History history =
                History.of(plan).apply(ItemEdits.rename(plan, "email", "Mail")).history();
        history = history.undo().orElseThrow().history();
        assertEquals(1, history.undone().size());
        history =
                history.apply(ItemEdits.rename(history.plan(), "email", "Post")).history();
        assertTrue(history.redo().isEmpty());
    }

    @Test
    void anEmptyChangeIsNoStep() {
        History history = History.of(SmallPlans.winter());
        Change nothing = Change.of(Message.of("change.begin"));
        assertSame(history, history.apply(nothing).history());
    }

    @Test
    void undoNamesTheChangeThatItApplied() {
        Plan plan = SmallPlans.winter();
        Change change = ItemEdits.rename(plan, "email", "Mail");
        History history = History.of(plan).apply(change).history();
        assertEquals(change.swapped(), history.undo().orElseThrow().applied());
    }

    @Test
    void aChangeThatDoesNotFitLeavesHistoryAsItWas() {
        Plan plan = SmallPlans.winter();
        Change rename = ItemEdits.rename(plan, "email", "Mail");
        History history = History.of(plan).apply(rename).history();
        assertThrows(ChangeRefused.class, () -> history.apply(rename));
        assertEquals(1, history.done().size());
    }
}
