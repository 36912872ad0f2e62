package throughline.check.pressure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import throughline.plan.FrequencyCap;
import throughline.plan.FrequencyCap.Window;

/**
 * The window of a cap with the most messages.
 *
 * @param first its first day
 * @param last its last day
 * @param sends the messages in it, in the order of time
 * @param over how many windows have more than the cap allows
 */
public record CapPeak(FrequencyCap cap, LocalDate first, LocalDate last, List<Send> sends, int over) {

    /**
     * The fullest window, the earliest of several; empty where nothing is counted.
     *
     * @param sends in the order of time
     */
    public static Optional<CapPeak> of(FrequencyCap cap, List<Send> sends) {
        List<Send> counted =
                sends.stream().filter(it -> cap.counts(it.channel())).toList();
        List<List<Send>> windows = cap.window() == Window.ROLLING ? rolling(cap, counted) : byCalendar(cap, counted);
        int over = (int) windows.stream().filter(it -> it.size() > cap.most()).count();
        return windows.stream()
                // Of equals the first: the one later in the list has to have more.
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .map(fullest -> {
                    LocalDate begin = Caps.begin(cap, fullest.getFirst().at().toLocalDate());
                    return switch (cap.window()) {
                        case DAY -> new CapPeak(cap, begin, begin, fullest, over);
                        case WEEK -> new CapPeak(cap, begin, begin.plusDays(6), fullest, over);
                        case MONTH ->
                            new CapPeak(cap, begin, begin.plusMonths(1).minusDays(1), fullest, over);
                        case ROLLING ->
                            new CapPeak(
                                    cap,
                                    fullest.getFirst().at().toLocalDate(),
                                    fullest.getLast().at().toLocalDate(),
                                    fullest,
                                    over);
                    };
                });
    }

    private static List<List<Send>> byCalendar(FrequencyCap cap, List<Send> sends) {
        return List.copyOf(sends.stream()
                .collect(Collectors.groupingBy(
                        it -> Caps.begin(cap, it.at().toLocalDate()), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** The window that ends with each message, as far as it is none of the one before. */
    private static List<List<Send>> rolling(FrequencyCap cap, List<Send> sends) {
        List<List<Send>> windows = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < sends.size(); to++) {
            while (!Caps.isIn(cap, sends.get(from), sends.get(to))) {
                from++;
            }
            windows.add(sends.subList(from, to + 1));
        }
        return windows;
    }

    /** True if more messages are planned than the cap allows. */
    public boolean isOver() {
        return sends.size() > cap.most();
    }
}
