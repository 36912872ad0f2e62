package throughline.draw;

import throughline.layout.Box;

/**
 * Draws the map. The same picture and view make the same calls on every surface, so the window, the page and the slide
 * show one thing.
 */
public final class MapPainter {

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

    /** Paints the map without title and legend. */
    public void paintMap(MapPicture picture) {
        Brush brush = new Brush(surface, view.theme());
        Emphasis emphasis = Emphasis.of(view.focus(), picture.layout().map());
        NeighborhoodLayer.paint(brush, picture.layout().map(), emphasis.tints());
        TrackLayer.paint(brush, picture.layout(), emphasis::track);
        TrackLayer.paintBadges(brush, picture.layout(), emphasis::badge);
        MarkerLayer.paint(brush, picture.layout(), emphasis::station);
        NameLayer.paint(brush, picture.layout().map(), picture.names(), emphasis::name);
    }

    /** Paints a whole sheet: canvas, map, title and legend. */
    public void paintSheet(MapPicture picture, String title, String scope) {
        paintCanvas(picture.frame().picture());
        Brush brush = new Brush(surface, view.theme());
        TitleBlock.paint(brush, picture.frame().content(), title, scope);
        paintMap(picture);
        MapLegend.paint(brush, picture.frame().content(), picture.layout().map());
    }
}
