package throughline.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import throughline.layout.NameOverlap.Kind;
import throughline.map.Track;
import throughline.map.TrackPattern;
import throughline.map.TransitMap;

/**
 * The whole geometry of a map: what the painter draws and what the hand can hit. Immutable; the same map gives the same
 * layout on every machine.
 */
public final class MapLayout {

    /** On larger maps, placing the names of several sizes for one would take too long. */
    private static final int GROWING = 300;

    private final TransitMap map;
    private final Map<String, TrackShape> tracks;
    private final Map<String, Marker> markers;
    private final List<Crossing> crossings;
    private final List<Badge> badges;
    private final Obstacles obstacles;
    private final Map<NameStyle, Map<String, Name>> names = new ConcurrentHashMap<>();

    private MapLayout(
            TransitMap map,
            Map<String, TrackShape> tracks,
            Map<String, Marker> markers,
            List<Crossing> crossings,
            List<Badge> badges,
            Obstacles obstacles) {
        this.map = map;
        this.tracks = tracks;
        this.markers = markers;
        this.crossings = crossings;
        this.badges = badges;
        this.obstacles = obstacles;
    }

    /** Lays out a map: tracks, markers and badges; names follow on demand because they depend on their size. */
    public static MapLayout of(TransitMap map) {
        Map<String, TrackShape> tracks = TrackShapes.of(map);
        Map<String, Marker> markers = Markers.of(map, tracks);
        Obstacles obstacles = new Obstacles();
        for (Marker marker : markers.values()) {
            addMarker(marker, obstacles);
        }
        List<Crossing> crossings = Crossings.of(tracks.values(), obstacles);
        map.tracks().forEach(track -> addTrack(track, Objects.requireNonNull(tracks.get(track.id())), obstacles));
        List<Badge> badges = Badges.of(map, tracks, obstacles);
        return new MapLayout(map, tracks, markers, crossings, badges, obstacles);
    }

    /**
     * Lays out a map that a hand is changing: names far from the change keep the places they have in {@code before}, the
     * others find new ones, so that the picture keeps up with the hand and does not jump elsewhere. The result may differ
     * from that of {@link #of}, which is for maps at rest.
     */
    public static MapLayout moving(TransitMap map, MapLayout before) {
        MapLayout layout = of(map);
        Changed changed = new Changed(before, layout);
        before.names.forEach((style, placed) -> {
            Map<String, Name> kept = changed.kept(placed);
            Map<String, Name> again =
                    Names.again(map, layout.markers(style), layout.obstacles(style), style, kept, changed.near(kept));
            layout.names.put(style, again);
        });
        return layout;
    }

    static void addMarker(Marker marker, Obstacles obstacles) {
        obstacles.add(new Obstacles.Band(marker.a(), marker.b(), marker.radius(), Kind.STATION, marker.station()));
    }

    static void addTrack(Track track, TrackShape shape, Obstacles obstacles) {
        addTrack(track, shape, 1, obstacles);
    }

    static void addTrack(Track track, TrackShape shape, double stronger, Obstacles obstacles) {
        double width = track.pattern() == TrackPattern.CORED ? Sheet.CORED_WIDTH : Sheet.TRACK_WIDTH;
        addLine(shape.polyline(), width * stronger, track.id(), obstacles);
    }

    static void addLine(List<Spot> line, double width, String owner, Obstacles obstacles) {
        for (int i = 0; i + 1 < line.size(); i++) {
            obstacles.add(new Obstacles.Band(line.get(i), line.get(i + 1), width / 2, Kind.TRACK, owner));
        }
    }

    /** The names of stations and neighborhoods by id, placed so that as few as possible overlap anything; placed once. */
    public Map<String, Name> names(NameStyle style) {
        Map<String, Name> known = names.get(style);
        if (known == null) {
            NameStyle shown = growing(style);
            known = Names.place(map, markers(shown), obstacles(shown), shown);
            names.put(style, known);
        }
        return known;
    }

    /** Who is named far out is named nearer by as well: a larger name is not tried where the smaller found no room. */
    private NameStyle growing(NameStyle style) {
        if (style.which() != NameStyle.Which.INTERCHANGES
                || style.scale() <= 1
                || style.projected().isOn()
                || markers.size() > GROWING) {
            return style;
        }
        Set<String> nearer = names(style.smaller()).keySet();
        Set<String> wanted = markers.values().stream()
                .filter(style::shows)
                .map(Marker::station)
                .collect(Collectors.toSet());
        return nearer.containsAll(wanted)
                ? style
                : style.of(wanted.stream().filter(nearer::contains).collect(Collectors.toSet()));
    }

    /** The markers with the signs that stand on them. */
    private Map<String, Marker> markers(NameStyle style) {
        NameStyle.Signs signs = style.signs();
        if (signs.stations().isEmpty() && !style.projected().isOn()) {
            return markers;
        }
        Map<String, Marker> result = new TreeMap<>(markers);
        result.replaceAll((id, marker) -> marker.scaled(style.projected().marker()));
        for (String station : signs.stations()) {
            result.computeIfPresent(
                    station,
                    (id, marker) -> marker.radius() < signs.radius()
                            ? marker.scaled(marker.scale() * signs.radius() / marker.radius())
                            : marker);
        }
        return result;
    }

    private Obstacles obstacles(NameStyle style) {
        Projected stronger = style.projected();
        if (style.signs().stations().isEmpty() && !stronger.isOn()) {
            return obstacles;
        }
        Obstacles around = new Obstacles();
        markers(style).values().stream()
                .filter(marker -> !stronger.alone() || style.shows(marker))
                .forEach(marker -> addMarker(marker, around));
        Set<String> solid = map.tracks().stream()
                .filter(track -> !stronger.alone() || style.only().containsAll(track.stations()))
                .map(Track::id)
                .collect(Collectors.toSet());
        map.tracks().stream()
                .filter(track -> solid.contains(track.id()))
                .forEach(track ->
                        addTrack(track, Objects.requireNonNull(tracks.get(track.id())), stronger.track(), around));
        badges.stream()
                .filter(badge -> solid.contains(badge.track()))
                .forEach(badge -> Badges.add(badge, stronger.badge(), around));
        return around;
    }

    /**
     * Which names cover something because there is no room, with all names at the sheet's own size and the teams under them:
     * the map at rest as it is exported. Empty where all is well.
     */
    public List<NameOverlap> overlaps() {
        return overlaps(names(NameStyle.FULL).values());
    }

    /** Which of these names cover one another or something of the map. */
    public List<NameOverlap> overlaps(Collection<Name> placed) {
        return NameOverlaps.of(this, obstacles, placed);
    }

    /**
     * The names for a journey: those of its touchpoints' stations and of the stations it uses, clear of its discs, its line and all tracks. The
     * neighborhoods keep the places they have on the whole map; one that would be covered is left out.
     *
     * @param uses stations that work for it behind the scenes, named beside their markers
     * @param whole how the whole map is named
     */
    public Map<String, Name> names(JourneyShape journey, Set<String> uses, NameStyle whole) {
        return new JourneyNames(this, journey, uses, whole).place();
    }

    /** The map that was laid out. */
    public TransitMap map() {
        return map;
    }

    /** Shapes by track, in the sheet's order. */
    public Map<String, TrackShape> tracks() {
        return tracks;
    }

    /** Markers by station. */
    public Map<String, Marker> markers() {
        return markers;
    }

    /** The marker of a station. */
    public Optional<Marker> marker(String station) {
        return Optional.ofNullable(markers.get(station));
    }

    /** The shape of a track. */
    public Optional<TrackShape> track(String track) {
        return Optional.ofNullable(tracks.get(track));
    }

    /** Where tracks run over one another without a station. */
    public List<Crossing> crossings() {
        return crossings;
    }

    /** The letter discs of all tracks. */
    public List<Badge> badges() {
        return badges;
    }

    /** The sheet, in sheet units. */
    public Box sheet() {
        return new Box(0, 0, map.sheet().width() * Sheet.UNIT, map.sheet().height() * Sheet.UNIT);
    }
}
