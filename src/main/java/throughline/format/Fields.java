package throughline.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Words;

/**
 * The fields of one object of a document. Every method names the field at fault when it refuses; what is never asked for
 * is refused as unknown.
 */
public final class Fields {

    private final String path;
    private final Map<String, Value> values;
    private final Set<String> asked = new HashSet<>();

    private Fields(String path, Map<String, Value> values) {
        this.path = path;
        this.values = values;
    }

    static Fields of(String path, Value value) {
        if (value instanceof Value.Members members) {
            return new Fields(path, members.values());
        }
        throw wrong(path, "format.is.object", value);
    }

    static Fault wrong(String path, String expected, Value found) {
        return Fault.say(path, "format.type", Words.say(expected), Words.say(found.word()));
    }

    /** What {@code form} makes of these fields; refuses fields that it did not ask for. */
    public <T> T as(Function<Fields, T> form) {
        try {
            T result = form.apply(this);
            for (String name : values.keySet()) {
                if (!asked.contains(name)) {
                    throw Fault.say(Paths.field(path, name), "format.unknown", Paths.shown(name));
                }
            }
            return result;
        } catch (InvalidItem invalid) {
            throw Fault.because(pathOf(invalid.field()), invalid.reason());
        }
    }

    /** Values name their fields from their own root, such as {@code tint.light}; here that may be where we stand. */
    String pathOf(String field) {
        String rest = field;
        for (int dot = rest.indexOf('.'); ; dot = rest.indexOf('.')) {
            String first = dot < 0 ? rest : rest.substring(0, dot);
            if (values.containsKey(first)) {
                return path + "." + rest;
            }
            if (dot < 0) {
                return path;
            }
            rest = rest.substring(dot + 1);
        }
    }

    /** True if the field is there. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A text that must be there. */
    public String text(String name) {
        return text(name, required(name));
    }

    /** Refuses the document unless the text in this field is {@code wanted}. */
    public void fixed(String name, String wanted) {
        String found = text(name);
        if (!found.equals(wanted)) {
            throw Fault.say(pathOf(name), "format.word", Paths.shown(found), wanted);
        }
    }

    /** A text, or {@code absent} where the field is left out. */
    public String text(String name, String absent) {
        Value value = optional(name);
        return value == null ? absent : text(name, value);
    }

    private String text(String name, Value value) {
        return Values.text(Paths.field(path, name), value);
    }

    /** True or false; must be there. */
    public boolean flag(String name) {
        return Values.flag(Paths.field(path, name), required(name));
    }

    /** True or false; false where left out. */
    public boolean flagOrFalse(String name) {
        Value value = optional(name);
        return value != null && Values.flag(Paths.field(path, name), value);
    }

    /** A whole number that must be there. */
    public long whole(String name, long least, long most) {
        return Values.whole(Paths.field(path, name), required(name), least, most);
    }

    /** A whole number, 0 where left out. */
    public int wholeOrZero(String name, int least, int most) {
        Value value = optional(name);
        return value == null ? 0 : (int) Values.whole(Paths.field(path, name), value, least, most);
    }

    /** Grid units as hundredths; must be there. */
    public int hundredths(String name) {
        return Values.hundredths(Paths.field(path, name), required(name));
    }

    /** Grid units as hundredths, 0 where left out. */
    public int hundredthsOrZero(String name) {
        Value value = optional(name);
        return value == null ? 0 : Values.hundredths(Paths.field(path, name), value);
    }

    /** A decimal; null where left out. */
    public @Nullable BigDecimal decimalOrNull(String name) {
        Value value = optional(name);
        return value == null ? null : Values.decimal(Paths.field(path, name), value);
    }

    /** Decimals by name; none where left out. */
    public SortedMap<String, BigDecimal> decimals(String name) {
        SortedMap<String, BigDecimal> result = new TreeMap<>();
        if (optional(name) instanceof Value value) {
            Fields inner = of(Paths.field(path, name), value);
            inner.values.forEach(
                    (key, number) -> result.put(key, Values.decimal(Paths.field(inner.path, key), number)));
        }
        return result;
    }

    /** A word of a fixed vocabulary, written in lower case with dashes; must be there. */
    public <E extends Enum<E>> E word(String name, Class<E> type) {
        return Values.word(Paths.field(path, name), required(name), type);
    }

    /** A word of a fixed vocabulary; {@code absent} where left out. */
    public <E extends Enum<E>> E word(String name, Class<E> type, E absent) {
        Value value = optional(name);
        return value == null ? absent : Values.word(Paths.field(path, name), value, type);
    }

    /** Words of a fixed vocabulary in order; none where left out. */
    public <E extends Enum<E>> List<E> words(String name, Class<E> type) {
        return many(name, (at, value) -> Values.word(at, value, type));
    }

    /** Texts in order; none where left out. */
    public List<String> texts(String name) {
        return many(name, Values::text);
    }

    /** Texts in order, none of them twice; none where left out. */
    public List<String> distinct(String name) {
        Set<String> seen = new HashSet<>();
        return many(name, (at, value) -> {
            String text = Values.text(at, value);
            if (!seen.add(text)) {
                throw Fault.say(at, "format.twice", Paths.shown(text));
            }
            return text;
        });
    }

    /** What {@code form} makes of each text of the list in this field; none where left out. */
    public <T> List<T> parsedMany(String name, Function<String, T> form, String key) {
        return many(name, (at, value) -> Values.parsed(at, value, form, key));
    }

    /** What {@code form} makes of the object in this field; must be there. */
    public <T> T object(String name, Function<Fields, T> form) {
        return of(Paths.field(path, name), required(name)).as(form);
    }

    /** What {@code form} makes of the object in this field; null where left out. */
    public <T> @Nullable T objectOrNull(String name, Function<Fields, T> form) {
        Value value = optional(name);
        return value == null ? null : of(Paths.field(path, name), value).as(form);
    }

    /** What {@code form} makes of each object of the list in this field; none where left out. */
    public <T> List<T> objects(String name, Function<Fields, T> form) {
        return many(name, (at, value) -> of(at, value).as(form));
    }

    /** What {@code form} makes of the text in this field; must be there. Its complaint becomes {@code key}'s words. */
    public <T> T parsed(String name, Function<String, T> form, String key) {
        Value value = optional(name);
        if (value == null) {
            throw Fault.say(path, "format.missing.expected", name, Words.say(key + ".expected"));
        }
        return Values.parsed(Paths.field(path, name), value, form, key);
    }

    /** What {@code form} makes of the text in this field; null where left out. */
    public <T> @Nullable T parsedOrNull(String name, Function<String, T> form, String key) {
        Value value = optional(name);
        return value == null ? null : Values.parsed(Paths.field(path, name), value, form, key);
    }

    private interface Element<T> {
        T read(String path, Value value);
    }

    private <T> List<T> many(String name, Element<T> element) {
        Value value = optional(name);
        if (value == null) {
            return List.of();
        }
        String at = Paths.field(path, name);
        List<T> result = new ArrayList<>();
        for (Value each : Values.many(at, value)) {
            result.add(element.read(Paths.element(at, result.size()), each));
        }
        return result;
    }

    private @Nullable Value optional(String name) {
        asked.add(name);
        return values.get(name);
    }

    private Value required(String name) {
        Value value = optional(name);
        if (value == null) {
            throw Fault.say(path, "format.missing", name);
        }
        return value;
    }
}
