package throughline.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.desktop.history.HistoryLine.Place;
import throughline.item.Words;
import throughline.plan.History;
import throughline.plan.ItemEdits;
import throughline.plan.SmallPlans;

class HistoryLineTest {

    private static History renamed(String... names) {
        History history = History.of(SmallPlans.map());
        for (String name : names) {
            history = history.apply(ItemEdits.rename(history.plan(), "email", name))
                    .history();
        }
        return history;
    }

    private static List<String> words(History history) {
        return HistoryLine.of(history).stream()
                .map(line -> line.place() + " " + line.done() + " " + Words.say(line.label()))
                .toList();
    }

    @Test
    void theNewestIsAtTheTopAndTheBeginningAtTheFoot() {
        assertEquals(
                List.of("NOW 2 Rename Letters to Cards", "DONE 1 Rename Email to Letters", "DONE 0 Where it began"),
                words(renamed("Letters", "Cards")));
    }

    @Test
    void whatWasTakenBackStandsAboveInItsOrder() {
        History back = renamed("Letters", "Cards").undo().orElseThrow().history();
        assertEquals(
                List.of("UNDONE 2 Rename Letters to Cards", "NOW 1 Rename Email to Letters", "DONE 0 Where it began"),
                words(back));
        assertEquals(
                Place.NOW,
                HistoryLine.of(back.undo().orElseThrow().history()).getLast().place());
    }

    @Test
    void nothingDoneIsNothingToShow() {
        assertEquals(List.of(), HistoryLine.of(renamed()));
    }
}
