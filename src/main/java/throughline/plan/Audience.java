package throughline.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import throughline.item.Decimals;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * A group of people, only as counts and shares.
 *
 * @param size people, 0 to 10 billion
 * @param markets share of the people in each market, 0 to 1
 * @param held share of the people that hold each permission from the start, by permission type, 0 to 1
 */
public record Audience(
        String id,
        String name,
        String description,
        long size,
        SortedMap<String, BigDecimal> markets,
        SortedMap<String, BigDecimal> held)
        implements PlanItem {

    /** Checks texts and shares. */
    public Audience {
        Ids.require("id", id);
        name = Texts.name("name", name);
        description = Texts.prose("description", description);
        if (size < 0 || size > 10_000_000_000L) {
            throw new InvalidItem("size", "an audience has 0 to 10 billion people: " + size);
        }
        markets = Shares.canonical("markets", markets);
        markets.keySet().forEach(m -> PlanSheet.market("markets", m));
        held = Shares.canonical("held", held);
        held.keySet().forEach(p -> Ids.require("held", p));
    }

    /** An audience with nothing known but its name. */
    public static Audience named(String id, String name) {
        return new Audience(id, name, "", 0, new TreeMap<>(), new TreeMap<>());
    }

    /** The share that holds a permission from the start; 0 where nothing is known. */
    public BigDecimal heldShare(String permission) {
        return held.getOrDefault(permission, BigDecimal.ZERO);
    }

    /** The same audience under another name. */
    public Audience withName(String newName) {
        return new Audience(id, newName, description, size, markets, held);
    }

    /** The same audience with another size. */
    public Audience withSize(long people) {
        return new Audience(id, name, description, people, markets, held);
    }

    /** The same audience with other shares held from the start. */
    public Audience withHeld(Map<String, BigDecimal> shares) {
        return new Audience(id, name, description, size, markets, new TreeMap<>(shares));
    }

    /** Maps of shares in canonical form. */
    private static final class Shares {
        static SortedMap<String, BigDecimal> canonical(String field, SortedMap<String, BigDecimal> shares) {
            SortedMap<String, BigDecimal> result = new TreeMap<>();
            shares.forEach((key, share) -> result.put(key, Decimals.share(field + "." + key, share)));
            return java.util.Collections.unmodifiableSortedMap(result);
        }
    }
}
