package throughline.consent;

import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.plan.Audience;
import throughline.plan.JourneyOrder;
import throughline.plan.When;
import throughline.rule.Rule;

/** What a journey has to show for one rule: requests in time, and what people hold from the start. */
final class Evidences {

    /** How many rules may hang on one another. */
    private static final int DEEPEST = 8;

    private final Journey journey;
    private final RuleBook book;
    private final List<Reached> reached;
    private final ZoneId zone;

    Evidences(Journey journey, RuleBook book, List<Reached> reached, ZoneId zone) {
        this.journey = journey;
        this.book = book;
        this.reached = reached;
        this.zone = zone;
    }

    /** Where no market is named and no rule counts everywhere, any earlier request will do. */
    Outcome anyRequest(Place place, String permission) {
        return best(place, permission, null);
    }

    /** How a rule fares for a permission at a place. */
    Outcome outcome(Place place, String permission, Rule rule) {
        return rule.model().isFree() ? Outcome.of(GateReason.FREE, rule) : best(place, permission, rule);
    }

    private Outcome best(Place place, String permission, @Nullable Rule rule) {
        Outcome best = Outcome.of(GateReason.NOTHING, rule);
        for (Asked asked : journey.requests(permission)) {
            if (reached.get(asked.position()).speaksTo(place.market(), place.people())) {
                best = best.or(requested(place, rule, asked));
            }
        }
        return rule == null || !isSecond(rule, permission) ? best.or(held(place, permission, rule)) : best;
    }

    /** True if a rule takes one permission beside another of the same type; then what is held is the ordinary one. */
    private boolean isSecond(Rule rule, String permission) {
        return rule.links().requires().stream()
                .flatMap(id -> book.rule(id).stream())
                .anyMatch(before -> before.scope().permissions().contains(permission));
    }

    private static Outcome held(Place place, String permission, @Nullable Rule rule) {
        for (Audience audience : place.people()) {
            if (audience.heldShare(permission).signum() > 0) {
                return Outcome.of(GateReason.HELD, rule);
            }
        }
        // Nobody has said yet who the people are, and so nobody can say what they hold.
        boolean unsure = place.people().isEmpty() || place.people().stream().anyMatch(it -> it.isUnsure(permission));
        return Outcome.of(unsure ? GateReason.HELD_UNSURE : GateReason.NOTHING, rule);
    }

    private Outcome requested(Place place, @Nullable Rule rule, Asked asked) {
        boolean enough = rule == null || Models.satisfies(asked.model(), rule.model());
        boolean maybe = rule != null && Models.maySatisfy(asked.model(), rule.model());
        if (!enough && !maybe) {
            return Outcome.of(GateReason.MODEL, rule, asked);
        }
        if (!isEarlier(asked, place.position())) {
            return Outcome.of(GateReason.LATE, rule, asked);
        }
        if (rule != null && !isInOrder(place, rule, asked, 0)) {
            return Outcome.of(GateReason.NOT_IN_ORDER, rule, asked);
        }
        Outcome inTime = inTime(place, rule, asked);
        return enough || inTime.reason() == GateReason.EXPIRED ? inTime : inTime.because(GateReason.TRIGGER_UNSAID);
    }

    private boolean isEarlier(Asked asked, int position) {
        return asked.position() < position
                || asked.position() == position && journey.order().get(position).asksFirst();
    }

    /** True if what must come before a rule is held or asked for before the request that meets it. */
    private boolean isInOrder(Place place, Rule rule, Asked asked, int depth) {
        for (String id : rule.links().requires()) {
            Optional<Rule> before = book.rule(id);
            if (before.isPresent() && !isMetBefore(place, before.get(), asked, depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMetBefore(Place place, Rule rule, Asked limit, int depth) {
        if (rule.model().isFree()) {
            return true;
        }
        for (String permission : rule.scope().permissions()) {
            if (place.people().stream().anyMatch(it -> it.heldShare(permission).signum() > 0)) {
                return true;
            }
            for (Asked asked : journey.requests(permission)) {
                if (Models.satisfies(asked.model(), rule.model())
                        && isBefore(asked, limit)
                        && reached.get(asked.position()).speaksTo(place.market(), place.people())
                        && depth < DEEPEST
                        && isInOrder(place, rule, asked, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBefore(Asked asked, Asked limit) {
        if (asked.position() != limit.position()) {
            return asked.position() < limit.position();
        }
        List<String> order = journey.order().get(limit.position()).asksFor();
        return order.indexOf(asked.request()) < order.indexOf(limit.request());
    }

    private Outcome inTime(Place place, @Nullable Rule rule, Asked asked) {
        Period period = rule == null ? null : rule.terms().expiry().period();
        JourneyOrder.Placed source = journey.placed().get(asked.position());
        JourneyOrder.Placed needing = journey.placed().get(place.position());
        if (period == null || source.isUndated() || needing.isUndated()) {
            return Outcome.of(GateReason.ASKED, rule, asked);
        }
        LocalDateTime last = needing.until();
        LocalDateTime given = source.lastBy(last).orElse(source.from());
        LocalDateTime lapses = given.plus(period);
        GateReason reason = !last.isBefore(lapses)
                ? GateReason.EXPIRED
                : lapses.isAfter(last.plusDays(Gates.RENEWAL_DAYS)) ? GateReason.ASKED : GateReason.EXPIRES;
        return new Outcome(reason, rule, Optional.of(asked), lapses.toLocalDate());
    }

    /** True if a rule counts at any time, or the touchpoint lies outside the hours that it is about. */
    boolean isOutsideHours(Place place, Rule rule) {
        String other = rule.links().outsideHoursOf();
        if (other.isEmpty()) {
            return true;
        }
        Optional<Rule> day = book.rule(other);
        When when = journey.order().get(place.position()).when();
        LocalDateTime at = when == null ? null : when.earliest();
        if (day.isEmpty() || at == null || when instanceof When.Triggered) {
            return false;
        }
        if (when instanceof When.RecipientTime) {
            return !day.get().terms().hours().allow(at);
        }
        return book.zones(place.market()).stream()
                .map(there -> at.atZone(zone).withZoneSameInstant(there).toLocalDateTime())
                .anyMatch(local -> !day.get().terms().hours().allow(local));
    }
}
