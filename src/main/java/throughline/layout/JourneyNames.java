package throughline.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names the stations of a journey and those it uses. Every one should be named, so whoever finds no room clear of all tracks may stand
 * on the pale ones, then beside another of the station's discs; on the journey itself, its discs and other names never.
 */
final class JourneyNames {

    /** No track has this id: ids are not empty. */
    private static final String JOURNEY = "";

    private static final double CLEARANCE = 6;
    private static final double STEP = 30;
    private static final double FARTHEST = 600;
    private static final int DIRECTIONS = 16;
    private static final double FROM_NEIGHBORHOOD = 8;

    private final MapLayout layout;
    private final JourneyShape journey;
    private final Set<String> uses;
    private final NameStyle whole;
    private final Map<String, Name> names = new LinkedHashMap<>();

    JourneyNames(MapLayout layout, JourneyShape journey, Set<String> uses, NameStyle whole) {
        this.layout = layout;
        this.journey = journey;
        this.uses = uses;
        this.whole = whole;
    }

    Map<String, Name> place() {
        Obstacles all = obstacles(true);
        add(all, 0);
        Obstacles without = obstacles(false);
        for (int visit = 0; visit < journey.discs().size() && !missing().isEmpty(); visit++) {
            add(without, visit);
        }
        missing().forEach(station -> addFar(station, without));
        addNeighborhoods(all);
        return names;
    }

    private Set<String> missing() {
        Set<String> stations = new TreeSet<>(uses);
        journey.discs().forEach(disc -> stations.add(disc.station()));
        stations.removeAll(names.keySet());
        return stations;
    }

    /** Names those who have none, each beside the disc of this visit, or its last. */
    private void add(Obstacles obstacles, int visit) {
        NameStyle style = style(missing());
        names.putAll(Names.placeStations(layout.map(), markers(visit), obstacles, style, List.copyOf(names.values())));
    }

    /** Where there is no room at the disc at all, the name stands farther off, and the painter leads to it. */
    private void addFar(String id, Obstacles obstacles) {
        NameStyle style = style(Set.of(id));
        Marker marker = Objects.requireNonNull(markers(0).get(id));
        List<Name> shapes = layout.map().station(id).stream()
                .flatMap(station -> new StationNames(layout.map(), style).candidates(station, marker).stream())
                .toList();
        for (double out = STEP; out <= FARTHEST * journey.scale(); out += STEP) {
            for (int k = 0; k < DIRECTIONS; k++) {
                double angle = 2 * Math.PI / DIRECTIONS * k;
                for (Name shape : shapes) {
                    Name name = shape.movedBy(out * Math.cos(angle), out * Math.sin(angle));
                    Box box = name.box();
                    if (layout.sheet().contains(box)
                            && obstacles.near(box, CLEARANCE).isEmpty()
                            && names.values().stream()
                                    .noneMatch(n -> n.box().grown(CLEARANCE).overlaps(box))) {
                        names.put(id, name);
                        return;
                    }
                }
            }
        }
    }

    private NameStyle style(Set<String> stations) {
        return new NameStyle(journey.scale(), NameStyle.Which.THESE, stations, false, true)
                .withMarks(whole.marks())
                .withProjected(whole.projected());
    }

    private Map<String, Marker> markers(int visit) {
        Map<String, Marker> result = new TreeMap<>(layout.markers());
        Map<String, Integer> visits = new TreeMap<>();
        for (JourneyShape.Disc disc : journey.discs()) {
            if (visits.merge(disc.station(), 1, Integer::sum) <= visit + 1) {
                Marker marker = Objects.requireNonNull(layout.markers().get(disc.station()));
                result.put(disc.station(), marker.asTouchpoint(disc.at()).scaled(journey.scale()));
            }
        }
        return result;
    }

    private Obstacles obstacles(boolean withPaleTracks) {
        Obstacles around = new Obstacles();
        for (JourneyShape.Disc disc : journey.discs()) {
            around.add(new Obstacles.Band(
                    disc.at(), disc.at(), journey.discRadius(), NameOverlap.Kind.STATION, disc.station()));
        }
        journey.markers(layout).forEach(marker -> MapLayout.addMarker(marker, around));
        uses.forEach(id -> layout.marker(id).ifPresent(marker -> MapLayout.addMarker(marker, around)));
        for (JourneyShape.Ride ride : journey.rides()) {
            MapLayout.addLine(ride.line(), Sheet.JOURNEY_WIDTH, JOURNEY, around);
        }
        if (withPaleTracks) {
            layout.map()
                    .tracks()
                    .forEach(track -> layout.track(track.id())
                            .ifPresent(shape -> MapLayout.addTrack(
                                    track, shape, whole.projected().track(), around)));
        }
        return around;
    }

    private void addNeighborhoods(Obstacles around) {
        List<Name> placed = List.copyOf(names.values());
        layout.names(whole).forEach((id, name) -> {
            boolean covered = around.near(name.box(), 0).stream()
                            .anyMatch(b -> layout.track(b.owner()).isEmpty())
                    || placed.stream()
                            .anyMatch(p -> p.box().grown(FROM_NEIGHBORHOOD).overlaps(name.box()));
            if (layout.map().neighborhood(id).isPresent() && !covered) {
                names.put(id, name);
            }
        });
    }
}
