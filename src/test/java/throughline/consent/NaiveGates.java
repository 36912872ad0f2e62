package throughline.consent;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.When;
import throughline.rule.BasisModel;
import throughline.rule.Market;
import throughline.rule.Rule;

/**
 * The gates worked out once more, word by word from the planning semantics and without any care for speed: all ways to pick
 * one rule of each group are tried. Only states, since more than one reason may lead to the same.
 */
final class NaiveGates {

    private final Plan plan;
    private final Catalogue catalogue;

    NaiveGates(Plan plan, Catalogue catalogue) {
        this.plan = plan;
        this.catalogue = catalogue;
    }

    private record Met(Touchpoint touchpoint, LocalDateTime from) {}

    private record Source(int position, int index, PermissionRequest request) {}

    /** "touchpoint permission market/platform" to state. */
    Map<String, GateState> states() {
        Map<String, GateState> found = new TreeMap<>();
        for (Campaign campaign : plan.campaigns()) {
            List<Met> order = order(campaign);
            for (int t = 0; t < order.size(); t++) {
                for (String permission : order.get(t).touchpoint().requires()) {
                    for (String market : markets(campaign, order.get(t).touchpoint())) {
                        for (String platform : platforms(campaign, order.get(t).touchpoint(), permission, market)) {
                            found.put(
                                    order.get(t).touchpoint().id() + " " + permission + " " + market + "/" + platform,
                                    state(campaign, order, t, permission, market, platform));
                        }
                    }
                }
            }
        }
        return found;
    }

    private List<Met> order(Campaign campaign) {
        List<Met> met = new ArrayList<>();
        LocalDateTime from = campaign.starts() == null
                ? LocalDateTime.MIN
                : campaign.starts().atStartOfDay();
        for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
            When when = touchpoint.when();
            from = when == null || when.earliest() == null ? from : when.earliest();
            met.add(new Met(touchpoint, from));
        }
        met.sort(java.util.Comparator.comparing(Met::from));
        return met;
    }

    private List<String> chain(String market) {
        List<String> chain = new ArrayList<>();
        String at = market;
        while (!at.isEmpty() && !at.equals("GLOBAL")) {
            chain.add(at);
            String here = at;
            at = catalogue.markets().stream()
                    .filter(it -> it.id().equals(here))
                    .findFirst()
                    .map(Market::within)
                    .orElse(here.contains("-") ? here.substring(0, here.indexOf('-')) : "");
        }
        chain.add("GLOBAL");
        return chain;
    }

    private List<String> named(Campaign campaign) {
        List<String> own = campaign.brief().markets();
        return own.isEmpty() ? plan.sheet().markets() : own;
    }

    private boolean isIn(Campaign campaign, Audience audience, String market) {
        List<String> own = audience.markets().entrySet().stream()
                .filter(it -> it.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .toList();
        List<String> named = named(campaign);
        if (own.isEmpty()) {
            return named.contains(market);
        }
        if (named.isEmpty()) {
            return own.contains(market);
        }
        boolean narrowed = own.contains(market) && chain(market).stream().anyMatch(named::contains);
        boolean widened = named.contains(market) && chain(market).stream().anyMatch(own::contains);
        return narrowed || widened;
    }

    private List<String> markets(Campaign campaign, Touchpoint touchpoint) {
        List<Audience> audiences = plan.audiences(campaign, touchpoint);
        TreeSet<String> all = new TreeSet<>(named(campaign));
        audiences.forEach(it -> all.addAll(it.markets().keySet()));
        boolean nowhere = named(campaign).isEmpty()
                && audiences.stream().noneMatch(a -> all.stream().anyMatch(m -> isIn(campaign, a, m)));
        if (nowhere) {
            return List.of("");
        }
        return all.stream()
                .filter(m -> audiences.isEmpty()
                        ? named(campaign).contains(m)
                        : audiences.stream().anyMatch(a -> isIn(campaign, a, m)))
                .filter(m -> touchpoint.leavesOut().stream().noneMatch(chain(m)::contains))
                .toList();
    }

    private List<Audience> people(Campaign campaign, Touchpoint touchpoint, String market) {
        return plan.audiences(campaign, touchpoint).stream()
                .filter(a -> market.isEmpty() || isIn(campaign, a, market))
                .toList();
    }

    private static boolean isOn(Audience audience, String platform) {
        return platform.isEmpty()
                || audience.platforms().isEmpty()
                || audience.platforms().containsKey(platform)
                        && audience.platforms().get(platform).signum() > 0;
    }

    private List<Rule> rules(Touchpoint touchpoint, String permission, String market) {
        String channel = plan.require(touchpoint.station(), Station.class).channel();
        return catalogue.rules().stream()
                .filter(rule -> rule.scope().permissions().contains(permission))
                .filter(rule -> rule.scope().channels().isEmpty()
                        || channel.isEmpty()
                        || rule.scope().channels().contains(channel))
                .filter(rule -> chain(market).contains(rule.scope().market()))
                .toList();
    }

    private List<String> platforms(Campaign campaign, Touchpoint touchpoint, String permission, String market) {
        List<Rule> rules = rules(touchpoint, permission, market);
        TreeSet<String> named = new TreeSet<>();
        rules.forEach(rule -> named.addAll(rule.scope().platforms()));
        if (named.isEmpty()) {
            return List.of("");
        }
        List<Audience> people = people(campaign, touchpoint, market);
        boolean known = !people.isEmpty()
                && people.stream().noneMatch(a -> a.platforms().isEmpty());
        List<String> found = new ArrayList<>(named.stream()
                .filter(p -> !known || people.stream().anyMatch(a -> isOn(a, p)))
                .toList());
        boolean others = !known
                || people.stream()
                        .anyMatch(a -> a.platforms().keySet().stream()
                                .anyMatch(p -> !named.contains(p)
                                        && a.platforms().get(p).signum() > 0));
        boolean ruled = rules.stream().anyMatch(r -> r.scope().platforms().isEmpty() && r.model() != BasisModel.NOTICE);
        if (others && ruled) {
            found.add("");
        }
        return found;
    }

    private GateState state(
            Campaign campaign, List<Met> order, int t, String permission, String market, String platform) {
        Touchpoint touchpoint = order.get(t).touchpoint();
        Map<String, List<Rule>> groups = rules(touchpoint, permission, market).stream()
                .filter(r ->
                        r.scope().platforms().isEmpty() || r.scope().platforms().contains(platform))
                .collect(Collectors.groupingBy(r -> r.layer() + " " + r.group(), TreeMap::new, Collectors.toList()));
        groups.replaceAll((group, rules) -> {
            int narrowest = rules.stream()
                    .mapToInt(r -> chain(market).indexOf(r.scope().market()))
                    .min()
                    .orElseThrow();
            return rules.stream()
                    .filter(r -> chain(market).indexOf(r.scope().market()) == narrowest)
                    .toList();
        });
        groups.values()
                .removeIf(rules -> rules.stream()
                        .allMatch(
                                r -> r.model() == BasisModel.NOTICE || r.group().equals("window")));
        Here here = new Here(campaign, order, t, permission, market, platform);
        if (groups.isEmpty()) {
            if (!market.isEmpty()) {
                return GateState.TO_CONFIRM;
            }
            return here.anything();
        }
        groups.replaceAll(
                (group, rules) -> rules.stream().filter(here::isOutsideHours).toList());
        List<GateState> tried = new ArrayList<>();
        List<Rule> bases = groups.getOrDefault("LAW basis", List.of());
        for (Rule basis : bases.isEmpty() ? List.<Rule>of() : bases) {
            tried.add(groups.entrySet().stream()
                    .map(group -> group.getKey().equals("LAW basis")
                            ? here.of(basis)
                            : best(here, beside(group.getValue(), basis)))
                    .reduce(GateState.READY, GateState::worse));
        }
        if (bases.isEmpty()) {
            // Nothing to be chosen: what counts only beside a choice does not count, and if nothing else is left, who
            // knows?
            groups.replaceAll((group, rules) ->
                    rules.stream().filter(r -> r.links().appliesTo().isEmpty()).toList());
            groups.values().removeIf(List::isEmpty);
            tried.add(
                    groups.isEmpty()
                            ? GateState.TO_CONFIRM
                            : groups.values().stream()
                                    .map(rules -> best(here, rules))
                                    .reduce(GateState.READY, GateState::worse));
        }
        return tried.stream().reduce(GateState.MISSING, NaiveGates::better);
    }

    private static List<Rule> beside(List<Rule> rules, Rule basis) {
        return rules.stream()
                .filter(r ->
                        r.links().appliesTo().isEmpty() || r.links().appliesTo().contains(basis.model()))
                .toList();
    }

    private static GateState best(Here here, List<Rule> rules) {
        return rules.isEmpty()
                ? GateState.READY
                : rules.stream().map(here::of).reduce(GateState.MISSING, NaiveGates::better);
    }

    private static GateState better(GateState a, GateState b) {
        return a.worse(b) == a ? b : a;
    }

    /** One touchpoint in one market, on one platform. */
    private final class Here {

        private final Campaign campaign;
        private final List<Met> order;
        private final int t;
        private final String permission;
        private final String market;
        private final List<Audience> people;

        Here(Campaign campaign, List<Met> order, int t, String permission, String market, String platform) {
            this.campaign = campaign;
            this.order = order;
            this.t = t;
            this.permission = permission;
            this.market = market;
            this.people = people(campaign, order.get(t).touchpoint(), market).stream()
                    .filter(a -> isOn(a, platform))
                    .toList();
        }

        GateState anything() {
            boolean asked = sources(permission).stream().anyMatch(this::isEarlier);
            return asked || holds(permission) ? GateState.READY : unsure();
        }

        private GateState unsure() {
            return people.isEmpty()
                            || people.stream()
                                    .anyMatch(a -> a.unsure().contains(permission)
                                            || a.restUnsure() && !a.held().containsKey(permission))
                    ? GateState.TO_CONFIRM
                    : GateState.MISSING;
        }

        private boolean holds(String which) {
            return people.stream().anyMatch(a -> a.heldShare(which).signum() > 0);
        }

        /** All requests for a permission that reach some of these people in this market. */
        private List<Source> sources(String which) {
            List<Source> found = new ArrayList<>();
            for (int p = 0; p < order.size(); p++) {
                Touchpoint touchpoint = order.get(p).touchpoint();
                List<Audience> there = people(campaign, touchpoint, market);
                boolean goes = market.isEmpty()
                        ? markets(campaign, touchpoint).contains("")
                        : markets(campaign, touchpoint).contains(market);
                boolean meets =
                        people.isEmpty() || there.isEmpty() || there.stream().anyMatch(people::contains);
                List<PermissionRequest> requests = plan.requests(touchpoint);
                for (int i = 0; i < requests.size(); i++) {
                    if (goes && meets && requests.get(i).permission().equals(which)) {
                        found.add(new Source(p, i, requests.get(i)));
                    }
                }
            }
            return found;
        }

        private boolean isEarlier(Source source) {
            return source.position() < t
                    || source.position() == t && order.get(t).touchpoint().asksFirst();
        }

        boolean isOutsideHours(Rule rule) {
            if (rule.links().outsideHoursOf().isEmpty()) {
                return true;
            }
            Rule day = rule(rule.links().outsideHoursOf());
            When when = order.get(t).touchpoint().when();
            if (when == null || when instanceof When.Triggered) {
                return false;
            }
            LocalDateTime at = when.earliest();
            List<ZoneId> zones = catalogue.markets().stream()
                    .filter(it -> it.id().equals(market))
                    .findFirst()
                    .orElseThrow()
                    .zones();
            return when instanceof When.RecipientTime
                    ? !day.terms().hours().allow(at)
                    : zones.stream()
                            .anyMatch(zone -> !day.terms()
                                    .hours()
                                    .allow(at.atZone(plan.sheet().zone())
                                            .withZoneSameInstant(zone)
                                            .toLocalDateTime()));
        }

        private Rule rule(String id) {
            return catalogue.rules().stream()
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        GateState of(Rule rule) {
            if (rule.model() == BasisModel.OPT_OUT || rule.model() == BasisModel.NOTICE) {
                return GateState.READY;
            }
            boolean second = rule.links().requires().stream()
                    .anyMatch(id -> rule(id).scope().permissions().contains(permission));
            if (!second && holds(permission)) {
                return GateState.READY;
            }
            GateState best = second ? GateState.MISSING : unsure();
            for (Source source : sources(permission)) {
                if (isEarlier(source) && isAfterWhatComesFirst(source, rule)) {
                    if (gets(source.request().model(), rule.model())) {
                        best = better(best, lasting(source, rule));
                    } else if (source.request().model() == RequestModel.IMPLIED
                            && rule.model().name().startsWith("IMPLIED")
                            && lasting(source, rule) != GateState.MISSING) {
                        best = better(best, GateState.TO_CONFIRM);
                    }
                }
            }
            return best;
        }

        private boolean isAfterWhatComesFirst(Source source, Rule rule) {
            return rule.links().requires().stream()
                    .map(this::rule)
                    .allMatch(first -> first.scope().permissions().stream()
                            .anyMatch(which -> holds(which)
                                    || sources(which).stream()
                                            .anyMatch(s -> gets(s.request().model(), first.model())
                                                    && (s.position() < source.position()
                                                            || s.position() == source.position()
                                                                    && s.index() < source.index())
                                                    && isAfterWhatComesFirst(s, first))));
        }

        private static boolean gets(RequestModel asked, BasisModel taken) {
            return asked.name().equals(taken.name())
                    || asked == RequestModel.DOUBLE_OPT_IN && taken == BasisModel.EXPRESS;
        }

        private GateState lasting(Source source, Rule rule) {
            if (rule.terms().expiry().period() == null
                    || order.get(t).from().equals(LocalDateTime.MIN)
                    || order.get(source.position()).from().equals(LocalDateTime.MIN)) {
                return GateState.READY;
            }
            List<LocalDateTime> needed = times(order.get(t));
            LocalDateTime last = needed.getLast();
            LocalDateTime given = times(order.get(source.position())).stream()
                    .filter(time -> !time.isAfter(last))
                    .reduce((a, b) -> b)
                    .orElse(order.get(source.position()).from());
            LocalDateTime end = given.plus(rule.terms().expiry().period());
            if (!last.isBefore(end)) {
                return GateState.MISSING;
            }
            return end.isAfter(last.plusDays(30)) ? GateState.READY : GateState.EXPIRING;
        }

        private static List<LocalDateTime> times(Met met) {
            return met.touchpoint().when() instanceof When.Recurring again
                    ? IntStream.range(0, again.times())
                            .mapToObj(n -> again.first().plus(again.every().multipliedBy(n)))
                            .toList()
                    : List.of(met.from());
        }
    }
}
