package throughline.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a campaign's touchpoints are met: earliest send time, then sequence. A touchpoint without a time of
 * its own keeps its place behind the one before it in sequence.
 */
public final class JourneyOrder {

    private JourneyOrder() {}

    private record Placed(Touchpoint touchpoint, LocalDateTime from, int sequence) {}

    /** The touchpoints as they are met. */
    public static List<Touchpoint> of(Plan plan, Campaign campaign) {
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
                .map(Placed::touchpoint)
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
