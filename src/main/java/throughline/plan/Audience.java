package throughline.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import throughline.item.Decimals;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * A group of people, only as counts and shares.
 *
 * @param size people, 0 to 10 billion
 * @param markets share of the people in each market, 0 to 1; none where nothing is known
 * @param platforms share of the people on each platform, such as {@code ios}, 0 to 1; none where nothing is known
 * @param held share of the people that hold each permission from the start, by permission type, 0 to 1
 * @param unsure permission types of which nobody can say yet how many people hold them
 * @param restUnsure true if that is so too of every permission type that is named neither in held nor in unsure; false if
 *     nobody holds those
 */
public record Audience(
        String id,
        String name,
        String description,
        long size,
        SortedMap<String, BigDecimal> markets,
        SortedMap<String, BigDecimal> platforms,
        SortedMap<String, BigDecimal> held,
        SortedSet<String> unsure,
        boolean restUnsure)
        implements PlanItem {

    /** The platforms that rules know by name. */
    public static final List<String> PLATFORMS = List.of("ios", "android", "web");

    /** Checks texts and shares. A permission with a share is not unsure. */
    public Audience {
        Ids.require("id", id);
        name = Texts.name("name", name);
        description = Texts.prose("description", description);
        if (size < 0 || size > 10_000_000_000L) {
            throw new InvalidItem("size", "an audience has 0 to 10 billion people: " + size);
        }
        markets = shares("markets", markets);
        markets.keySet().forEach(m -> PlanSheet.market("markets", m));
        platforms = shares("platforms", platforms);
        platforms.keySet().forEach(p -> Ids.require("platforms", p));
        held = shares("held", held);
        held.keySet().forEach(p -> Ids.require("held", p));
        unsure = Collections.unmodifiableSortedSet(new TreeSet<>(unsure));
        for (String permission : unsure) {
            Ids.require("unsure", permission);
            if (held.containsKey(permission)) {
                throw new InvalidItem("unsure", "\"" + permission + "\" has a share in held");
            }
        }
    }

    /** An audience of which no platforms are known, and nothing is unsure. */
    public Audience(
            String id,
            String name,
            String description,
            long size,
            SortedMap<String, BigDecimal> markets,
            SortedMap<String, BigDecimal> held) {
        this(id, name, description, size, markets, new TreeMap<>(), held, new TreeSet<>(), false);
    }

    /** An audience with nothing known but its name. */
    public static Audience named(String id, String name) {
        return new Audience(id, name, "", 0, new TreeMap<>(), new TreeMap<>());
    }

    /** The share that holds a permission from the start; 0 where nothing is known. */
    public BigDecimal heldShare(String permission) {
        return held.getOrDefault(permission, BigDecimal.ZERO);
    }

    /** True if nobody can say yet how many people hold a permission. */
    public boolean isUnsure(String permission) {
        return unsure.contains(permission) || restUnsure && !held.containsKey(permission);
    }

    /** The same audience under another id. */
    public Audience withId(String newId) {
        return new Audience(newId, name, description, size, markets, platforms, held, unsure, restUnsure);
    }

    /** The same audience under another name. */
    public Audience withName(String newName) {
        return new Audience(id, newName, description, size, markets, platforms, held, unsure, restUnsure);
    }

    /** The same audience with another description. */
    public Audience withDescription(String text) {
        return new Audience(id, name, text, size, markets, platforms, held, unsure, restUnsure);
    }

    /** The same audience with another size. */
    public Audience withSize(long people) {
        return new Audience(id, name, description, people, markets, platforms, held, unsure, restUnsure);
    }

    /** The same audience with other shares by market. */
    public Audience withMarkets(Map<String, BigDecimal> shares) {
        return new Audience(id, name, description, size, new TreeMap<>(shares), platforms, held, unsure, restUnsure);
    }

    /** The same audience with other shares by platform. */
    public Audience withPlatforms(Map<String, BigDecimal> shares) {
        return new Audience(id, name, description, size, markets, new TreeMap<>(shares), held, unsure, restUnsure);
    }

    /** The same audience with other shares held from the start; what has a share is no longer unsure. */
    public Audience withHeld(Map<String, BigDecimal> shares) {
        SortedSet<String> left = new TreeSet<>(unsure);
        left.removeAll(shares.keySet());
        return new Audience(id, name, description, size, markets, platforms, new TreeMap<>(shares), left, restUnsure);
    }

    /** The same audience where it is open how many people hold these permissions; they have no share then. */
    public Audience withUnsure(Collection<String> permissions) {
        SortedMap<String, BigDecimal> left = new TreeMap<>(held);
        left.keySet().removeAll(permissions);
        return new Audience(
                id, name, description, size, markets, platforms, left, new TreeSet<>(permissions), restUnsure);
    }

    /** The same audience where it is open, or not, how many people hold the permissions that it does not name. */
    public Audience withRestUnsure(boolean open) {
        return new Audience(id, name, description, size, markets, platforms, held, unsure, open);
    }

    private static SortedMap<String, BigDecimal> shares(String field, SortedMap<String, BigDecimal> shares) {
        SortedMap<String, BigDecimal> result = new TreeMap<>();
        shares.forEach((key, share) -> result.put(key, Decimals.share(field + "." + key, share)));
        return Collections.unmodifiableSortedMap(result);
    }
}
