package throughline.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.consent.Catalogue;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.Name;
import throughline.layout.NameStyle;
import throughline.layout.Ring;
import throughline.layout.Spot;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Plan;
import throughline.plan.ShowSubject;
import throughline.plan.Touchpoint;

/**
 * What of the map a step shows, and where on the page.
 *
 * @param placement of the sheet on the page
 * @param window what of the sheet is to be seen
 */
record ShowCamera(View view, MapPicture picture, Placement placement, Box window) {

    private static final double NEAREST = 1.1;
    private static final double NEAR_TOUCHPOINT = 0.8;
    private static final double AROUND = 90;
    private static final int ROUNDS = 12;

    /** Zooms differ by so much at least: names need not be placed anew for each pixel. */
    private static final double STEPS = 128;

    /**
     * What is shown.
     *
     * @param notes true where stations bear their workshop notes and votes
     */
    record Scene(Plan plan, MapLayout layout, Catalogue catalogue, Theme theme, boolean notes) {

        Scene withNotes(boolean shown) {
            return new Scene(plan, layout, catalogue, theme, shown);
        }
    }

    /** The camera that shows a step within a part of a page. */
    static ShowCamera of(Scene scene, ShowSubject about, Box body) {
        double nearest = about instanceof ShowSubject.OnTouchpoint ? NEAR_TOUCHPOINT : NEAREST;
        double zoom = stepped(fit(rough(scene, about), body, nearest));
        View view = view(scene, about, zoom);
        MapPicture picture = picture(scene, view);
        Box box = subject(scene, about, picture);
        // Names keep their size on the page and so grow on the sheet as the camera goes back, until all is in the
        // picture.
        for (int i = 0; i < ROUNDS && fit(box, body, nearest) < zoom * 0.999; i++) {
            zoom = stepped(Math.min(fit(box, body, nearest), zoom - 1 / STEPS));
            view = view(scene, about, zoom);
            picture = picture(scene, view);
            box = subject(scene, about, picture);
        }
        return placed(scene, about, view, picture, box, body);
    }

    private static double stepped(double zoom) {
        return Math.max(1 / STEPS, Math.floor(zoom * STEPS) / STEPS);
    }

    private static double fit(Box box, Box body, double nearest) {
        return Math.min(nearest, Math.min(body.width() / box.width(), body.height() / box.height()));
    }

    private static ShowCamera placed(Scene scene, ShowSubject about, View view, MapPicture picture, Box box, Box body) {
        double zoom = view.zoom();
        Box content = picture.frame().content();
        Spot middle = box.centre();
        double x = held(middle.x(), content.x0(), content.x1(), body.width() / zoom);
        double y = held(middle.y(), content.y0(), content.y1(), body.height() / zoom);
        double halfWidth = body.width() / zoom / 2;
        double halfHeight = body.height() / zoom / 2;
        Box window = new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
        Placement placement = new Placement(body.x0() - window.x0() * zoom, body.y0() - window.y0() * zoom, zoom);
        Set<String> named = named(scene, about);
        MapPicture shown = picture.named(name ->
                window.contains(name.box()) && (named.isEmpty() || named.contains(name.id()) || isArea(scene, name)));
        return new ShowCamera(view, shown, placement, window);
    }

    private static boolean isArea(Scene scene, Name name) {
        return scene.layout().map().neighborhood(name.id()).isPresent();
    }

    /** The middle of what is seen, so that no more of the void beside the map is seen than must be. */
    private static double held(double wanted, double from, double to, double seen) {
        return to - from <= seen ? (from + to) / 2 : Math.clamp(wanted, from + seen / 2, to - seen / 2);
    }

    /** What the camera goes to, before names are placed. */
    private static Box rough(Scene scene, ShowSubject about) {
        MapLayout layout = scene.layout();
        Box whole = Frame.of(layout, List.of()).content();
        return switch (about) {
            case ShowSubject.OnNeighborhood it -> area(scene, it.id()).orElse(whole);
            case ShowSubject.OnTrack it ->
                layout.track(it.id()).flatMap(shape -> around(shape.polyline())).orElse(whole);
            case ShowSubject.OnCampaign it -> journey(scene, it.id()).orElse(whole);
            case ShowSubject.OnTouchpoint it ->
                scene.plan()
                        .find(it.id(), Touchpoint.class)
                        .flatMap(touchpoint -> layout.marker(touchpoint.station()))
                        .map(marker -> Box.around(marker.centre()).grown(AROUND))
                        .orElse(whole);
            case ShowSubject.WholeMap it -> whole;
            case ShowSubject.OnOverlay it -> whole;
            case ShowSubject.Slide it -> whole;
        };
    }

    private static Optional<Box> area(Scene scene, String id) {
        return scene.layout()
                .map()
                .neighborhood(id)
                .map(area -> Ring.of(area.outline()).box().grown(AROUND));
    }

    private static Optional<Box> journey(Scene scene, String campaign) {
        return scene.plan()
                .find(campaign, throughline.plan.Campaign.class)
                .flatMap(it -> around(scene.plan().touchpoints(it).stream()
                        .flatMap(touchpoint -> scene.layout().marker(touchpoint.station()).stream())
                        .map(marker -> marker.centre())
                        .toList()));
    }

    private static Optional<Box> around(List<Spot> spots) {
        return spots.stream().map(Box::around).reduce(Box::union).map(box -> box.grown(AROUND));
    }

    /** What must be in the picture, with its names. */
    private static Box subject(Scene scene, ShowSubject about, MapPicture picture) {
        return switch (about) {
            case ShowSubject.OnNeighborhood it ->
                area(scene, it.id()).orElse(picture.frame().content());
            case ShowSubject.OnTrack it -> rough(scene, about).union(names(picture, named(scene, about)));
            case ShowSubject.OnCampaign it -> picture.subject();
            case ShowSubject.OnTouchpoint it -> touchpoint(it.id(), picture);
            case ShowSubject.WholeMap it -> picture.frame().content();
            case ShowSubject.OnOverlay it -> picture.frame().content();
            case ShowSubject.Slide it -> picture.frame().content();
        };
    }

    private static Box names(MapPicture picture, Set<String> named) {
        return picture.names().values().stream()
                .filter(name -> named.contains(name.id()))
                .map(Name::box)
                .reduce(Box::union)
                .orElse(picture.frame().content());
    }

    /** A touchpoint's disc with its name, and room around them. */
    private static Box touchpoint(String id, MapPicture picture) {
        return JourneyDiscs.of(picture, id).stream()
                .findFirst()
                .map(disc -> {
                    Box box = Box.around(disc.at()).grown(3 * AROUND);
                    Name name = picture.names().get(JourneyDiscs.station(picture, id));
                    return name == null ? box : box.union(name.box());
                })
                .orElse(picture.frame().content());
    }

    /** Ids of the stations whose names a step shows; none for all that find room. */
    private static Set<String> named(Scene scene, ShowSubject about) {
        return switch (about) {
            case ShowSubject.OnTrack it ->
                scene.layout()
                        .map()
                        .track(it.id())
                        .map(Track::stations)
                        .map(Set::copyOf)
                        .orElse(Set.of());
            case ShowSubject.OnTouchpoint it ->
                scene.plan()
                        .find(it.id(), Touchpoint.class)
                        .map(touchpoint -> {
                            Set<String> stations = new HashSet<>(touchpoint.uses());
                            stations.add(touchpoint.station());
                            return stations;
                        })
                        .orElse(new HashSet<>());
            case ShowSubject.OnNeighborhood it -> Set.of();
            case ShowSubject.OnCampaign it -> Set.of();
            case ShowSubject.WholeMap it -> Set.of();
            case ShowSubject.OnOverlay it -> Set.of();
            case ShowSubject.Slide it -> Set.of();
        };
    }

    private static MapPicture picture(Scene scene, View view) {
        return MapPicture.of(scene.plan(), scene.layout(), view, scene.catalogue());
    }

    private static View view(Scene scene, ShowSubject about, double zoom) {
        Focus focus = switch (about) {
            case ShowSubject.OnTrack it -> new Focus.OnTrack(it.id());
            case ShowSubject.OnCampaign it -> new Focus.OnCampaign(it.id());
            case ShowSubject.OnTouchpoint it ->
                new Focus.OnCampaign(scene.plan()
                        .campaignOf(scene.plan().require(it.id(), Touchpoint.class))
                        .id());
            case ShowSubject.OnNeighborhood it -> Focus.NONE;
            case ShowSubject.WholeMap it -> Focus.NONE;
            case ShowSubject.OnOverlay it -> Focus.NONE;
            case ShowSubject.Slide it -> Focus.NONE;
        };
        boolean noted = scene.notes() && focus == Focus.NONE;
        Overlay overlay =
                about instanceof ShowSubject.OnOverlay it ? overlay(it.layer()) : noted ? Overlay.NOTES : Overlay.NONE;
        return new View(scene.theme(), focus, overlay, zoom, Detail.SHEET, View.Rest.HIDDEN)
                .projected(names(scene, about, zoom));
    }

    private static NameStyle names(Scene scene, ShowSubject about, double zoom) {
        MapLayout layout = scene.layout();
        Set<String> only = switch (about) {
            case ShowSubject.OnNeighborhood it ->
                layout.map().stations().stream()
                        .filter(station -> station.neighborhood().equals(it.id()))
                        .map(Station::id)
                        .collect(Collectors.toSet());
            case ShowSubject.OnTrack it -> named(scene, about);
            case ShowSubject.OnCampaign it -> Set.of();
            case ShowSubject.OnTouchpoint it -> Set.of();
            case ShowSubject.WholeMap it -> Set.of();
            case ShowSubject.OnOverlay it -> Set.of();
            case ShowSubject.Slide it -> Set.of();
        };
        NameStyle.Which which = only.isEmpty() ? NameStyle.Which.INTERCHANGES : NameStyle.Which.THESE;
        return ShowNames.style(layout.map(), zoom, which, only, about instanceof ShowSubject.OnTrack);
    }

    static Overlay overlay(ShowSubject.Layer layer) {
        return switch (layer) {
            case GATES -> Overlay.GATES;
            case LIFECYCLE -> Overlay.LIFECYCLE;
            case CAPABILITY -> Overlay.CAPABILITY;
            case CAMPAIGNS -> Overlay.CAMPAIGNS;
        };
    }
}
