package throughline.draw;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import throughline.consent.Catalogue;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.Name;
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

    private MapPicture(MapLayout layout, Map<String, Name> names, Frame frame, Optional<JourneyPicture> journey) {
        this.layout = layout;
        this.names = names;
        this.frame = frame;
        this.journey = journey;
    }

    /** A map without campaigns. */
    public static MapPicture of(MapLayout layout, Detail detail) {
        Map<String, Name> names = layout.names(detail.names());
        return new MapPicture(layout, names, Frame.of(layout, names.values()), Optional.empty());
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
            return of(layout, view.detail());
        }
        JourneyPicture journey = JourneyPicture.of(plan, campaign.get(), layout, view.signScale(), catalogue);
        Map<String, Name> names = view.rest() == View.Rest.PALE
                ? withOthers(journey, layout.names(view.detail().names()))
                : journey.names();
        return new MapPicture(layout, names, Frame.of(layout, names.values()), Optional.of(journey));
    }

    /**
     * A quick picture while stations are being moved: tracks and markers anew, names beside their markers on the sides they
     * had before. Without a journey.
     *
     * @param layout of the map with the stations moved
     */
    public MapPicture sketch(MapLayout layout) {
        Map<String, Name> moved = new LinkedHashMap<>();
        names.forEach((id, name) -> moved.put(
                id,
                layout.marker(id)
                        .flatMap(now -> this.layout
                                .marker(id)
                                .map(before -> name.moved(
                                        now.centre().x() - before.centre().x(),
                                        now.centre().y() - before.centre().y())))
                        .orElse(name)));
        return new MapPicture(layout, moved, frame, Optional.empty());
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

    /** How many names overlap something because there was no room. */
    public int overlaps() {
        return names.values().stream().mapToInt(Name::overlaps).sum();
    }
}
