package throughline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.consent.Gates;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.map.Station;
import throughline.plan.JourneyOrder;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;
import throughline.plan.Touchpoint;
import throughline.rule.Rule;

/** Legal to-dos that a touchpoint takes: those of its station's channel, and any that it requires itself. */
final class Duties {

    private Duties() {}

    /** How it stands with a to-do. */
    enum State {
        SEEN_TO,
        /** No rule says whether there is anything to do. */
        UNKNOWN,
        /** One is planned, for a day after the touchpoint. */
        LATE,
        /** None is planned, or none with a day. */
        MISSING
    }

    /**
     * A to-do that a touchpoint takes in a market.
     *
     * @param permission the permission type, a duty of the sender
     * @param market empty where the plan names none
     * @param rules ids of the rules that speak of it
     */
    record Needed(String permission, String market, State state, List<String> rules) {}

    /**
     * A to-do of a touchpoint that is not seen to.
     *
     * @param day the touchpoint's, null while not known
     */
    record Open(String touchpoint, @Nullable LocalDate day, Needed duty) {}

    /** All that is not seen to along a journey. */
    static List<Open> open(Plan plan, RuleBook book, JourneyGates gates) {
        List<Open> found = new ArrayList<>();
        for (int i = 0; i < gates.journey().order().size(); i++) {
            Touchpoint touchpoint = gates.journey().order().get(i);
            Station station = plan.require(touchpoint.station(), Station.class);
            for (Needed duty : at(plan, book, gates, i, station)) {
                if (duty.state() != State.SEEN_TO) {
                    LocalDate day = day(gates, i);
                    found.add(new Open(touchpoint.id(), day.equals(LocalDate.MAX) ? null : day, duty));
                }
            }
        }
        return found;
    }

    /** The to-dos of a touchpoint, at its own station or another. */
    static List<Needed> at(Plan plan, RuleBook book, JourneyGates gates, int position, Station station) {
        Set<String> permissions = new LinkedHashSet<>(station.permissions());
        Touchpoint touchpoint = gates.journey().order().get(position);
        permissions.addAll(touchpoint.requires());
        permissions.removeIf(it -> Gates.isOfPeople(it, book.catalogue()));
        List<Needed> found = new ArrayList<>();
        for (String permission : permissions) {
            for (String market : gates.reached(position).keySet()) {
                List<String> rules = book.resolve(permission, station.channel(), market, "").rules().stream()
                        .map(Rule::id)
                        .toList();
                boolean ruled = !rules.isEmpty();
                State state = state(plan, book, permission, market, day(gates, position));
                if (ruled || !market.isEmpty()) {
                    found.add(new Needed(
                            permission, market, ruled || state == State.SEEN_TO ? state : State.UNKNOWN, rules));
                }
            }
        }
        return found;
    }

    private static LocalDate day(JourneyGates gates, int position) {
        JourneyOrder.Placed placed = gates.journey().placed().get(position);
        return placed.isUndated() ? LocalDate.MAX : placed.from().toLocalDate();
    }

    private static State state(Plan plan, RuleBook book, String permission, String market, LocalDate day) {
        State best = State.MISSING;
        for (SenderDuty duty : plan.duties()) {
            if (duty.permission().equals(permission) && covers(duty, book, market)) {
                LocalDate due = duty.due();
                boolean inTime = duty.state() == SenderDuty.State.DONE || due != null && !due.isAfter(day);
                State its = inTime ? State.SEEN_TO : due == null ? State.MISSING : State.LATE;
                best = its.compareTo(best) < 0 ? its : best;
            }
        }
        return best;
    }

    private static boolean covers(SenderDuty duty, RuleBook book, String market) {
        return duty.markets().isEmpty() || book.chain(market).stream().anyMatch(duty.markets()::contains);
    }
}
