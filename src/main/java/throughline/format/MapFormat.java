package throughline.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import throughline.item.Item;
import throughline.map.MapItem;
import throughline.map.TransitMap;

/** Files of maps that start plans: {@code {"format": "throughline-map", "version": 0, "map": {…}}}, UTF-8. */
public final class MapFormat {

    private MapFormat() {}

    /** The map's file; the same map always gives the same bytes. */
    public static byte[] write(TransitMap map) {
        return JsonText.indented(out -> {
                    Header.write(out, Header.MAP);
                    out.object("map", inner -> MapSection.write(inner, map));
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    /** True if a file says that it is a map and not a plan; whether it is a whole one, {@link #read} tells. */
    public static boolean isMap(byte[] utf8) {
        return Header.isMap(utf8);
    }

    /**
     * The items of a map's file, which {@link TransitMap#of} takes.
     *
     * @param utf8 up to 64 MB, with up to 50,000 items
     * @param source the file's name as the person knows it
     * @throws FormatException if it is no whole map, with the place of the first thing wrong
     */
    public static List<MapItem> read(byte[] utf8, String source) throws FormatException {
        Header.check(utf8, source, Header.MAP);
        return Documents.stream(utf8, source, cursor -> {
            ItemReader items = new ItemReader();
            cursor.fields(Paths.ROOT, (name, path) -> {
                switch (name) {
                    case Header.FORMAT, Header.VERSION -> cursor.skip();
                    case "map" -> MapSection.read(cursor, path, items);
                    default -> throw Fault.say(path, "format.unknown", Paths.shown(name));
                }
            });
            List<MapItem> result =
                    items.whole().stream().map(MapFormat::mapItem).toList();
            TransitMap.of(result);
            return result;
        });
    }

    private static MapItem mapItem(Item item) {
        return (MapItem) item;
    }
}
