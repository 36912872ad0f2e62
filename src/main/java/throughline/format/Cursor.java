package throughline.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A place in a document that is read once from front to back. Stands on the first token of a value. */
final class Cursor {

    private final JsonParser parser;
    private int values;

    Cursor(JsonParser parser) {
        this.parser = parser;
    }

    /** Goes to the first value of the document. */
    void start() {
        if (next() == null) {
            throw Fault.say(Paths.ROOT, "format.empty");
        }
    }

    /** Makes sure that nothing follows. */
    void end() {
        if (next() != null) {
            throw Fault.say(Paths.ROOT, "format.trailing");
        }
    }

    /** Hands each field of the object here to {@code reading}, which must read or skip its value. */
    void fields(String path, BiConsumer<String, String> reading) {
        expect(JsonToken.START_OBJECT, path, "format.is.object");
        while (next() == JsonToken.FIELD_NAME) {
            String name = name();
            next();
            reading.accept(name, Paths.field(path, name));
        }
    }

    /** Hands the path of each element of the array here to {@code reading}, which must read or skip it. */
    void elements(String path, Consumer<String> reading) {
        expect(JsonToken.START_ARRAY, path, "format.is.list");
        for (int i = 0; next() != JsonToken.END_ARRAY; i++) {
            reading.accept(Paths.element(path, i));
        }
    }

    /** The object here as a whole. */
    Fields object(String path) {
        values = 0;
        return Fields.of(path, value(path));
    }

    /** The value here as a whole. */
    Value value(String path) {
        if (++values > Limits.VALUES_IN_ITEM) {
            throw Fault.say(path, "format.limit.values", Integer.toString(Limits.VALUES_IN_ITEM));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Value> members = new LinkedHashMap<>();
                fields(path, (name, below) -> members.put(name, value(below)));
                yield new Value.Members(members);
            }
            case START_ARRAY -> {
                List<Value> elements = new ArrayList<>();
                elements(path, below -> elements.add(value(below)));
                yield new Value.Many(elements);
            }
            case VALUE_STRING -> new Value.Text(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Number(text());
            case VALUE_TRUE -> new Value.Flag(true);
            case VALUE_FALSE -> new Value.Flag(false);
            default -> new Value.Nothing();
        };
    }

    /** Passes over the value here. */
    void skip() {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void expect(JsonToken token, String path, String key) {
        if (parser.currentToken() != token) {
            throw Fields.wrong(path, key, value(path));
        }
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
