package throughline.desktop.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import throughline.item.Item;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.Marker;
import throughline.layout.Ring;
import throughline.map.HandOver;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Campaign;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Where an item is to be seen on the map. */
final class MapPlaces {

    private static final double AROUND = 120;

    private MapPlaces() {}

    /** The box around an item, in sheet units; empty for what has no place. */
    static Optional<Box> of(Plan plan, MapLayout layout, String id) {
        return plan.item(id).flatMap(item -> of(plan, layout, item));
    }

    private static Optional<Box> of(Plan plan, MapLayout layout, Item item) {
        return switch (item) {
            case Station station -> around(layout, List.of(station.id()));
            case Track track -> around(layout, track.stations());
            case Neighborhood neighborhood ->
                Optional.of(Ring.of(neighborhood.outline()).box());
            case HandOver handOver -> around(layout, handOver.stations());
            case Touchpoint touchpoint -> around(layout, List.of(touchpoint.station()));
            case Campaign campaign ->
                around(
                        layout,
                        plan.touchpoints(campaign).stream()
                                .map(Touchpoint::station)
                                .toList());
            case PermissionRequest request ->
                around(layout, List.of(plan.touchpointOf(request).station()));
            default -> Optional.empty();
        };
    }

    private static Optional<Box> around(MapLayout layout, Collection<String> stations) {
        return stations.stream()
                .flatMap(id -> layout.marker(id).stream())
                .map(Marker::centre)
                .map(c -> new Box(c.x(), c.y(), c.x(), c.y()).grown(AROUND))
                .reduce(Box::union);
    }
}
