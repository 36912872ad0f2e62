package throughline.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.map.Station;
import throughline.plan.JourneyOrder;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;
import throughline.plan.Touchpoint;
import throughline.rule.Rule;

/** Legal to-dos that a touchpoint takes: those of its station's channel, and any that it requires itself. */
public final class Duties {

    private Duties() {}

    /** How it stands with a to-do. */
    public enum State {
        /** One is done or planned in time, or there is nothing to do. */
        SEEN_TO,
        /** No rule says whether there is anything to do. */
        UNKNOWN,
        /** One is planned, for a day after the touchpoint. */
        LATE,
        /** None is planned, or none with a day. */
        MISSING
    }

    /**
     * What a touchpoint takes of whoever sends.
     *
     * @param permission the permission type, a duty of the sender
     * @param channel of its station
     * @param markets an empty one where the plan names none
     * @param day the touchpoint's, null while not known
     */
    public record Needed(
            String touchpoint,
            String permission,
            String channel,
            List<String> markets,
            @Nullable LocalDate day) {

        /** The same in one market alone. */
        public Needed in(String market) {
            return new Needed(touchpoint, permission, channel, List.of(market), day);
        }
    }

    /** All that a journey takes. */
    public static List<Needed> of(Plan plan, RuleBook book, JourneyGates gates) {
        List<Needed> found = new ArrayList<>();
        for (int i = 0; i < gates.journey().order().size(); i++) {
            Touchpoint touchpoint = gates.journey().order().get(i);
            found.addAll(at(book, gates, i, plan.require(touchpoint.station(), Station.class)));
        }
        return found;
    }

    /** What a touchpoint takes, at its own station or another. */
    public static List<Needed> at(RuleBook book, JourneyGates gates, int position, Station station) {
        Set<String> permissions = new LinkedHashSet<>(station.permissions());
        Touchpoint touchpoint = gates.journey().order().get(position);
        permissions.addAll(touchpoint.requires());
        permissions.removeIf(it -> Gates.isOfPeople(it, book.catalogue()));
        if (permissions.isEmpty()) {
            return List.of();
        }
        List<String> markets = List.copyOf(gates.reached(position).keySet());
        JourneyOrder.Placed placed = gates.journey().placed().get(position);
        LocalDate day = placed.isUndated() ? null : placed.from().toLocalDate();
        return permissions.stream()
                .map(it -> new Needed(touchpoint.id(), it, station.channel(), markets, day))
                .toList();
    }

    /** Ids of the rules that speak of a to-do in a market. */
    public static List<String> rules(RuleBook book, Needed needed, String market) {
        return book.resolve(needed.permission(), needed.channel(), market, "").rules().stream()
                .map(Rule::id)
                .toList();
    }

    /** How it stands with a to-do in a market by a day. */
    public static State state(List<SenderDuty> duties, RuleBook book, Needed needed, String market) {
        State best = State.MISSING;
        for (SenderDuty duty : duties) {
            if (duty.permission().equals(needed.permission()) && covers(duty, book, market)) {
                State its = state(duty, needed.day());
                best = its.compareTo(best) < 0 ? its : best;
            }
        }
        boolean ruled = !rules(book, needed, market).isEmpty();
        // Where no market is named and no rule counts everywhere, there is nothing to ask about.
        return ruled || best == State.SEEN_TO ? best : market.isEmpty() ? State.SEEN_TO : State.UNKNOWN;
    }

    private static State state(SenderDuty duty, @Nullable LocalDate day) {
        LocalDate due = duty.due();
        if (duty.state() == SenderDuty.State.DONE) {
            return State.SEEN_TO;
        }
        return due == null ? State.MISSING : day == null || !due.isAfter(day) ? State.SEEN_TO : State.LATE;
    }

    private static boolean covers(SenderDuty duty, RuleBook book, String market) {
        return duty.markets().isEmpty() || book.chain(market).stream().anyMatch(duty.markets()::contains);
    }
}
