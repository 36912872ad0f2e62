package throughline.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a campaign's touchpoints are met: earliest send time, then sequence. A touchpoint without a time of
 * its own keeps its place behind the one before it in sequence.
 */
public final class JourneyOrder {

    private JourneyOrder() {}

    /**
     * A touchpoint as it is met.
     *
     * @param from the earliest time, by the plan's clock or the recipient's; {@link LocalDateTime#MIN} where nothing is
     *     known
     * @param sequence its place in the campaign's list
     */
    public record Placed(Touchpoint touchpoint, LocalDateTime from, int sequence) {

        /** The last time it happens; the same as {@code from} for what happens once. */
        public LocalDateTime until() {
            return touchpoint.when() instanceof When.Recurring again
                    ? again.first().plus(again.every().multipliedBy(again.times() - 1))
                    : from;
        }

        /** The last time it happens not later than {@code time}, if it does by then. */
        public Optional<LocalDateTime> lastBy(LocalDateTime time) {
            if (from.isAfter(time)) {
                return Optional.empty();
            }
            if (!(touchpoint.when() instanceof When.Recurring again) || !until().isAfter(time)) {
                return Optional.of(until());
            }
            int low = 0;
            int high = again.times() - 1;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                boolean late =
                        again.first().plus(again.every().multipliedBy(middle)).isAfter(time);
                low = late ? low : middle;
                high = late ? middle - 1 : high;
            }
            return Optional.of(again.first().plus(again.every().multipliedBy(low)));
        }

        /** True if nothing is known of its time. */
        public boolean isUndated() {
            return from.equals(LocalDateTime.MIN);
        }
    }

    /** The touchpoints as they are met. */
    public static List<Touchpoint> of(Plan plan, Campaign campaign) {
        return placed(plan, campaign).stream().map(Placed::touchpoint).toList();
    }

    /** The touchpoints as they are met, with their times. */
    public static List<Placed> placed(Plan plan, Campaign campaign) {
        LocalDateTime from = campaign.starts() == null
                ? LocalDateTime.MIN
                : campaign.starts().atStartOfDay();
        List<Placed> placed = new ArrayList<>();
        for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
            LocalDateTime own = earliest(touchpoint);
            from = own == null ? from : own;
            placed.add(new Placed(touchpoint, from, placed.size()));
        }
        return placed.stream()
                .sorted(Comparator.comparing(Placed::from).thenComparing(Placed::sequence))
                .toList();
    }

    /** True if times put the touchpoints in another order than the sequence does. */
    public static boolean clashes(Plan plan, Campaign campaign) {
        return !of(plan, campaign).equals(plan.touchpoints(campaign));
    }

    private static @Nullable LocalDateTime earliest(Touchpoint touchpoint) {
        When when = touchpoint.when();
        return when == null ? null : when.earliest();
    }
}
