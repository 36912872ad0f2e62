package throughline.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import throughline.item.InvalidItem;

/** Strict reading of a document: whole or not at all, and every fault with its place. */
public final class Documents {

    private Documents() {}

    /**
     * Reads a small document whose root is an object.
     *
     * @param utf8 the document
     * @param source the file's name as the person knows it
     * @param form takes the fields; what it leaves unread is refused as unknown
     * @throws FormatException if the document is not strict JSON within the limits, or {@code form} refuses it
     */
    public static <T> T read(byte[] utf8, String source, Function<Fields, T> form) throws FormatException {
        return stream(utf8, source, cursor -> cursor.object(Paths.ROOT).as(form));
    }

    /** Reads a document from front to back; {@code reading} must read the whole root value. */
    static <T> T stream(byte[] utf8, String source, Function<Cursor, T> reading) throws FormatException {
        return peek(utf8, source, cursor -> {
            T result = reading.apply(cursor);
            cursor.end();
            return result;
        });
    }

    /** Reads a document only as far as {@code reading} goes. */
    static <T> T peek(byte[] utf8, String source, Function<Cursor, T> reading) throws FormatException {
        Encoding.check(utf8, source);
        try (JsonParser parser = open(utf8)) {
            return peek(parser, source, reading);
        } catch (Fault fault) {
            throw Locator.locate(utf8, source, fault.path(), fault.reason());
        } catch (InvalidItem invalid) {
            throw Locator.locate(utf8, source, Paths.ROOT, invalid.field() + ": " + invalid.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T peek(JsonParser parser, String source, Function<Cursor, T> reading) throws FormatException {
        try {
            Cursor cursor = new Cursor(parser);
            cursor.start();
            return reading.apply(cursor);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof JsonProcessingException refused) {
                throw Refusal.translated(source, refused, parser);
            }
            throw e;
        }
    }

    /** A parser of text: given bytes, the library would also guess at UTF-16 and UTF-32. */
    static JsonParser open(byte[] utf8) throws IOException {
        int skipped = Encoding.markLength(utf8);
        return Limits.JSON.createParser(new InputStreamReader(
                new ByteArrayInputStream(utf8, skipped, utf8.length - skipped), StandardCharsets.UTF_8));
    }
}
