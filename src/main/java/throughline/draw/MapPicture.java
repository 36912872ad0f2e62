package throughline.draw;

import java.util.Map;
import throughline.layout.MapLayout;
import throughline.layout.Name;

/**
 * A map laid out for a view, ready to be painted any number of times. Making one costs the placing of names; painting one
 * is cheap.
 *
 * @param layout tracks, markers, badges
 * @param names of stations and neighborhoods, by id
 * @param frame the extents
 */
public record MapPicture(MapLayout layout, Map<String, Name> names, Frame frame) {

    /** Lays out names for a level of detail. */
    public static MapPicture of(MapLayout layout, Detail detail) {
        Map<String, Name> names = layout.names(detail.names(layout));
        return new MapPicture(layout, names, Frame.of(layout, names.values()));
    }

    /** How many names overlap something because there was no room. */
    public int overlaps() {
        return names.values().stream().mapToInt(Name::overlaps).sum();
    }
}
