package throughline.draw;

import java.util.Collection;
import throughline.layout.Badge;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.Marker;
import throughline.layout.Name;
import throughline.layout.Ring;
import throughline.layout.Sheet;
import throughline.map.Neighborhood;

/**
 * The extents of a picture on the sheet: the map's own content, and around it the bands of title and legend.
 *
 * @param content the smallest box around neighborhoods, markers, badges and names
 */
public record Frame(Box content) {

    private static final double MARGIN = Sheet.UNIT;
    private static final double TITLE_BAND = 3.25 * Sheet.UNIT;
    private static final double LEGEND_BAND = 2.75 * Sheet.UNIT;

    /** The frame of a layout with its names; an empty map gets its whole sheet. */
    public static Frame of(MapLayout layout, Collection<Name> names) {
        Box box = null;
        for (Neighborhood neighborhood : layout.map().neighborhoods()) {
            box = join(box, Ring.of(neighborhood.outline()).box());
        }
        for (Marker marker : layout.markers().values()) {
            Box around = new Box(
                    marker.centre().x(),
                    marker.centre().y(),
                    marker.centre().x(),
                    marker.centre().y());
            box = join(box, around.grown(Math.max(marker.halfWidth(), marker.halfHeight())));
        }
        for (Badge badge : layout.badges()) {
            box = join(
                    box,
                    new Box(
                                    badge.at().x(),
                                    badge.at().y(),
                                    badge.at().x(),
                                    badge.at().y())
                            .grown(Sheet.BADGE));
        }
        for (Name name : names) {
            box = join(box, name.box());
        }
        return new Frame(box == null ? layout.sheet() : box);
    }

    private static Box join(@org.jspecify.annotations.Nullable Box a, Box b) {
        return a == null ? b : a.union(b);
    }

    /** The whole picture with title and legend. */
    public Box picture() {
        return new Box(
                content.x0() - MARGIN, content.y0() - TITLE_BAND, content.x1() + MARGIN, content.y1() + LEGEND_BAND);
    }

    /** The content with a margin, as the window shows it. */
    public Box view() {
        return content.grown(MARGIN * 0.75);
    }
}
