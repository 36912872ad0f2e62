package throughline.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.plan.CataloguePin;
import throughline.rule.Market;
import throughline.rule.Rule;

/**
 * The permission types that plans may name, the markets that rules are made for, and those rules, as of a day.
 *
 * @param id the catalogue's own id
 * @param version such as {@code 1.0.0}
 * @param asOf the day its content was last looked into
 * @param disclaimer what it is not good for, prose; to be shown wherever its content is
 * @param markets each with the one it lies in
 * @param permissions in the order that people see them
 * @param rules in no particular order: what follows from them does not depend on it
 */
public record Catalogue(
        String id,
        String version,
        LocalDate asOf,
        String disclaimer,
        List<Market> markets,
        List<PermissionType> permissions,
        List<Rule> rules) {

    /** Checks texts, refuses what stands twice, and rules that name what is not there. */
    public Catalogue {
        Ids.require("id", id);
        version = Texts.name("version", version);
        disclaimer = Texts.prose("disclaimer", disclaimer);
        markets = List.copyOf(markets);
        permissions = List.copyOf(permissions);
        rules = List.copyOf(rules);
        Map<String, PermissionType> types = unique("permissions", permissions, PermissionType::id);
        new MarketTree(List.copyOf(unique("markets", markets, Market::id).values()));
        Map<String, Rule> byId = unique("rules", rules, Rule::id);
        for (Rule rule : rules) {
            rule.scope().permissions().forEach(it -> known(rule, "permission type", types.containsKey(it), it));
            rule.links().requires().forEach(it -> known(rule, "rule", byId.containsKey(it), it));
            String hours = rule.links().outsideHoursOf();
            known(rule, "rule", hours.isEmpty() || byId.containsKey(hours), hours);
        }
    }

    private static <T> Map<String, T> unique(String field, List<T> all, Function<T, String> id) {
        Map<String, T> found = new HashMap<>();
        for (T each : all) {
            if (found.put(id.apply(each), each) != null) {
                throw new InvalidItem(field, "\"" + id.apply(each) + "\" stands twice");
            }
        }
        return found;
    }

    private static void known(Rule rule, String kind, boolean isKnown, String id) {
        if (!isKnown) {
            throw new InvalidItem("rules", "\"" + rule.id() + "\" names the " + kind + " \"" + id + "\"");
        }
    }

    /** The catalogue that comes with the program; read once. */
    public static Catalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** What plans name it by. */
    public CataloguePin pin() {
        return new CataloguePin(id, version);
    }

    /**
     * The catalogue that a plan names, as far as the program knows it: the one it comes with, or one that it came with
     * before.
     */
    public static Optional<Catalogue> pinned(CataloguePin pin) {
        return pin.equals(shipped().pin()) ? Optional.of(shipped()) : CatalogueReader.past(pin);
    }

    /** The type with {@code permission} as its id. */
    public Optional<PermissionType> find(String permission) {
        return permissions.stream().filter(type -> type.id().equals(permission)).findFirst();
    }

    /** What people call a permission: its name here, or its id where the catalogue has none. */
    public String nameOf(String permission) {
        return find(permission).map(PermissionType::name).orElse(permission);
    }

    /** What a sentence calls a market behind "in": its name here, or its id where the catalogue has none. */
    public String nameOfMarket(String market) {
        return markets.stream()
                .filter(it -> it.id().equals(market))
                .findFirst()
                .map(Market::name)
                .orElse(market);
    }

    /** Read when first asked for. */
    private static final class Shipped {
        static final Catalogue CATALOGUE = CatalogueReader.shipped();
    }
}
