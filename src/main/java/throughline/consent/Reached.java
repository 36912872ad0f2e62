package throughline.consent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import throughline.plan.Audience;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * Whom a touchpoint reaches in which market, of those that its campaign goes to. An audience is in the markets it has people
 * in, as far as the plan goes there: where the plan names the wider market, in its own; where the plan names the narrower
 * one, in that. An audience of which nothing is known is in all markets of the plan. A plan that names none goes wherever
 * its audiences are.
 *
 * @param byMarket audiences by market, in the plan's order; one empty market where neither names any
 * @param audiences all that the touchpoint speaks to
 * @param leftOut markets that it leaves out
 */
record Reached(Map<String, List<Audience>> byMarket, List<Audience> audiences, List<String> leftOut) {

    /** Whom each touchpoint of a journey reaches, in its order. */
    static List<Reached> along(Plan plan, Journey journey, RuleBook book) {
        Map<Audience, Set<String>> markets = new IdentityHashMap<>();
        List<String> named = plan.markets(journey.campaign());
        List<Reached> found = new ArrayList<>();
        for (Touchpoint touchpoint : journey.order()) {
            List<Audience> audiences = plan.audiences(journey.campaign(), touchpoint);
            audiences.forEach(it -> markets.computeIfAbsent(it, audience -> markets(audience, named, book)));
            Reached before = found.isEmpty() ? null : found.getLast();
            // Mostly a journey speaks to the same people all along.
            found.add(
                    before != null && before.isBy(audiences, touchpoint)
                            ? before
                            : by(named, audiences, markets, touchpoint, book));
        }
        return found;
    }

    private boolean isBy(List<Audience> people, Touchpoint touchpoint) {
        return leftOut.equals(touchpoint.leavesOut()) && audiences.equals(people);
    }

    private static Reached by(
            List<String> named,
            List<Audience> audiences,
            Map<Audience, Set<String>> markets,
            Touchpoint touchpoint,
            RuleBook book) {
        Map<String, List<Audience>> found = new LinkedHashMap<>();
        named.forEach(market -> found.put(market, new ArrayList<>()));
        boolean anywhere = named.isEmpty();
        for (Audience audience : audiences) {
            for (String market : markets.getOrDefault(audience, Set.of())) {
                anywhere = false;
                found.computeIfAbsent(market, key -> new ArrayList<>()).add(audience);
            }
        }
        if (anywhere) {
            found.put("", audiences);
        }
        // Without audiences nothing is known of the people, so that they may be anywhere the plan goes.
        found.values().removeIf(List::isEmpty);
        if (audiences.isEmpty()) {
            (named.isEmpty() ? List.of("") : named).forEach(market -> found.put(market, List.of()));
        }
        touchpoint
                .leavesOut()
                .forEach(out ->
                        found.keySet().removeIf(market -> book.chain(market).contains(out)));
        return new Reached(found, audiences, touchpoint.leavesOut());
    }

    private static Set<String> markets(Audience audience, List<String> named, RuleBook book) {
        Set<String> its = new LinkedHashSet<>();
        audience.markets().forEach((market, share) -> {
            if (share.signum() > 0) {
                its.add(market);
            }
        });
        if (its.isEmpty()) {
            return new LinkedHashSet<>(named);
        }
        if (named.isEmpty()) {
            return its;
        }
        Set<String> both = new LinkedHashSet<>();
        for (String plan : named) {
            for (String own : its) {
                if (book.chain(own).contains(plan)) {
                    both.add(own);
                } else if (book.chain(plan).contains(own)) {
                    both.add(plan);
                }
            }
        }
        return both;
    }

    /** True if the touchpoint goes to a market, or to one that it lies in or that lies in it, for one of these people. */
    boolean speaksTo(String market, List<Audience> people) {
        List<Audience> there = byMarket.get(market);
        if (there == null) {
            return false;
        }
        return there.isEmpty() || people.isEmpty() || there.stream().anyMatch(people::contains);
    }

    /**
     * The platforms to look at one by one, and an empty one for the rest of the people.
     *
     * @param named the platforms that rules tell apart
     */
    static List<String> platforms(List<Audience> people, List<String> named) {
        if (named.isEmpty()) {
            return List.of("");
        }
        boolean known = !people.isEmpty()
                && people.stream().noneMatch(it -> it.platforms().isEmpty());
        List<String> found = new ArrayList<>();
        for (String platform : named) {
            if (!known || people.stream().anyMatch(it -> share(it, platform).signum() > 0)) {
                found.add(platform);
            }
        }
        boolean others = !known
                || people.stream()
                        .anyMatch(it -> it.platforms().entrySet().stream()
                                .anyMatch(p -> p.getValue().signum() > 0 && !named.contains(p.getKey())));
        if (others) {
            found.add("");
        }
        return found;
    }

    private static BigDecimal share(Audience audience, String platform) {
        return audience.platforms().getOrDefault(platform, BigDecimal.ZERO);
    }

    /** Those of some people who are on a platform, or of whom nobody says where they are. */
    static List<Audience> on(String platform, List<Audience> people) {
        if (platform.isEmpty()) {
            return people;
        }
        return people.stream()
                .filter(it -> it.platforms().isEmpty() || share(it, platform).signum() > 0)
                .toList();
    }
}
