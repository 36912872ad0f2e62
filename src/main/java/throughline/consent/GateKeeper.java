package throughline.consent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.item.Decimals;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.plan.Touchpoint;
import throughline.rule.BasisModel;
import throughline.rule.Layer;
import throughline.rule.Rule;

/** Checks the gates of one journey. */
final class GateKeeper {

    private static final int SHARE_DIGITS = 6;

    private final Plan plan;
    private final Journey journey;
    private final RuleBook book;
    private final List<Reached> reached;
    private final Evidences evidences;

    GateKeeper(Plan plan, Journey journey, RuleBook book) {
        this.plan = plan;
        this.journey = journey;
        this.book = book;
        this.reached = Reached.along(plan, journey, book);
        this.evidences = new Evidences(
                journey,
                book,
                reached,
                plan.require(PlanSheet.ID, PlanSheet.class).zone());
    }

    Reached reached(int position) {
        return reached.get(position);
    }

    /** The gate of a permission at a touchpoint; empty if nobody is reached there, or nobody whom any rule is about. */
    Optional<Gate> gate(int position, String permission) {
        Touchpoint touchpoint = journey.order().get(position);
        return gate(position, permission, channel(touchpoint), touchpoint.requires());
    }

    /** The gate as it would be on another channel, where these permissions are required. */
    Optional<Gate> gate(int position, String permission, String channel, List<String> requires) {
        List<GateCell> cells = new ArrayList<>();
        Reached here = reached.get(position);
        for (Map.Entry<String, List<Audience>> market : here.byMarket().entrySet()) {
            List<String> named = book.platforms(permission, channel, market.getKey());
            for (String platform : Reached.platforms(market.getValue(), named)) {
                Requirement requirement = book.resolve(permission, channel, market.getKey(), platform);
                // A device's prompt means nothing to people without that device: they are not reached this way.
                if (!requirement.isUnknown() || named.isEmpty()) {
                    Place place = new Place(
                            position, market.getKey(), Reached.on(platform, market.getValue()), channel, requires);
                    Outcome outcome = outcome(place, permission, requirement);
                    cells.add(new GateCell(
                            market.getKey(),
                            platform,
                            outcome.reason(),
                            outcome.rule(),
                            outcome.source(),
                            outcome.lapses(),
                            requirement));
                }
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(gate(position, permission, cells));
    }

    boolean counts(int position, String market, Rule rule) {
        return evidences.isOutsideHours(new Place(position, market, List.of(), "", List.of()), rule);
    }

    private Gate gate(int position, String permission, List<GateCell> cells) {
        Asked first = null;
        for (GateCell cell : cells) {
            Asked source = cell.source().orElse(null);
            boolean gets = cell.reason() == GateReason.ASKED || cell.reason() == GateReason.EXPIRES;
            if (gets && source != null && (first == null || source.position() < first.position())) {
                first = source;
            }
        }
        Touchpoint touchpoint = journey.order().get(position);
        return new Gate(
                touchpoint.id(),
                position,
                permission,
                state(cells),
                Optional.ofNullable(first),
                heldShare(permission, reached.get(position).audiences()),
                cells);
    }

    private static GateState state(List<GateCell> cells) {
        GateState worst = GateState.READY;
        for (GateCell cell : cells) {
            worst = worst.worse(cell.state());
        }
        return worst;
    }

    private String channel(Touchpoint touchpoint) {
        return plan.require(touchpoint.station(), Station.class).channel();
    }

    private Outcome outcome(Place place, String permission, Requirement requirement) {
        if (requirement.isUnknown()) {
            return place.market().isEmpty()
                    ? evidences.anyRequest(place, permission)
                    : Outcome.of(GateReason.RULE_UNKNOWN, null);
        }
        Outcome outcome = met(place, permission, requirement);
        boolean law = outcome.reason() == GateReason.NOTHING || outcome.reason() == GateReason.MODEL;
        Rule rule = outcome.rule();
        return law && rule != null && rule.terms().apartFromPrompt() && isDeviceWilling(place, permission)
                ? outcome.because(GateReason.PROMPT_ONLY)
                : outcome;
    }

    /** The best that can be had: over each choice of a basis, since some rules count only beside certain ones. */
    private Outcome met(Place place, String permission, Requirement requirement) {
        RuleGroup basis = null;
        boolean depends = false;
        for (RuleGroup group : requirement.groups()) {
            depends |= group.depends();
            if (basis == null && group.layer() == Layer.LAW && group.group().equals(Rule.BASIS)) {
                basis = group;
            }
        }
        if (!depends || basis == null) {
            return all(place, permission, requirement, null);
        }
        Outcome best = null;
        for (Rule alternative : basis.alternatives()) {
            Outcome with = all(place, permission, requirement, alternative);
            best = best == null ? with : best.or(with);
        }
        return best == null ? Outcome.of(GateReason.RULE_UNKNOWN, null) : best;
    }

    /** @param chosen the basis that is built on; null where no rule depends on it */
    private Outcome all(Place place, String permission, Requirement requirement, @Nullable Rule chosen) {
        Outcome worst = null;
        for (RuleGroup group : requirement.groups()) {
            Outcome best = chosen != null && group.alternatives().contains(chosen)
                    ? evidences.outcome(place, permission, chosen)
                    : any(place, permission, group, chosen);
            if (best != null) {
                worst = worst == null ? best : worst.and(best);
            }
        }
        return worst == null ? Outcome.of(GateReason.RULE_UNKNOWN, null) : worst;
    }

    private @Nullable Outcome any(Place place, String permission, RuleGroup group, @Nullable Rule chosen) {
        Outcome best = null;
        for (Rule rule : group.alternatives()) {
            List<BasisModel> appliesTo = rule.links().appliesTo();
            boolean counts = appliesTo.isEmpty() || chosen != null && appliesTo.contains(chosen.model());
            if (counts && evidences.isOutsideHours(place, rule)) {
                Outcome outcome = evidences.outcome(place, permission, rule);
                best = best == null ? outcome : best.or(outcome);
            }
        }
        return best;
    }

    /** True if a device's prompt that the touchpoint also requires says yes here. */
    private boolean isDeviceWilling(Place place, String permission) {
        for (String other : place.requires()) {
            if (!other.equals(permission) && isWilling(place, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWilling(Place place, String prompt) {
        for (String platform :
                Reached.platforms(place.people(), book.platforms(prompt, place.channel(), place.market()))) {
            Requirement requirement = book.resolve(prompt, place.channel(), place.market(), platform);
            boolean device = !requirement.isUnknown()
                    && requirement.rules().stream().allMatch(rule -> rule.model() == BasisModel.OS_PROMPT);
            if (device && met(place, prompt, requirement).reason().state() == GateState.READY) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal heldShare(String permission, List<Audience> reached) {
        boolean sized = reached.stream().anyMatch(a -> a.size() > 0);
        BigDecimal people = BigDecimal.ZERO;
        BigDecimal holders = BigDecimal.ZERO;
        for (Audience audience : reached) {
            BigDecimal weight = sized ? BigDecimal.valueOf(audience.size()) : BigDecimal.ONE;
            people = people.add(weight);
            holders = holders.add(weight.multiply(audience.heldShare(permission)));
        }
        return people.signum() == 0
                ? BigDecimal.ZERO
                : Decimals.canonical("held", holders.divide(people, SHARE_DIGITS, RoundingMode.HALF_EVEN));
    }
}
