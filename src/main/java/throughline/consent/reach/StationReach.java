package throughline.consent.reach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import throughline.consent.Gates;
import throughline.consent.PermissionType;
import throughline.consent.Requirement;
import throughline.consent.RuleBook;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Plan;
import throughline.plan.TouchpointEdits;
import throughline.rule.Rule;

/**
 * Which stations an audience can be reached at with certain permissions, market by market. A station takes what a new
 * touchpoint there would require; those that people come to by themselves take none.
 */
public final class StationReach {

    private final Plan plan;
    private final RuleBook book;
    private final Audience audience;
    private final Map<String, BigDecimal> markets;

    private StationReach(Plan plan, RuleBook book, Audience audience) {
        this.plan = plan;
        this.book = book;
        this.audience = audience;
        this.markets = shares(plan, audience);
    }

    /**
     * What part of an audience a station reaches.
     *
     * @param ready share of the people, 0 to 1, for whom all its permissions are there or not required
     * @param toConfirm share for whom some permission has no rule, and the others are there
     */
    public record Reach(String station, BigDecimal ready, BigDecimal toConfirm) {}

    /**
     * What one more permission would open.
     *
     * @param stations how many stations reach more people with it
     * @param people how many people are reached at some station that was shut to them before
     */
    public record Gain(String permission, int stations, BigDecimal people) {}

    /** The reach of an audience by the rules that apply to the plan. */
    public static StationReach of(Plan plan, RuleBook book, Audience audience) {
        return new StationReach(plan, book, audience);
    }

    /** Shares by market; those of which nobody says how large they are count alike. */
    private static Map<String, BigDecimal> shares(Plan plan, Audience audience) {
        Map<String, BigDecimal> shares = new TreeMap<>();
        if (!audience.markets().isEmpty()) {
            shares.putAll(audience.markets());
            return shares;
        }
        List<String> named =
                plan.sheet().markets().isEmpty() ? List.of("") : plan.sheet().markets();
        BigDecimal part = BigDecimal.ONE.divide(BigDecimal.valueOf(named.size()), 6, java.math.RoundingMode.DOWN);
        named.forEach(market -> shares.put(market, part));
        return shares;
    }

    /** All people whose market is known, as a share of the audience, 0 to 1. */
    public BigDecimal whole() {
        return markets.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every station that customers meet, by id, with those reached who hold {@code permissions}. */
    public List<Reach> with(Set<String> permissions) {
        List<Reach> found = new ArrayList<>();
        for (Station station : plan.map().stations()) {
            if (station.meetsCustomers()) {
                BigDecimal ready = BigDecimal.ZERO;
                BigDecimal open = BigDecimal.ZERO;
                for (Map.Entry<String, BigDecimal> market : markets.entrySet()) {
                    switch (state(station, market.getKey(), permissions)) {
                        case READY -> ready = ready.add(market.getValue());
                        case TO_CONFIRM -> open = open.add(market.getValue());
                        case SHUT -> {}
                    }
                }
                found.add(new Reach(station.id(), ready, open));
            }
        }
        found.sort(Comparator.comparing(Reach::station));
        return found;
    }

    /** What each further permission would open, the most people first, then the most stations. */
    public List<Gain> next(Set<String> permissions) {
        List<Gain> gains = new ArrayList<>();
        for (PermissionType type : book.catalogue().permissions()) {
            if (type.scope() == PermissionType.Scope.PERSON && !permissions.contains(type.id())) {
                gain(permissions, type.id(), gains);
            }
        }
        gains.sort(Comparator.comparing(Gain::people)
                .thenComparing(Gain::stations)
                .reversed()
                .thenComparing(Gain::permission));
        return gains;
    }

    private void gain(Set<String> permissions, String permission, List<Gain> gains) {
        Set<String> more = new LinkedHashSet<>(permissions);
        more.add(permission);
        Set<String> stations = new LinkedHashSet<>();
        Set<String> reached = new LinkedHashSet<>();
        for (Station station : plan.map().stations()) {
            for (String market : markets.keySet()) {
                boolean opens = station.meetsCustomers()
                        && state(station, market, more) == State.READY
                        && state(station, market, permissions) != State.READY;
                if (opens) {
                    stations.add(station.id());
                    reached.add(market);
                }
            }
        }
        if (!stations.isEmpty()) {
            BigDecimal share = reached.stream()
                    .map(it -> markets.getOrDefault(it, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            gains.add(new Gain(permission, stations.size(), share.multiply(BigDecimal.valueOf(audience.size()))));
        }
    }

    private enum State {
        READY,
        TO_CONFIRM,
        SHUT
    }

    private State state(Station station, String market, Set<String> permissions) {
        State worst = State.READY;
        for (String permission : TouchpointEdits.requiredAt(station)) {
            if (Gates.isOfPeople(permission, book.catalogue())) {
                State one = state(station, market, permission, permissions);
                worst = one.compareTo(worst) > 0 ? one : worst;
            }
        }
        return worst;
    }

    private State state(Station station, String market, String permission, Set<String> permissions) {
        List<String> platforms = book.platforms(permission, station.channel(), market);
        boolean ruled = !platforms.isEmpty();
        boolean free = !ruled;
        for (String platform : ruled ? platforms : List.of("")) {
            Requirement requirement = book.resolve(permission, station.channel(), market, platform);
            ruled |= !requirement.isUnknown();
            free &= requirement.groups().stream()
                    .allMatch(group ->
                            group.alternatives().stream().map(Rule::model).anyMatch(model -> model.isFree()));
        }
        if (!ruled && !market.isEmpty()) {
            return State.TO_CONFIRM;
        }
        return permissions.contains(permission) || ruled && free ? State.READY : State.SHUT;
    }
}
