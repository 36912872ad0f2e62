package throughline.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.LabelPin;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Outlines;
import throughline.map.Station;
import throughline.map.Tint;
import throughline.map.Tints;

/**
 * Edits of neighborhoods; to rename see {@link ItemEdits}, for the stations in them {@link MapEdits#setNeighborhood}. All
 * refuse with {@link ChangeRefused} what names an item that is no longer there.
 */
public final class NeighborhoodEdits {

    private NeighborhoodEdits() {}

    /**
     * A new neighborhood at the end of the list, in a free tint. Stations inside it that are in no neighborhood go in. Its
     * edit comes first in the change.
     *
     * @param points its corners in order; where two do not lie in one of the eight directions, a corner is put in
     * @throws InvalidItem if the name cannot be stored, or the outline encloses nothing or crosses itself
     */
    public static Change draw(Plan plan, String name, List<GridPoint> points) {
        return add(plan, name, Outlines.through(points));
    }

    /** A new neighborhood in the shape of a box; see {@link #draw}. */
    public static Change drawBox(Plan plan, String name, GridPoint corner, GridPoint opposite) {
        return add(plan, name, Outlines.box(corner, opposite));
    }

    private static Change add(Plan plan, String name, List<GridPoint> ring) {
        Draft draft = new Draft(plan);
        String id = draft.fresh(name, "neighborhood");
        Tint tint = Tints.next(plan.map().neighborhoods());
        Neighborhood added = new Neighborhood(id, name, "", ring, tint, null);
        draft.put(added);
        MapSheet sheet = plan.map().sheet();
        draft.put(sheet.withNeighborhoods(Orders.appended(sheet.neighborhoods(), id)));
        for (Station station : plan.map().stations()) {
            if (station.neighborhood().isEmpty() && added.contains(station.at())) {
                draft.put(station.withNeighborhood(id));
            }
        }
        return draft.change(Message.of("change.add", Naming.of(plan, added)));
    }

    /**
     * A corner at another place; the edges beside it keep their directions.
     *
     * @param corner its index in the outline
     * @throws ChangeRefused also if there is no such corner
     * @throws InvalidItem if the outline would enclose nothing or cross itself
     */
    public static Change moveCorner(Plan plan, String neighborhood, int corner, GridPoint at) {
        List<GridPoint> ring = ring(plan, neighborhood, corner);
        return MapEdits.reshapeNeighborhood(plan, neighborhood, Outlines.withCorner(ring, corner, at));
    }

    /**
     * An edge moved in parallel.
     *
     * @param edge the index of the corner that it begins at
     * @param through a place that it leads through afterwards
     * @throws ChangeRefused also if there is no such edge
     * @throws InvalidItem if the outline would enclose nothing or cross itself
     */
    public static Change moveEdge(Plan plan, String neighborhood, int edge, GridPoint through) {
        List<GridPoint> ring = ring(plan, neighborhood, edge);
        return MapEdits.reshapeNeighborhood(plan, neighborhood, Outlines.withEdge(ring, edge, through));
    }

    /**
     * Another outline; see {@link #draw}.
     *
     * @throws InvalidItem if the outline would enclose nothing or cross itself
     */
    public static Change reshape(Plan plan, String neighborhood, List<GridPoint> points) {
        return MapEdits.reshapeNeighborhood(plan, neighborhood, Outlines.through(points));
    }

    private static List<GridPoint> ring(Plan plan, String neighborhood, int index) {
        Neighborhood found = plan.require(neighborhood, Neighborhood.class);
        if (index < 0 || index >= found.outline().size()) {
            throw new ChangeRefused(Naming.of(plan, found) + " has no such corner any more");
        }
        return found.outline();
    }

    /** Other colours. */
    public static Change tint(Plan plan, String neighborhood, Tint tint) {
        Neighborhood before = plan.require(neighborhood, Neighborhood.class);
        return Change.of(
                Message.of("change.color", Naming.of(plan, before)), Edit.replace(before, before.withTint(tint)));
    }

    /** Its name pinned to a place, or set free with null. */
    public static Change pinLabel(Plan plan, String neighborhood, @Nullable LabelPin pin) {
        Neighborhood before = plan.require(neighborhood, Neighborhood.class);
        return Change.of(
                Message.of(pin == null ? "change.label.free" : "change.label.pin", Naming.of(plan, before)),
                Edit.replace(before, before.withLabel(pin)));
    }

    /**
     * The neighborhood at another place in the list.
     *
     * @param position 0 for the first; larger than the list means the last
     */
    public static Change moveTo(Plan plan, String neighborhood, int position) {
        MapSheet sheet = plan.map().sheet();
        Neighborhood moved = plan.require(neighborhood, Neighborhood.class);
        List<String> order = Orders.moved(sheet.neighborhoods(), neighborhood, position);
        return Change.of(
                Message.of("change.move", Naming.of(plan, moved)), Edit.replace(sheet, sheet.withNeighborhoods(order)));
    }

    /**
     * The neighborhood deleted; see {@link Deletion}.
     *
     * @param withStations true if its stations go along, false if they stay without a neighborhood
     */
    public static Change delete(Plan plan, String neighborhood, boolean withStations) {
        return Deletion.delete(plan, gone(plan, neighborhood, withStations));
    }

    /** The ids that {@link #delete} deletes, for {@link Deletion#dependents(Plan, Set)}. */
    public static Set<String> gone(Plan plan, String neighborhood, boolean withStations) {
        Set<String> gone = new TreeSet<>(
                Set.of(plan.require(neighborhood, Neighborhood.class).id()));
        if (withStations) {
            plan.referrers(neighborhood).stream()
                    .filter(id -> plan.find(id, Station.class).isPresent())
                    .forEach(gone::add);
        }
        return gone;
    }
}
