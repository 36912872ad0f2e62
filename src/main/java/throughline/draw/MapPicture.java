package throughline.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.layout.Box;
import throughline.layout.Crossing;
import throughline.layout.MapLayout;
import throughline.layout.Name;
import throughline.layout.NameOverlap;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

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
    private final Map<String, Integer> campaignsAt;

    private MapPicture(
            MapLayout layout,
            Map<String, Name> names,
            Frame frame,
            Optional<JourneyPicture> journey,
            Map<String, Integer> campaignsAt) {
        this.layout = layout;
        this.names = names;
        this.frame = frame;
        this.journey = journey;
        this.campaignsAt = campaignsAt;
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
        return whole(layout, detail, Map.of());
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
        if (campaign.isEmpty()) {
            return whole(layout, view.detail(), campaignsAt(plan));
        }
        JourneyPicture journey = JourneyPicture.of(plan, campaign.get(), layout, view, catalogue);
        Map<String, Name> names = view.rest() == View.Rest.PALE
                ? withOthers(journey, layout.names(view.detail().names()))
                : journey.names();
        return new MapPicture(layout, names, Frame.of(layout, names.values()), Optional.of(journey), campaignsAt(plan));
    }

    private static MapPicture whole(MapLayout layout, Detail detail, Map<String, Integer> campaignsAt) {
        Map<String, Name> names = layout.names(detail.names());
        return new MapPicture(layout, names, Frame.of(layout, names.values()), Optional.empty(), campaignsAt);
    }

    private static Map<String, Integer> campaignsAt(Plan plan) {
        Map<String, Integer> counts = new HashMap<>();
        for (Campaign campaign : plan.campaigns()) {
            plan.touchpoints(campaign).stream()
                    .map(Touchpoint::station)
                    .distinct()
                    .forEach(station -> counts.merge(station, 1, Integer::sum));
        }
        return counts;
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

    /** How many campaigns call at a station. */
    int campaignsAt(String station) {
        return campaignsAt.getOrDefault(station, 0);
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

    /** Which of its names cover something because there was no room; see {@link MapLayout#overlaps()} for the map at rest. */
    public List<NameOverlap> overlaps() {
        return layout.overlaps(names.values());
    }
}
