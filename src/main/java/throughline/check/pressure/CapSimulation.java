package throughline.check.pressure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.plan.FrequencyCap;

/**
 * Which messages go through to people who are sent all of them, and which are held back so that no cap is broken (planning
 * semantics, 4.2).
 *
 * @param accepted what goes through, in the order it was decided in
 * @param dropped what is held back
 */
public record CapSimulation(List<Send> accepted, List<Send> dropped) {

    private static final Comparator<Send> FIRST = Comparator.comparing(Send::at).thenComparing(Send::touchpoint);
    private static final Comparator<Send> HIGHEST =
            Comparator.comparing(Send::priority).reversed().thenComparing(FIRST);

    /** By priority of the campaigns, the highest first; then by time. */
    public static CapSimulation byPriority(List<FrequencyCap> caps, List<Send> sends) {
        return run(caps, sends, HIGHEST);
    }

    /** By time alone, which is what tools do that decide when they send. */
    public static CapSimulation firstCome(List<FrequencyCap> caps, List<Send> sends) {
        return run(caps, sends, FIRST);
    }

    private static CapSimulation run(List<FrequencyCap> caps, List<Send> sends, Comparator<Send> order) {
        List<Send> accepted = new ArrayList<>();
        List<Send> dropped = new ArrayList<>();
        for (Send send : sends.stream().sorted(order).toList()) {
            (Caps.allow(caps, accepted, send) ? accepted : dropped).add(send);
        }
        return new CapSimulation(List.copyOf(accepted), List.copyOf(dropped));
    }

    /** Ids of the touchpoints that are held back at least once. */
    public Set<String> losing() {
        return dropped.stream().map(Send::touchpoint).collect(Collectors.toUnmodifiableSet());
    }

    /** How much all that goes through disturbs: our scale. */
    public int index() {
        return accepted.stream().mapToInt(Send::intrusiveness).sum();
    }
}
