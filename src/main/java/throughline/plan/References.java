package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import throughline.item.Item;
import throughline.map.HandOver;
import throughline.map.MapItem;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;

/** The ids that an item names. One place that knows, for whole plans, deletions and rows in dependency order alike. */
public final class References {

    private References() {}

    /**
     * A named item.
     *
     * @param field the record component that names it
     * @param id the named item's id
     * @param type what the named item must be
     * @param owned true if the naming item owns the named one: it lives and dies with it, and nothing else may own it
     */
    public record Reference(String field, String id, Class<? extends Item> type, boolean owned) {}

    /** True if items of this kind must be owned by exactly one other item. */
    public static boolean needsOwner(Item item) {
        return switch (item) {
            case Neighborhood it -> true;
            case Track it -> true;
            case Audience it -> true;
            case Campaign it -> true;
            case Touchpoint it -> true;
            case PermissionRequest it -> true;
            case OwnRule it -> true;
            case SenderDuty it -> true;
            default -> false;
        };
    }

    /** What {@code item} names, in order. */
    public static List<Reference> of(Item item) {
        List<Reference> found = new ArrayList<>();
        switch (item) {
            case MapItem map -> ofMap(map, found);
            case PlanItem plan -> ofPlan(plan, found);
            default -> throw new IllegalArgumentException("not an item of a plan: " + item.getClass());
        }
        return found;
    }

    private static void ofMap(MapItem item, List<Reference> found) {
        switch (item) {
            case MapSheet it -> {
                owns(found, "neighborhoods", it.neighborhoods(), Neighborhood.class);
                owns(found, "tracks", it.tracks(), Track.class);
            }
            case Neighborhood it -> {}
            case Track it -> names(found, "path", it.stations(), Station.class);
            case Station it -> {
                if (!it.neighborhood().isEmpty()) {
                    names(found, "neighborhood", List.of(it.neighborhood()), Neighborhood.class);
                }
            }
            case HandOver it -> names(found, "stations", it.stations(), Station.class);
        }
    }

    private static void ofPlan(PlanItem item, List<Reference> found) {
        switch (item) {
            case PlanSheet it -> {
                owns(found, "audiences", it.audiences(), Audience.class);
                owns(found, "campaigns", it.campaigns(), Campaign.class);
                owns(found, "rules", it.rules(), OwnRule.class);
                owns(found, "duties", it.duties(), SenderDuty.class);
            }
            case Audience it -> {}
            case Campaign it -> {
                names(found, "audiences", it.audiences(), Audience.class);
                owns(found, "touchpoints", it.touchpoints(), Touchpoint.class);
            }
            case Touchpoint it -> {
                names(found, "station", List.of(it.station()), Station.class);
                names(found, "uses", it.uses(), Station.class);
                names(found, "audiences", it.audiences(), Audience.class);
                owns(found, "asksFor", it.asksFor(), PermissionRequest.class);
            }
            case PermissionRequest it -> {}
            case OwnRule it -> {}
            case SenderDuty it -> {}
            case Comment it -> names(found, "about", List.of(it.about()), Item.class);
            case Blackout it -> names(found, "audiences", it.audiences(), Audience.class);
            case FrequencyCap it -> {}
            case Show it ->
                it.steps().stream()
                        .map(ShowStep::about)
                        .distinct()
                        .forEach(about ->
                                about.item().ifPresent(id -> names(found, "steps", List.of(id), about.type())));
            case WorkshopItem it -> {
                if (!it.about().isEmpty()) {
                    names(found, "about", List.of(it.about()), Item.class);
                }
            }
        }
    }

    private static void names(List<Reference> found, String field, List<String> ids, Class<? extends Item> type) {
        ids.forEach(id -> found.add(new Reference(field, id, type, false)));
    }

    private static void owns(List<Reference> found, String field, List<String> ids, Class<? extends Item> type) {
        ids.forEach(id -> found.add(new Reference(field, id, type, true)));
    }
}
