package throughline.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import throughline.item.Item;
import throughline.map.MapSheet;
import throughline.plan.References;

/** The items of one file as they are read, with the path of each, so that a wrong reference can be shown where it is. */
final class ItemReader {

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    /** Reads a list of items one by one and returns their ids in order. */
    <T extends Item> List<String> section(Cursor cursor, String path, Function<Fields, T> form) {
        List<String> ids = new ArrayList<>();
        cursor.elements(path, at -> {
            Item item = cursor.object(at).as(form);
            add(at, item);
            ids.add(item.id());
        });
        return ids;
    }

    void add(String path, Item item) {
        if (items.size() >= Limits.ITEMS) {
            throw Fault.say(path, "format.limit.items", Integer.toString(Limits.ITEMS));
        }
        String first = paths.putIfAbsent(item.id(), path);
        if (first != null) {
            throw Fault.say(path, "format.repeated", item.id(), first);
        }
        items.put(item.id(), item);
    }

    /** All items, once every reference leads to an item and everything that needs an owner has exactly one. */
    List<Item> whole() {
        if (!items.containsKey(MapSheet.ID)) {
            throw Fault.say(Paths.ROOT, "format.missing", "map");
        }
        Map<String, String> owners = new HashMap<>();
        items.values().forEach(item -> checkReferences(item, owners));
        for (Item item : items.values()) {
            if (References.needsOwner(item) && !owners.containsKey(item.id())) {
                throw Fault.say(path(item), "format.unlisted", item.id());
            }
        }
        return List.copyOf(items.values());
    }

    private void checkReferences(Item item, Map<String, String> owners) {
        for (References.Reference reference : References.of(item)) {
            String at = path(item) + "." + reference.field();
            if (!reference.type().isInstance(items.get(reference.id()))) {
                throw Fault.say(at, "format.dangling", reference.id());
            }
            if (reference.owned()) {
                String owner = owners.putIfAbsent(reference.id(), item.id());
                if (owner != null) {
                    throw Fault.say(at, "format.listed-twice", reference.id(), owner);
                }
            }
        }
    }

    private String path(Item item) {
        return paths.getOrDefault(item.id(), Paths.ROOT);
    }
}
