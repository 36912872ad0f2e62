package throughline.consent;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import throughline.plan.OwnRule;
import throughline.rule.Layer;
import throughline.rule.Rule;

/**
 * The rules that apply to a plan, the catalogue's and its own, looked up by what they bind. Answers do not depend on the
 * order of the rules. Safe for several threads.
 */
public final class RuleBook {

    private final Catalogue catalogue;
    private final MarketTree markets;
    private final Map<String, Rule> byId = new HashMap<>();
    private final Map<String, List<Rule>> byPermission = new HashMap<>();
    private final Map<Asking, Requirement> resolved = new ConcurrentHashMap<>();
    private final Map<Asking, List<String>> platforms = new ConcurrentHashMap<>();

    private RuleBook(Catalogue catalogue, List<Rule> rules) {
        this.catalogue = catalogue;
        this.markets = new MarketTree(catalogue.markets());
        for (Rule rule : rules.stream().sorted(Comparator.comparing(Rule::id)).toList()) {
            byId.put(rule.id(), rule);
            rule.scope()
                    .permissions()
                    .forEach(it -> byPermission
                            .computeIfAbsent(it, key -> new ArrayList<>())
                            .add(rule));
        }
    }

    private record Asking(String permission, String channel, String market, String platform) {}

    private record Key(Layer layer, String group) {}

    /** The catalogue's rules as a plan's own rules change them. */
    public static RuleBook of(Catalogue catalogue, List<OwnRule> own) {
        return new RuleBook(catalogue, OwnRules.applied(catalogue.rules(), own));
    }

    /** The catalogue behind it, for names. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The rule with {@code id}, if it applies to the plan. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The market and those it lies in, the narrowest first. */
    public List<String> chain(String market) {
        return markets.chain(market);
    }

    /** Where the people of a market are; none where nobody has said. */
    public List<ZoneId> zones(String market) {
        return markets.zones(market);
    }

    /**
     * What a permission takes.
     *
     * @param channel the station's channel; empty for any
     * @param market such as {@code DE}; empty for only what counts everywhere
     * @param platform such as {@code ios}; empty for those that no rule is about by name
     */
    public Requirement resolve(String permission, String channel, String market, String platform) {
        Asking asking = new Asking(permission, channel, market, platform);
        Requirement known = resolved.get(asking);
        return known != null ? known : resolved.computeIfAbsent(asking, this::resolve);
    }

    /**
     * Step 1 to 3 of the resolution: of each layer and group only the rules of the narrowest market, as alternatives. What
     * depends on the choice among them is for the gate.
     */
    private Requirement resolve(Asking asking) {
        List<String> chain = chain(asking.market());
        Map<Key, Integer> narrowest = new HashMap<>();
        Map<Key, List<Rule>> kept = new HashMap<>();
        for (Rule rule : candidates(asking, chain)) {
            if (isFor(rule, asking.platform())) {
                Key key = new Key(rule.layer(), rule.group());
                int depth = chain.indexOf(rule.scope().market());
                int best = narrowest.getOrDefault(key, Integer.MAX_VALUE);
                if (depth < best) {
                    narrowest.put(key, depth);
                    kept.put(key, new ArrayList<>());
                }
                if (depth <= best) {
                    kept.computeIfAbsent(key, it -> new ArrayList<>()).add(rule);
                }
            }
        }
        List<RuleGroup> groups = new ArrayList<>();
        List<Rule> informing = new ArrayList<>();
        kept.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Key, ?> it) -> it.getKey().layer())
                        .thenComparing(it -> it.getKey().group()))
                .forEach(it -> {
                    RuleGroup group =
                            new RuleGroup(it.getKey().layer(), it.getKey().group(), it.getValue());
                    if (group.saysNothingOfPermission()) {
                        informing.addAll(group.alternatives());
                    } else {
                        groups.add(group);
                    }
                });
        return groups.isEmpty() && informing.isEmpty() ? Requirement.NOTHING : new Requirement(groups, informing);
    }

    private List<Rule> candidates(Asking asking, List<String> chain) {
        return byPermission.getOrDefault(asking.permission(), List.of()).stream()
                .filter(rule -> rule.scope().binds(asking.permission(), asking.channel())
                        && chain.contains(rule.scope().market()))
                .toList();
    }

    private static boolean isFor(Rule rule, String platform) {
        return rule.scope().platforms().isEmpty() || rule.scope().platforms().contains(platform);
    }

    /** The platforms that rules about a permission tell apart, by name; none where they tell none apart. */
    public List<String> platforms(String permission, String channel, String market) {
        Asking any = new Asking(permission, channel, market, "");
        List<String> known = platforms.get(any);
        return known != null
                ? known
                : platforms.computeIfAbsent(any, asking -> {
                    TreeSet<String> found = new TreeSet<>();
                    candidates(asking, chain(market))
                            .forEach(rule -> found.addAll(rule.scope().platforms()));
                    return List.copyOf(found);
                });
    }
}
