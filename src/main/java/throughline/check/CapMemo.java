package throughline.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.check.pressure.CapPeak;
import throughline.check.pressure.CapSimulation;
import throughline.check.pressure.Send;
import throughline.check.pressure.Sends;
import throughline.plan.FrequencyCap;

/** What was measured of messages against frequency caps, good as long as people get the same. For one thread at a time. */
final class CapMemo {

    /** Deciding one by one takes long where there are very many. */
    private static final int MOST_DECIDED = 500;

    private List<Sends> parts = List.of();
    private List<String> audiences = List.of();
    private Sends all = Sends.NONE;
    private List<FrequencyCap> caps = List.of();
    private final Map<String, Measured> measured = new HashMap<>();
    private @Nullable Measured together;

    /** The fullest windows of some messages, by cap. */
    static final class Measured {

        private final List<FrequencyCap> caps;
        private final List<Send> sends;
        private final List<Optional<CapPeak>> peaks = new ArrayList<>();
        private @Nullable Optional<Send> lost;

        private Measured(List<FrequencyCap> caps, List<Send> sends) {
            this.caps = caps;
            this.sends = sends;
            caps.forEach(cap -> peaks.add(CapPeak.of(cap, sends)));
        }

        List<Send> sends() {
            return sends;
        }

        /** @param cap its place in the list of caps */
        Optional<CapPeak> peak(int cap) {
            return peaks.get(cap);
        }

        /** The first that loses its place to something of less priority; empty too where there are too many to decide. */
        Optional<Send> lost() {
            Optional<Send> known = lost;
            if (known == null) {
                known = sends.size() > MOST_DECIDED ? Optional.empty() : decide();
                lost = known;
            }
            return known;
        }

        private Optional<Send> decide() {
            CapSimulation happens = CapSimulation.firstCome(caps, sends);
            return CapSimulation.byPriority(caps, sends).accepted().stream()
                    .filter(happens.dropped()::contains)
                    .findFirst();
        }
    }

    /**
     * Begins with another state of a plan.
     *
     * @param its ids of its audiences
     * @param journeys what each of its campaigns sends
     */
    void begin(List<String> its, List<Sends> journeys, List<FrequencyCap> now) {
        if (!caps.equals(now)) {
            caps = now;
            measured.clear();
            together = null;
        }
        if (!audiences.equals(its) || !parts.equals(journeys)) {
            all = Sends.together(its, journeys);
            audiences = its;
            parts = journeys;
        }
        measured.keySet().retainAll(its);
    }

    /** What an audience gets. */
    Measured of(String audience) {
        List<Send> now = all.to(audience);
        Measured known = measured.get(audience);
        if (known == null || !known.sends().equals(now)) {
            known = new Measured(caps, now);
            measured.put(audience, known);
        }
        return known;
    }

    /** What somebody would get who is in every audience. */
    Measured together() {
        Measured known = together;
        if (known == null || !known.sends().equals(all.all())) {
            known = new Measured(caps, all.all());
            together = known;
        }
        return known;
    }
}
