package throughline.plan;

import java.util.List;
import throughline.item.Ids;
import throughline.item.InvalidItem;

/**
 * At most so many messages per person and period (planning semantics, 4.2). All caps of a plan count; the strictest wins.
 *
 * @param most messages per person and period, 1 to 1,000
 * @param channels the channels it counts, such as {@code sms}; none for all together
 * @param window the period, by the recipient's calendar
 * @param days length of a rolling period, 1 to 366; 0 for all others
 */
public record FrequencyCap(String id, int most, List<String> channels, Window window, int days) implements PlanItem {

    private static final int MOST = 1_000;
    private static final int MOST_DAYS = 366;

    /** The period that a cap counts in. */
    public enum Window {
        DAY,
        /** From Monday. */
        WEEK,
        MONTH,
        /** So many times 24 hours up to and with the message. */
        ROLLING
    }

    /** Checks ranges and ids. */
    public FrequencyCap {
        Ids.require("id", id);
        if (most < 1 || most > MOST) {
            throw new InvalidItem("most", "a cap is 1 to 1000 messages: " + most);
        }
        channels = PlanSheet.ids("channels", channels);
        boolean rolling = window == Window.ROLLING;
        if (rolling ? days < 1 || days > MOST_DAYS : days != 0) {
            throw new InvalidItem("days", "a rolling period is 1 to 366 days, all others give no days: " + days);
        }
    }

    /** A cap by the calendar. */
    public static FrequencyCap of(String id, int most, Window window, String... channels) {
        return new FrequencyCap(id, most, List.of(channels), window, 0);
    }

    /** A cap in any so many times 24 hours. */
    public static FrequencyCap rolling(String id, int most, int days, String... channels) {
        return new FrequencyCap(id, most, List.of(channels), Window.ROLLING, days);
    }

    /** Caps go by what they say. */
    @Override
    public String name() {
        return "";
    }

    /** True if it counts messages of that channel; an empty channel counts only for all together. */
    public boolean counts(String channel) {
        return channels.isEmpty() || channels.contains(channel);
    }

    /** The same cap under another id. */
    public FrequencyCap withId(String newId) {
        return new FrequencyCap(newId, most, channels, window, days);
    }

    /** The same cap with another number. */
    public FrequencyCap withMost(int messages) {
        return new FrequencyCap(id, messages, channels, window, days);
    }

    /** The same cap for other channels. */
    public FrequencyCap withChannels(List<String> newChannels) {
        return new FrequencyCap(id, most, newChannels, window, days);
    }

    /** The same cap in another period; a rolling one begins with seven days. */
    public FrequencyCap withWindow(Window newWindow) {
        int length = newWindow == Window.ROLLING ? Math.max(days, 7) : 0;
        return new FrequencyCap(id, most, channels, newWindow, length);
    }

    /** The same rolling cap with another length. */
    public FrequencyCap withDays(int newDays) {
        return new FrequencyCap(id, most, channels, window, newDays);
    }
}
