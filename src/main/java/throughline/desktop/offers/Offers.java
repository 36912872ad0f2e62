package throughline.desktop.offers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Plan;

/** All offers for what is selected. */
public final class Offers {

    /** A selection larger than this is not about single tracks and stations. */
    private static final int FEW = 6;

    private Offers() {}

    /**
     * The offers for a selection, by kind and then in the order of stations and tracks.
     *
     * @param ids of the selected items in the order they were picked
     * @param place where on the map; empty where no place was pointed at
     */
    public static List<Offer> of(Plan plan, Collection<String> ids, Optional<GridPoint> place) {
        if (ids.isEmpty() || ids.size() > FEW) {
            return List.of();
        }
        List<String> stations = only(plan, ids, Station.class);
        List<String> tracks = only(plan, ids, Track.class);
        List<Offer> found = new ArrayList<>();
        if (ids.size() == 1 && tracks.size() == 1) {
            found.addAll(TrackOffers.of(plan, plan.require(tracks.getFirst(), Track.class), place));
        } else if (ids.size() == 2 && tracks.size() == 2) {
            found.addAll(TrackOffers.joined(plan, tracks.getFirst(), tracks.getLast()));
        } else if (stations.size() == 1 && tracks.size() == ids.size() - 1) {
            // A station with tracks: what the station offers about these alone.
            StationOffers.of(plan, plan.require(stations.getFirst(), Station.class)).stream()
                    .filter(offer -> tracks.isEmpty() || tracks.contains(offer.track()))
                    .forEach(found::add);
        } else if (stations.size() == ids.size()) {
            found.addAll(GroupOffers.of(plan, stations));
        } else if (ids.size() == 2 && stations.size() == 1) {
            only(plan, ids, HandOver.class)
                    .forEach(id -> found.addAll(GroupOffers.moves(plan, id, stations.getFirst())));
        }
        found.sort(java.util.Comparator.comparing(Offer::kind));
        return List.copyOf(found);
    }

    private static List<String> only(Plan plan, Collection<String> ids, Class<? extends throughline.item.Item> type) {
        return ids.stream().filter(id -> plan.find(id, type).isPresent()).toList();
    }
}
