package throughline.plan;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import throughline.item.InvalidItem;
import throughline.item.Message;

/**
 * Edits of audiences. All refuse with {@link ChangeRefused} what names an audience that is no longer there; to rename see
 * {@link ItemEdits}, to delete see {@link Deletion}.
 */
public final class AudienceEdits {

    private AudienceEdits() {}

    /**
     * A new audience at the end of the list, of which nobody knows yet what permissions its people hold. Its edit comes
     * first in the change.
     *
     * @param size people, 0 to 10 billion
     * @throws InvalidItem if the name cannot be stored or the size is out of range
     */
    public static Change create(Plan plan, String name, long size) {
        Draft draft = new Draft(plan);
        Audience audience = Audience.named(draft.fresh(name, "audience"), name)
                .withSize(size)
                .withRestUnsure(true);
        PlanSheet sheet = plan.sheet();
        draft.put(audience).put(sheet.withAudiences(Orders.appended(sheet.audiences(), audience.id())));
        return draft.change(Message.of("change.add", Naming.of(plan, audience)));
    }

    /**
     * How many people it has.
     *
     * @throws InvalidItem if that is not 0 to 10 billion
     */
    public static Change size(Plan plan, String audience, long people) {
        Audience before = plan.require(audience, Audience.class);
        return replace(plan, before, before.withSize(people), "change.size");
    }

    /**
     * The share of its people in each market.
     *
     * @param markets shares, 0 to 1, by market
     * @throws InvalidItem if a share is out of range
     */
    public static Change markets(Plan plan, String audience, SortedMap<String, BigDecimal> markets) {
        Audience it = plan.require(audience, Audience.class);
        Audience after = it.withMarkets(markets);
        return replace(plan, it, after, "change.markets");
    }

    /**
     * The share of its people that hold a permission from the start.
     *
     * @param share 0 to 1; 0 means that nobody holds it, which is said aloud only where it is open of all others
     * @throws InvalidItem if the share is out of range
     */
    public static Change held(Plan plan, String audience, String permission, BigDecimal share) {
        Audience before = plan.require(audience, Audience.class);
        SortedMap<String, BigDecimal> held = new TreeMap<>(before.held());
        if (share.signum() == 0 && !before.restUnsure()) {
            held.remove(permission);
        } else {
            held.put(permission, share);
        }
        SortedSet<String> unsure = new TreeSet<>(before.unsure());
        unsure.remove(permission);
        return replace(plan, before, before.withHeld(held).withUnsure(unsure), "change.held");
    }

    /**
     * The share of its people on each platform.
     *
     * @param platforms shares, 0 to 1, by platform such as {@code ios}
     * @throws InvalidItem if a share is out of range
     */
    public static Change platforms(Plan plan, String audience, SortedMap<String, BigDecimal> platforms) {
        Audience before = plan.require(audience, Audience.class);
        return replace(plan, before, before.withPlatforms(platforms), "change.platforms");
    }

    /** Nobody can say how many of its people hold a permission from the start; a share it had goes. */
    public static Change unsure(Plan plan, String audience, String permission) {
        Audience before = plan.require(audience, Audience.class);
        SortedSet<String> unsure = new TreeSet<>(before.unsure());
        unsure.add(permission);
        return replace(plan, before, before.withUnsure(unsure), "change.held");
    }

    /** What was said about a permission is taken back: it counts like all that are not named. */
    public static Change forget(Plan plan, String audience, String permission) {
        Audience before = plan.require(audience, Audience.class);
        SortedMap<String, BigDecimal> held = new TreeMap<>(before.held());
        held.remove(permission);
        SortedSet<String> unsure = new TreeSet<>(before.unsure());
        unsure.remove(permission);
        return replace(plan, before, before.withHeld(held).withUnsure(unsure), "change.held");
    }

    /** Whether it is open how many people hold the permissions that are not named, or nobody holds them. */
    public static Change restUnsure(Plan plan, String audience, boolean open) {
        Audience before = plan.require(audience, Audience.class);
        return replace(plan, before, before.withRestUnsure(open), "change.held");
    }

    private static Change replace(Plan plan, Audience before, Audience after, String key) {
        return Change.of(Message.of(key, Naming.of(plan, before)), Edit.replace(before, after));
    }
}
