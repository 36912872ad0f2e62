package throughline.desktop.history;

import java.util.ArrayList;
import java.util.List;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.History;

/**
 * A state of the plan, called after the step that led there.
 *
 * @param done how many steps lie before and with it
 * @param label what the step did
 * @param place where it stands to the plan as it is now
 */
record HistoryLine(int done, Message label, Place place) {

    /** Where a state stands to the plan as it is now. */
    enum Place {
        /** It was taken back. */
        UNDONE,
        /** The plan as it is now. */
        NOW,
        /** It lies before. */
        DONE
    }

    /** All states of a history, the latest first and the beginning last; none where nothing was done yet. */
    static List<HistoryLine> of(History history) {
        List<HistoryLine> lines = new ArrayList<>();
        int now = history.done().size();
        int after = now;
        for (Change change : history.undone()) {
            lines.addFirst(new HistoryLine(++after, change.label(), Place.UNDONE));
        }
        int left = now;
        for (Change change : history.done()) {
            lines.add(new HistoryLine(left, change.label(), left == now ? Place.NOW : Place.DONE));
            left--;
        }
        if (!lines.isEmpty()) {
            lines.add(new HistoryLine(0, Message.of("history.begin"), now == 0 ? Place.NOW : Place.DONE));
        }
        return lines;
    }
}
