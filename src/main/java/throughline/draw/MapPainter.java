package throughline.draw;

import throughline.layout.Box;
import throughline.layout.MapLayout;

/**
 * Draws the map. The same picture and view make the same calls on every surface, so the window, the page and the slide
 * show one thing.
 */
public final class MapPainter {

    private static final Box EVERYTHING = new Box(-1e9, -1e9, 1e9, 1e9);

    private final Surface surface;
    private final View view;

    /** A painter on a surface, in sheet units; whoever calls places the sheet on the surface. */
    public MapPainter(Surface surface, View view) {
        this.surface = surface;
        this.view = view;
    }

    /** Paints the background of a box. */
    public void paintCanvas(Box box) {
        surface.fill(
                Outline.rectangle(box.x0(), box.y0(), box.width(), box.height(), 0),
                view.theme().ink(Theme.Token.CANVAS));
    }

    /** Paints the whole map without title and legend. */
    public void paintMap(MapPicture picture) {
        paintMap(picture, EVERYTHING);
    }

    /** Paints what of the map is in {@code visible}, without title and legend. */
    public void paintMap(MapPicture picture, Box visible) {
        Brush brush = new Brush(surface, view.theme(), view.stronger());
        MapLayout layout = picture.layout();
        Emphasis emphasis = Emphasis.of(view, layout.map(), picture.subjectStations());
        NeighborhoodLayer.paint(brush, layout.map(), emphasis.tints(), visible);
        TrackLayer.paint(brush, picture, emphasis, visible);
        TrackLayer.paintBadges(brush, picture, view, emphasis, visible);
        MarkerLayer.paint(brush, picture, view, emphasis, visible);
        picture.journey().ifPresent(journey -> JourneyLayer.paint(brush, layout, journey));
        NameLayer.paint(brush, layout.map(), picture.names(), emphasis::name, visible);
        OverlayLayer.paint(brush, picture, view, emphasis, visible);
        picture.journey().ifPresent(journey -> {
            GateLayer.paint(brush, journey);
            JourneyLayer.paintDiscs(brush, journey, visible);
        });
    }

    /** Paints a whole sheet: canvas, map, title and legend. */
    public void paintSheet(MapPicture picture, String title, String scope) {
        paintCanvas(picture.frame().picture());
        paintOnSheet(picture, title, scope);
    }

    /** Paints a whole sheet but for its canvas: map, title and legend on whatever is there. */
    public void paintOnSheet(MapPicture picture, String title, String scope) {
        Brush brush = new Brush(surface, view.theme());
        TitleBlock.paint(brush, picture.frame().content(), title, scope);
        paintMap(picture);
        if (picture.journey().isPresent() && view.overlay().showsGates()) {
            JourneyLegend.paint(
                    brush, picture.frame().content(), picture.journey().get());
        } else if (view.overlay() != Overlay.NONE) {
            OverlayLegend.paint(brush, picture.frame().content(), view.overlay());
        } else {
            MapLegend.paint(brush, picture.frame().content(), picture.layout().map());
        }
    }
}
