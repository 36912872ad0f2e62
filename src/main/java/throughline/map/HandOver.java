package throughline.map;

import java.util.List;
import throughline.item.Ids;
import throughline.item.Texts;

/**
 * Where another team takes part.
 *
 * @param name the team
 * @param stations ids of the stations where work is handed over
 */
public record HandOver(String id, String name, String description, List<String> stations) implements MapItem {

    /** Checks texts. */
    public HandOver {
        Ids.require("id", id);
        name = Texts.name("name", name);
        description = Texts.prose("description", description);
        stations = Lists.distinct("stations", stations);
    }

    /** The same hand-over at other stations. */
    public HandOver withStations(List<String> ids) {
        return new HandOver(id, name, description, ids);
    }
}
