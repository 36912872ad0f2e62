package throughline.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The short lists inside an item as JSON texts of their own, for the columns of a table: texts, shares by name, and rows of
 * whole numbers. Readers throw {@link IllegalArgumentException} for a text that none of the writers made.
 */
public final class LeafLists {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String EMPTY = "[]";

    private LeafLists() {}

    /** {@code ["a","b"]}. */
    public static String writeTexts(List<String> texts) {
        return texts.isEmpty()
                ? EMPTY
                : write(out -> {
                    out.writeStartArray();
                    for (String text : texts) {
                        out.writeString(text);
                    }
                    out.writeEndArray();
                });
    }

    /** Reads {@link #writeTexts}. */
    public static List<String> readTexts(String json) {
        return json.equals(EMPTY) ? List.of() : read(json, LeafLists::texts);
    }

    private static List<String> texts(JsonParser in) throws IOException {
        List<String> texts = new ArrayList<>();
        expect(in, JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            is(in, JsonToken.VALUE_STRING);
            texts.add(in.getText());
        }
        return texts;
    }

    /** {@code {"DE":"0.35"}}; numbers as text, which no database rounds. */
    public static String writeShares(Map<String, BigDecimal> shares) {
        return write(out -> {
            out.writeStartObject();
            for (Map.Entry<String, BigDecimal> share : shares.entrySet()) {
                out.writeStringField(share.getKey(), share.getValue().toPlainString());
            }
            out.writeEndObject();
        });
    }

    /** Reads {@link #writeShares}. */
    public static SortedMap<String, BigDecimal> readShares(String json) {
        return read(json, in -> {
            SortedMap<String, BigDecimal> shares = new TreeMap<>();
            expect(in, JsonToken.START_OBJECT);
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                expect(in, JsonToken.VALUE_STRING);
                shares.put(name, new BigDecimal(in.getText()));
            }
            return shares;
        });
    }

    /** {@code [[100,200],[],[300,400,5]]}. */
    public static String writeNumbers(List<List<Integer>> rows) {
        return rows.isEmpty()
                ? EMPTY
                : write(out -> {
                    out.writeStartArray();
                    for (List<Integer> row : rows) {
                        out.writeStartArray();
                        for (int number : row) {
                            out.writeNumber(number);
                        }
                        out.writeEndArray();
                    }
                    out.writeEndArray();
                });
    }

    /** Reads {@link #writeNumbers}. */
    public static List<List<Integer>> readNumbers(String json) {
        return json.equals(EMPTY)
                ? List.of()
                : read(json, in -> {
                    List<List<Integer>> rows = new ArrayList<>();
                    expect(in, JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        is(in, JsonToken.START_ARRAY);
                        List<Integer> row = new ArrayList<>();
                        while (in.nextToken() != JsonToken.END_ARRAY) {
                            is(in, JsonToken.VALUE_NUMBER_INT);
                            row.add(in.getIntValue());
                        }
                        rows.add(row);
                    }
                    return rows;
                });
    }

    private interface Writer {
        void write(JsonGenerator out) throws IOException;
    }

    private interface Reader<T> {
        T read(JsonParser in) throws IOException;
    }

    private static String write(Writer content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            content.write(out);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return text.toString();
    }

    private static <T> T read(String json, Reader<T> content) {
        try (JsonParser in = JSON.createParser(json)) {
            T read = content.read(in);
            expect(in, null);
            return read;
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static void expect(JsonParser in, @org.jspecify.annotations.Nullable JsonToken token) throws IOException {
        in.nextToken();
        is(in, token);
    }

    private static void is(JsonParser in, @org.jspecify.annotations.Nullable JsonToken token) {
        if (in.currentToken() != token) {
            throw new IllegalArgumentException("not a list of leaves: " + in.currentToken());
        }
    }
}
