package throughline.rule;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import throughline.item.Ids;
import throughline.item.InvalidItem;

/**
 * When messages may be sent, by the recipient's own clock.
 *
 * @param channels the channels it binds; none for all of the rule's
 * @param windows allowed times; none for any time
 * @param byMarket tighter windows of regions
 */
public record Hours(List<String> channels, List<Window> windows, SortedMap<String, List<Window>> byMarket) {

    /** Any time. */
    public static final Hours ANY = new Hours(List.of(), List.of(), new TreeMap<>());

    /** Copies and checks ids. */
    public Hours {
        channels = List.copyOf(channels);
        channels.forEach(channel -> Ids.require("channels", channel));
        windows = List.copyOf(windows);
        SortedMap<String, List<Window>> copy = new TreeMap<>();
        byMarket.forEach((market, its) -> copy.put(Market.require("market", market), List.copyOf(its)));
        byMarket = Collections.unmodifiableSortedMap(copy);
    }

    /** True if a recipient's wall clock lies in one of the windows, or there are none. */
    public boolean allow(LocalDateTime local) {
        return windows.isEmpty() || windows.stream().anyMatch(window -> window.holds(local));
    }

    /**
     * A stretch of some days of the week.
     *
     * @param from its first minute
     * @param to its end, which lies outside; midnight for the end of the day
     */
    public record Window(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

        /** Checks that there are days, and an end after the beginning. */
        public Window {
            if (days.isEmpty()) {
                throw new InvalidItem("days", "a window needs days");
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
            if (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
                throw new InvalidItem("to", "a window ends after it begins");
            }
        }

        boolean holds(LocalDateTime local) {
            LocalTime time = local.toLocalTime();
            return days.contains(local.getDayOfWeek())
                    && !time.isBefore(from)
                    && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to));
        }
    }
}
