package throughline.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import throughline.layout.Badge;
import throughline.layout.Box;
import throughline.layout.JourneyShape;
import throughline.layout.Marker;
import throughline.layout.Name;
import throughline.layout.NameLine;
import throughline.layout.Ring;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.layout.TrackShape;
import throughline.map.HandOver;
import throughline.map.Neighborhood;

/** Finds what lies under a spot of a picture, in sheet units; what is drawn on top is found first. */
public final class Hits {

    private final MapPicture picture;
    private final Emphasis emphasis;

    /** @param picture as it is painted with nothing in focus */
    public Hits(MapPicture picture) {
        this(picture, View.sheet(Theme.LIGHT));
    }

    /**
     * @param picture as it is painted
     * @param view that it is painted for: what its focus hides cannot be hit
     */
    public Hits(MapPicture picture, View view) {
        this.picture = picture;
        this.emphasis = Emphasis.of(view, picture.layout().map(), picture.subjectStations());
    }

    /**
     * The topmost thing at a spot.
     *
     * @param slop how far beside a small thing a spot still hits it, in sheet units
     */
    public Optional<Hit> at(Spot spot, double slop) {
        return journey(spot, slop)
                .or(() -> station(spot, slop).map(id -> new Hit(Hit.Kind.STATION, id)))
                .or(() -> named(spot))
                .or(() -> track(spot, slop).map(id -> new Hit(Hit.Kind.TRACK, id)))
                .or(() -> neighborhood(spot).map(id -> new Hit(Hit.Kind.NEIGHBORHOOD, id)));
    }

    private Optional<Hit> journey(Spot spot, double slop) {
        return picture.journey().flatMap(journey -> {
            List<JourneyShape.Disc> discs = journey.shape().discs();
            for (int i = discs.size() - 1; i >= 0; i--) {
                if (discs.get(i).at().distance(spot) <= journey.shape().discRadius() + slop / 2) {
                    return Optional.of(new Hit(
                            Hit.Kind.TOUCHPOINT, journey.touchpoints().get(i).id()));
                }
            }
            double gate = (JourneySigns.GATE + 7) * journey.shape().scale();
            for (GateSign sign : journey.gates()) {
                boolean onChip = sign.chip().filter(c -> c.box().contains(spot)).isPresent();
                if (onChip || sign.sign().distance(spot) <= gate) {
                    return Optional.of(new Hit(Hit.Kind.GATE, sign.touchpoint()));
                }
            }
            for (RequestSign sign : journey.requests()) {
                if (sign.box().contains(spot)) {
                    return Optional.of(new Hit(Hit.Kind.REQUEST, sign.touchpoint()));
                }
            }
            return Optional.empty();
        });
    }

    /** The nearest station within reach. */
    private Optional<String> station(Spot spot, double slop) {
        return picture.layout().markers().values().stream()
                .filter(m -> m.distance(spot) <= slop && isShown(m.station()))
                .min(Comparator.comparingDouble(m -> m.distance(spot)))
                .map(Marker::station);
    }

    /** Its marker, or its name beside a disc of the journey. */
    private boolean isShown(String station) {
        return emphasis.station(station) > 0 || emphasis.name(station) > 0;
    }

    private Optional<Hit> named(Spot spot) {
        for (Name name : picture.names().values()) {
            if (name.box().contains(spot) && emphasis.name(name.id()) > 0) {
                boolean area = picture.layout().map().neighborhood(name.id()).isPresent();
                Hit whole = new Hit(area ? Hit.Kind.NEIGHBORHOOD : Hit.Kind.NAME, name.id());
                return Optional.of(handOver(name, spot).orElse(whole));
            }
        }
        return Optional.empty();
    }

    /** Each team has one row, in the order of the map. */
    private Optional<Hit> handOver(Name name, Spot spot) {
        List<NameLine> teams = name.lines().stream().filter(NameLine::handOver).toList();
        List<HandOver> here = picture.layout().map().handOversAt(name.id());
        for (int i = 0; i < Math.min(teams.size(), here.size()); i++) {
            if (teams.get(i).box().contains(spot)) {
                return Optional.of(new Hit(Hit.Kind.HAND_OVER, here.get(i).id()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> track(Spot spot, double slop) {
        for (Badge badge : picture.layout().badges()) {
            if (badge.at().distance(spot) <= Sheet.BADGE + slop / 2 && emphasis.badge(badge.track()) > 0) {
                return Optional.of(badge.track());
            }
        }
        // Tracks listed first are drawn on top.
        for (TrackShape shape : picture.layout().tracks().values()) {
            if (distance(spot, shape) <= Sheet.TRACK_WIDTH / 2 + slop / 2) {
                return Optional.of(shape.track());
            }
        }
        return Optional.empty();
    }

    private static double distance(Spot spot, TrackShape shape) {
        List<Spot> line = shape.polyline();
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < line.size(); i++) {
            nearest = Math.min(nearest, spot.distance(line.get(i), line.get(i + 1)));
        }
        return nearest;
    }

    private Optional<String> neighborhood(Spot spot) {
        List<Neighborhood> all = new ArrayList<>(picture.layout().map().neighborhoods());
        return all.reversed().stream()
                .filter(n -> Ring.of(n.outline()).contains(spot))
                .findFirst()
                .map(Neighborhood::id);
    }

    /** The stations whose markers' middles lie in a box, by id. */
    public Set<String> stationsIn(Box box) {
        Set<String> found = new TreeSet<>();
        for (Marker marker : picture.layout().markers().values()) {
            if (box.contains(marker.centre()) && isShown(marker.station())) {
                found.add(marker.station());
            }
        }
        return found;
    }
}
