package throughline.consent.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.consent.GateState;
import throughline.consent.Gates;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.Models;
import throughline.consent.Requirement;
import throughline.consent.RuleBook;
import throughline.consent.RuleGroup;
import throughline.map.Station;
import throughline.plan.Confirmation;
import throughline.plan.JourneyOrder;
import throughline.plan.Naming;
import throughline.plan.OwnRule;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.rule.Rule;

/**
 * Every permission that a plan collects: where, in which words, for what benefit, on what basis, with what proof, until
 * when, and who answers for it. A pure function of the plan and the catalogue.
 *
 * @param rows by campaign in the plan's order, along each journey, then by market
 * @param own the plan's own rules, with who has confirmed them, in the plan's order
 */
public record PermissionRegister(List<RegisterRow> rows, List<OwnRule> own) {

    /** Copies the rows. */
    public PermissionRegister {
        rows = List.copyOf(rows);
        own = List.copyOf(own);
    }

    /** The register of a plan. */
    public static PermissionRegister of(Plan plan, Catalogue catalogue) {
        RuleBook book = RuleBook.of(catalogue, plan.ownRules());
        List<RegisterRow> rows = new ArrayList<>();
        plan.campaigns().forEach(campaign -> {
            JourneyGates gates = JourneyGates.of(plan, Journey.of(plan, campaign), book);
            for (int i = 0; i < gates.journey().order().size(); i++) {
                Touchpoint touchpoint = gates.journey().order().get(i);
                for (PermissionRequest request : plan.requests(touchpoint)) {
                    for (String market : gates.reached(i).keySet()) {
                        rows.add(row(plan, book, gates, i, request, market));
                    }
                }
            }
        });
        return new PermissionRegister(rows, plan.ownRules());
    }

    private static RegisterRow row(
            Plan plan, RuleBook book, JourneyGates gates, int position, PermissionRequest request, String market) {
        Journey journey = gates.journey();
        Touchpoint touchpoint = journey.order().get(position);
        List<Rule> basis = basis(book, request, market);
        Set<String> proof = new LinkedHashSet<>();
        if (!request.proof().isBlank()) {
            proof.add(request.proof());
        }
        basis.forEach(rule -> proof.addAll(rule.terms().proof()));
        JourneyOrder.Placed placed = journey.placed().get(position);
        LocalDate from = placed.isUndated() ? null : placed.from().toLocalDate();
        LocalDate lapses = lapses(basis, from);
        return new RegisterRow(
                request,
                book.catalogue().nameOf(request.permission()),
                Naming.of(plan, journey.campaign()),
                Naming.of(plan, touchpoint),
                Naming.of(plan, plan.require(touchpoint.station(), Station.class)),
                from,
                market,
                basis,
                List.copyOf(proof),
                lapses,
                lapses == null ? null : lapses.minusDays(Gates.RENEWAL_DAYS),
                gates.reached(position).getOrDefault(market, List.of()).stream()
                        .map(it -> Naming.of(plan, it))
                        .toList(),
                state(book, request, market),
                confirmed(plan, basis),
                request.owner().isEmpty() ? journey.campaign().owner() : request.owner());
    }

    /** The rules that the request meets on any channel: in each group the alternatives it gets. */
    private static List<Rule> basis(RuleBook book, PermissionRequest request, String market) {
        List<String> platforms = new ArrayList<>(book.platforms(request.permission(), "", market));
        platforms.add("");
        Set<Rule> met = new LinkedHashSet<>();
        for (String platform : platforms) {
            for (RuleGroup group :
                    book.resolve(request.permission(), "", market, platform).groups()) {
                group.alternatives().stream()
                        .filter(rule -> rule.links().outsideHoursOf().isEmpty()
                                && isFor(rule, request)
                                && Models.satisfies(request.model(), rule.model()))
                        .forEach(met::add);
            }
        }
        return List.copyOf(met);
    }

    /** How far the request gets what the rules take there, on whatever channel the permission is used. */
    private static GateState state(RuleBook book, PermissionRequest request, String market) {
        boolean known = false;
        boolean enough = true;
        List<String> platforms = book.platforms(request.permission(), "", market);
        for (String platform : platforms.isEmpty() ? List.of("") : platforms) {
            Requirement requirement = book.resolve(request.permission(), "", market, platform);
            known |= !requirement.isUnknown();
            enough &= requirement.groups().stream()
                    .allMatch(group -> group.alternatives().stream()
                            .anyMatch(rule -> Models.satisfies(request.model(), rule.model())));
        }
        return !known ? GateState.TO_CONFIRM : enough ? GateState.READY : GateState.MISSING;
    }

    private static List<Confirmation> confirmed(Plan plan, List<Rule> basis) {
        return plan.ownRules().stream()
                .filter(own -> own.rule() != null && basis.contains(own.rule()))
                .map(OwnRule::confirmed)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isFor(Rule rule, PermissionRequest request) {
        return rule.links().appliesTo().isEmpty()
                || rule.links().appliesTo().stream().anyMatch(it -> Models.toGet(it) == request.model());
    }

    private static @Nullable LocalDate lapses(List<Rule> basis, @Nullable LocalDate from) {
        LocalDate first = null;
        for (Rule rule : basis) {
            Period period = rule.terms().expiry().period();
            if (period != null && from != null) {
                LocalDate day = from.plus(period);
                first = first == null || day.isBefore(first) ? day : first;
            }
        }
        return first;
    }
}
