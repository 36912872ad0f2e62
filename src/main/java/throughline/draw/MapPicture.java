package throughline.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.layout.Box;
import throughline.layout.Crossing;
import throughline.layout.MapLayout;
import throughline.layout.Name;
import throughline.layout.NameOverlap;
import throughline.layout.NameStyle;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/**
 * A map laid out for a view, ready to be painted any number of times. Making one costs the placing of names; painting one
 * is cheap.
 */
public final class MapPicture {

    private final MapLayout layout;
    private final Map<String, Name> names;
    private final Frame frame;
    private final Optional<JourneyPicture> journey;
    private final Map<String, TrackPath> paths = new HashMap<>();
    private final Map<String, List<Crossing>> crossings = new HashMap<>();
    private final Map<String, StationSign> signs;
    private final Map<String, List<StationSign>> facts;

    private MapPicture(
            MapLayout layout,
            Map<String, Name> names,
            Frame frame,
            Optional<JourneyPicture> journey,
            Map<String, StationSign> signs,
            Map<String, List<StationSign>> facts) {
        this.layout = layout;
        this.names = names;
        this.frame = frame;
        this.journey = journey;
        this.signs = signs;
        this.facts = facts;
        layout.tracks().forEach((id, shape) -> {
            if (shape.vertices().size() > 1) {
                paths.put(id, TrackPath.of(shape, layout.badges()));
            }
        });
        for (Crossing crossing : layout.crossings()) {
            crossings.computeIfAbsent(crossing.upper(), k -> new ArrayList<>()).add(crossing);
        }
    }

    /** A map without campaigns. */
    public static MapPicture of(MapLayout layout, Detail detail) {
        return whole(layout, detail.names(), Map.of(), Map.of());
    }

    /**
     * A plan's map with what the view's focus asks for.
     *
     * @param layout of the plan's map
     * @param catalogue for the names of permissions, and for which of them people give
     */
    public static MapPicture of(Plan plan, MapLayout layout, View view, Catalogue catalogue) {
        Optional<Campaign> campaign = view.focus() instanceof Focus.OnCampaign on
                ? plan.find(on.campaign(), Campaign.class)
                : Optional.empty();
        Map<String, StationSign> all = StationSigns.of(plan, view.overlay(), view.reach(), catalogue);
        Map<String, StationSign> signs = view.projected().isPresent() ? Overlays.apart(all, layout, view) : all;
        NameStyle style = Overlays.names(view, signs.keySet());
        if (campaign.isEmpty()) {
            return whole(layout, style, signs, facts(plan, view, catalogue));
        }
        JourneyPicture journey = JourneyPicture.of(plan, campaign.get(), layout, view, catalogue);
        Map<String, Name> names = view.rest() == View.Rest.PALE
                ? withOthers(journey, layout.names(view.detail().names()))
                : journey.names();
        return new MapPicture(layout, names, Frame.of(layout, names.values()), Optional.of(journey), signs, Map.of());
    }

    /** From near, how many campaigns meet at each station and its worst gate. */
    private static Map<String, List<StationSign>> facts(Plan plan, View view, Catalogue catalogue) {
        Map<String, List<StationSign>> facts = new HashMap<>();
        if (view.showsFacts()) {
            for (Overlay overlay : List.of(Overlay.CAMPAIGNS, Overlay.GATES)) {
                StationSigns.of(plan, overlay, view.reach(), catalogue)
                        .forEach((station, sign) -> facts.computeIfAbsent(station, k -> new ArrayList<>())
                                .add(sign));
            }
        }
        return facts;
    }

    private static MapPicture whole(
            MapLayout layout, NameStyle style, Map<String, StationSign> signs, Map<String, List<StationSign>> facts) {
        Map<String, Name> names = layout.names(style);
        return new MapPicture(layout, names, Frame.of(layout, names.values()), Optional.empty(), signs, facts);
    }

    /** The journey's names, and of the others those that it leaves room for. */
    private static Map<String, Name> withOthers(JourneyPicture journey, Map<String, Name> others) {
        Map<String, Name> names = new LinkedHashMap<>(journey.names());
        others.forEach((id, name) -> {
            if (!names.containsKey(id) && journey.leavesRoomFor(name.box())) {
                names.put(id, name);
            }
        });
        return names;
    }

    /** The same picture with some of its names only. */
    MapPicture named(Predicate<Name> shown) {
        Map<String, Name> kept = new LinkedHashMap<>(names);
        kept.values().removeIf(shown.negate());
        return new MapPicture(layout, kept, frame, journey.map(it -> it.named(kept)), signs, facts);
    }

    /** Tracks, markers and badges. */
    public MapLayout layout() {
        return layout;
    }

    /** Names of stations and neighborhoods, by id. */
    public Map<String, Name> names() {
        return names;
    }

    /** The extents of the picture. */
    public Frame frame() {
        return frame;
    }

    /** A track's path; null if there is nothing of it to draw. */
    @Nullable
    TrackPath path(String track) {
        return paths.get(track);
    }

    /** Where a track runs over others. */
    List<Crossing> crossingsOver(String track) {
        return crossings.getOrDefault(track, List.of());
    }

    /** What the overlay says about stations, by station. */
    Map<String, StationSign> signs() {
        return signs;
    }

    /** What is said of a station from near, where no overlay is chosen. */
    List<StationSign> facts(String station) {
        return facts.getOrDefault(station, List.of());
    }

    Optional<JourneyPicture> journey() {
        return journey;
    }

    /** Ids of the stations that the focused journey touches. */
    Set<String> subjectStations() {
        return journey.map(JourneyPicture::stations).orElse(Set.of());
    }

    /** What the focus is about: the journey's box with its names and signs, or the whole content. */
    public Box subject() {
        return journey.map(j -> j.box(frame.content())).orElse(frame.content());
    }

    /** Which of the whole map's names cover something because there was no room; see {@link MapLayout#overlaps()} for the map at rest. */
    public List<NameOverlap> overlaps() {
        return layout.overlaps(names.values());
    }
}
