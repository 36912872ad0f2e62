package throughline.desktop.canvas;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import throughline.desktop.PlannerModel;
import throughline.draw.MapPicture;
import throughline.layout.Name;
import throughline.layout.Spot;

/** What a test sees of the map in the window, beside its pixels. To be asked on the toolkit's thread. */
public final class MapPeek {

    private MapPeek() {}

    /** What the window's parts share. */
    public static PlannerModel model(MapCanvas map) {
        return map.model();
    }

    /** The picture as it is painted. */
    public static Optional<MapPicture> picture(MapCanvas map) {
        return map.picture();
    }

    /** A name as the map writes it, its lines joined by blanks; empty for one that is not written. */
    public static String written(MapCanvas map, String id) {
        Name name = map.picture().map(picture -> picture.names().get(id)).orElse(null);
        return name == null
                ? ""
                : name.lines().stream().map(line -> line.text()).collect(Collectors.joining(" "));
    }

    /** The names on the map by id. */
    public static Map<String, Name> names(MapCanvas map) {
        return map.picture().map(MapPicture::names).orElse(Map.of());
    }

    /** Where a spot of the sheet is in pixels of the canvas. */
    public static Spot onCanvas(MapCanvas map, Spot sheet) {
        Viewport viewport = map.viewport();
        return new Spot(viewport.placement().x(sheet.x()), viewport.placement().y(sheet.y()));
    }

    /** Which spot of the sheet is under a pixel of the canvas. */
    public static Spot onSheet(MapCanvas map, double x, double y) {
        return map.viewport().toSheet(x, y);
    }

    /** True while a name is being typed over on the map. */
    public static boolean isRenaming(MapCanvas map) {
        return map.lookup("#inline-rename").isVisible();
    }
}
