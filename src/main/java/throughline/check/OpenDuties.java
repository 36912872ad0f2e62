package throughline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.consent.Duties;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;

/** The legal to-dos of a plan that are not seen to, over all its campaigns. */
final class OpenDuties {

    /** To-dos that one sentence speaks of. */
    record Kind(String permission, Duties.State state) {}

    /** Where a to-do is taken, in the plan's order. */
    record Where(Set<String> touchpoints, Set<String> markets, Set<String> rules) {
        Where() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    /** Markets in which it stands alike with a to-do. */
    private record Alike(List<String> markets, List<String> rules) {
        Alike() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Map<Kind, Where> kinds = new LinkedHashMap<>();
    private final Map<String, LocalDate> first = new HashMap<>();
    private final RuleBook book;
    private final List<SenderDuty> duties;
    private final Set<String> planned = new LinkedHashSet<>();
    private final Map<Standing, Map<Duties.State, Alike>> standings = new HashMap<>();
    private final Set<Alike> told = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What touchpoints are alike in, wherever they stand. */
    private record Standing(
            String permission,
            String channel,
            List<String> markets,
            @Nullable LocalDate day) {}

    private OpenDuties(Plan plan, RuleBook book) {
        this.book = book;
        this.duties = plan.duties();
        duties.forEach(duty -> planned.add(duty.permission()));
    }

    /** Of all that a plan's journeys take. */
    static OpenDuties of(Plan plan, RuleBook book, List<Duties.Needed> needed) {
        OpenDuties open = new OpenDuties(plan, book);
        needed.forEach(open::add);
        return open;
    }

    /** Of a plan that nothing is known of yet. */
    static OpenDuties of(Plan plan, RuleBook book) {
        return of(
                plan,
                book,
                plan.campaigns().stream()
                        .flatMap(campaign ->
                                Duties.of(plan, book, JourneyGates.of(plan, Journey.of(plan, campaign), book)).stream())
                        .toList());
    }

    /** What is open, by kind, in the plan's order. */
    Map<Kind, Where> kinds() {
        return kinds;
    }

    /**
     * A legal to-do that would see to all there is of a permission.
     *
     * @return its markets and the first day on which it is needed, null where that is not known; empty if none is missing
     */
    Optional<Missing> missing(String permission) {
        Set<String> markets = new LinkedHashSet<>();
        boolean found = false;
        for (Duties.State state : List.of(Duties.State.LATE, Duties.State.MISSING)) {
            Where where = kinds.get(new Kind(permission, state));
            if (where != null) {
                found = true;
                markets.addAll(where.markets());
            }
        }
        markets.remove("");
        return found ? Optional.of(new Missing(List.copyOf(markets), first.get(permission))) : Optional.empty();
    }

    /** @param day the first on which it is needed, null where that is not known */
    record Missing(List<String> markets, @Nullable LocalDate day) {}

    private void add(Duties.Needed needed) {
        standing(needed).forEach((state, alike) -> {
            Where where = kinds.computeIfAbsent(new Kind(needed.permission(), state), it -> new Where());
            where.touchpoints().add(needed.touchpoint());
            if (told.add(alike)) {
                where.markets().addAll(alike.markets());
                where.rules().addAll(alike.rules());
            }
            LocalDate day = needed.day();
            if (state != Duties.State.UNKNOWN && day != null) {
                first.merge(needed.permission(), day, (a, b) -> a.isBefore(b) ? a : b);
            }
        });
    }

    /** Touchpoints are alike but for their days, and these count only where a to-do is planned. */
    private Map<Duties.State, Alike> standing(Duties.Needed needed) {
        LocalDate day = planned.contains(needed.permission()) ? needed.day() : null;
        return standings.computeIfAbsent(
                new Standing(needed.permission(), needed.channel(), needed.markets(), day), it -> work(needed));
    }

    private Map<Duties.State, Alike> work(Duties.Needed needed) {
        Map<Duties.State, Alike> found = new EnumMap<>(Duties.State.class);
        for (String market : needed.markets()) {
            Duties.State state = Duties.state(duties, book, needed, market);
            if (state != Duties.State.SEEN_TO) {
                Alike alike = found.computeIfAbsent(state, it -> new Alike());
                alike.markets().add(market);
                alike.rules().addAll(Duties.rules(book, needed, market));
            }
        }
        return found;
    }
}
