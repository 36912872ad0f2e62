package throughline.map;

import java.util.List;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * The sheet that the map is drawn on; every plan has exactly one, with the id {@value #ID}. It holds the orders that
 * mean something: tracks as the legend lists them, neighborhoods as the outline lists them.
 *
 * @param title the map's title, a name
 * @param width grid units across, 4 to 10,000
 * @param height grid units down, 4 to 10,000
 * @param template id of the template that the map came from, empty for none
 * @param templateVersion version of that template, empty for none
 * @param neighborhoods ids in order
 * @param tracks ids in legend order
 */
public record MapSheet(
        String title,
        int width,
        int height,
        String template,
        String templateVersion,
        List<String> neighborhoods,
        List<String> tracks)
        implements MapItem {

    /** The id of the one sheet in a plan. */
    public static final String ID = "map";

    /** Checks sizes and copies lists. */
    public MapSheet {
        title = Texts.name("title", title);
        template = Texts.name("template", template);
        templateVersion = Texts.name("templateVersion", templateVersion);
        if (width < 4 || width > 10_000 || height < 4 || height > 10_000) {
            throw new InvalidItem("size", "a map is 4 to 10000 grid units wide and high: " + width + " x " + height);
        }
        neighborhoods = Lists.distinct("neighborhoods", neighborhoods);
        tracks = Lists.distinct("tracks", tracks);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return title;
    }

    /** The same sheet with another title. */
    public MapSheet withTitle(String newTitle) {
        return new MapSheet(newTitle, width, height, template, templateVersion, neighborhoods, tracks);
    }

    /** The same sheet with other neighborhoods. */
    public MapSheet withNeighborhoods(List<String> ids) {
        return new MapSheet(title, width, height, template, templateVersion, ids, tracks);
    }

    /** The same sheet with other tracks. */
    public MapSheet withTracks(List<String> ids) {
        return new MapSheet(title, width, height, template, templateVersion, neighborhoods, ids);
    }
}
