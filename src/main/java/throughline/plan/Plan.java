package throughline.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import throughline.item.Item;
import throughline.item.Message;
import throughline.map.MapItem;
import throughline.map.TransitMap;

/**
 * A whole plan as an immutable value: its items by id. Copies share structure, so a plan of ten thousand items changes in
 * the time that the change itself takes. Two plans are equal if their items are.
 *
 * <p>Every plan holds one {@link PlanSheet}, one map sheet, only references that lead somewhere, and one owner for
 * everything that needs one; {@link #apply} refuses whatever would break that.
 */
public final class Plan {

    private static final Plan NOTHING = new Plan(HashTreePMap.empty(), Referrers.NONE, Trail.begin());

    private final PMap<String, Item> items;
    private final Referrers referrers;
    private final Trail trail;
    private @Nullable TransitMap map;
    private @Nullable Unlisted unlisted;

    private Plan(PMap<String, Item> items, Referrers referrers, Trail trail) {
        this.items = items;
        this.referrers = referrers;
        this.trail = trail;
    }

    /**
     * A plan of these items.
     *
     * @throws ChangeRefused if they do not make a whole plan
     */
    public static Plan of(Collection<? extends Item> items) {
        return NOTHING.apply(new Change(
                Message.of("change.begin"), items.stream().map(Edit::add).toList()));
    }

    /**
     * The plan after a change.
     *
     * @throws ChangeRefused if an item is not as the change found it, or the result would not be a whole plan
     */
    public Plan apply(Change change) {
        PMap<String, Item> next = items;
        Referrers nextReferrers = referrers;
        boolean mapTouched = false;
        boolean unlistedTouched = false;
        Set<String> ids = new HashSet<>();
        for (Edit edit : change.edits()) {
            Item held = next.get(edit.id());
            Item before = edit.before();
            Item after = edit.after();
            if (!Objects.equals(held, before)) {
                throw new ChangeRefused("\"" + edit.id() + "\" is not as the change found it");
            }
            mapTouched |= held instanceof MapItem || after instanceof MapItem;
            unlistedTouched |= Unlisted.has(held) || Unlisted.has(after);
            ids.add(edit.id());
            next = after == null ? next.minus(edit.id()) : next.plus(edit.id(), after);
            nextReferrers = nextReferrers.moved(before, after);
        }
        Integrity.check(next, nextReferrers, change);
        Plan plan = new Plan(next, nextReferrers, trail.then(ids));
        synchronized (this) {
            plan.map = mapTouched ? null : map;
            plan.unlisted = unlistedTouched ? null : unlisted;
        }
        return plan;
    }

    /**
     * Ids of all items that may be other than in an earlier state: what the changes touched that led from there to here.
     *
     * @return empty if nothing is known of the way from there to here; then every item has to be looked at
     */
    public Optional<Set<String>> changedSince(Plan earlier) {
        return trail.since(earlier.trail);
    }

    /** All items by id, in no particular order. */
    public Collection<Item> items() {
        return items.values();
    }

    /** The item with {@code id}. */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The item with {@code id} if it is of that type. */
    public <T extends Item> Optional<T> find(String id, Class<T> type) {
        return item(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * The item with {@code id}.
     *
     * @throws ChangeRefused if there is none of that type
     */
    public <T extends Item> T require(String id, Class<T> type) {
        return find(id, type).orElseThrow(() -> new ChangeRefused("there is no such item any more: \"" + id + "\""));
    }

    /** True if {@code id} is in use. */
    public boolean has(String id) {
        return items.containsKey(id);
    }

    /** The plan's own facts. */
    public PlanSheet sheet() {
        return require(PlanSheet.ID, PlanSheet.class);
    }

    /** The map; gathered once per state of the map, not once per plan. */
    public synchronized TransitMap map() {
        TransitMap result = map;
        if (result == null) {
            List<MapItem> mapItems = new ArrayList<>();
            for (Item item : items.values()) {
                if (item instanceof MapItem mapItem) {
                    mapItems.add(mapItem);
                }
            }
            result = TransitMap.of(mapItems);
            map = result;
        }
        return result;
    }

    /** Audiences in order. */
    public List<Audience> audiences() {
        return all(sheet().audiences(), Audience.class);
    }

    /** Campaigns in order. */
    public List<Campaign> campaigns() {
        return all(sheet().campaigns(), Campaign.class);
    }

    /** The organisation's own rules in order. */
    public List<OwnRule> ownRules() {
        return all(sheet().rules(), OwnRule.class);
    }

    /** Legal to-dos in order. */
    public List<SenderDuty> duties() {
        return all(sheet().duties(), SenderDuty.class);
    }

    /** Blackouts and holidays, the earliest first. */
    public List<Blackout> blackouts() {
        return unlisted().blackouts();
    }

    /** Frequency caps by id. */
    public List<FrequencyCap> frequencyCaps() {
        return unlisted().caps();
    }

    /** Shows by name. */
    public List<Show> shows() {
        return unlisted().shows();
    }

    private synchronized Unlisted unlisted() {
        Unlisted result = unlisted;
        if (result == null) {
            result = Unlisted.of(items.values());
            unlisted = result;
        }
        return result;
    }

    /** A campaign's touchpoints in sequence; for the order they are met in see {@link JourneyOrder}. */
    public List<Touchpoint> touchpoints(Campaign campaign) {
        return all(campaign.touchpoints(), Touchpoint.class);
    }

    /** The permission requests of a touchpoint in order. */
    public List<PermissionRequest> requests(Touchpoint touchpoint) {
        return all(touchpoint.asksFor(), PermissionRequest.class);
    }

    /** The audiences a touchpoint reaches: its own, or else those of its campaign. */
    public List<Audience> audiences(Campaign campaign, Touchpoint touchpoint) {
        return all(touchpoint.audiences().isEmpty() ? campaign.audiences() : touchpoint.audiences(), Audience.class);
    }

    /** The markets a campaign goes to: its own, or else those of the plan. */
    public List<String> markets(Campaign campaign) {
        List<String> own = campaign.brief().markets();
        return own.isEmpty() ? sheet().markets() : own;
    }

    /** The campaign that a touchpoint belongs to. */
    public Campaign campaignOf(Touchpoint touchpoint) {
        return owner(touchpoint.id(), Campaign.class);
    }

    /** The touchpoint that a request belongs to. */
    public Touchpoint touchpointOf(PermissionRequest request) {
        return owner(request.id(), Touchpoint.class);
    }

    /** Ids of the items that name {@code id}, in no particular order. */
    public Set<String> referrers(String id) {
        return referrers.to(id);
    }

    private <T extends Item> T owner(String id, Class<T> type) {
        return referrers.to(id).stream()
                .flatMap(naming -> find(naming, type).stream())
                .findFirst()
                .orElseThrow(() -> new ChangeRefused("there is no such item any more: \"" + id + "\""));
    }

    private <T extends Item> List<T> all(List<String> ids, Class<T> type) {
        return ids.stream().map(id -> require(id, type)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan plan && items.equals(plan.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return "Plan of " + items.size() + " items";
    }
}
