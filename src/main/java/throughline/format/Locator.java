package throughline.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;

/**
 * Finds the line and column of a path by reading the document again. Only faulty documents pay for it, so that values
 * need not carry their places around.
 */
final class Locator {

    private final JsonParser parser;
    private final String wanted;
    private JsonLocation best = JsonLocation.NA;

    private Locator(JsonParser parser, String wanted) {
        this.parser = parser;
        this.wanted = wanted;
    }

    /** The fault at the place of {@code path}, or of the nearest thing around it that exists. */
    static FormatException locate(byte[] utf8, String source, String path, String reason) {
        try (JsonParser parser = Documents.open(utf8)) {
            Locator locator = new Locator(parser, path);
            if (parser.nextToken() != null) {
                locator.visit(Paths.ROOT);
            }
            if (path.equals(Paths.ROOT) && reason.equals(Words.say("format.trailing"))) {
                locator.best = trailing(parser);
            }
            return at(source, locator.best, path, reason);
        } catch (IOException e) {
            return new FormatException(source, 1, 1, path, reason);
        }
    }

    private static JsonLocation trailing(JsonParser parser) throws IOException {
        parser.skipChildren();
        parser.nextToken();
        return parser.currentTokenLocation();
    }

    private void visit(String path) throws IOException {
        best = parser.currentTokenLocation();
        if (!Paths.isBelow(wanted, path)) {
            return;
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String below = Paths.field(path, parser.currentName());
                parser.nextToken();
                if (visitIfWanted(below)) {
                    return;
                }
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                if (visitIfWanted(Paths.element(path, i))) {
                    return;
                }
            }
        }
    }

    private boolean visitIfWanted(String path) throws IOException {
        if (wanted.equals(path) || Paths.isBelow(wanted, path)) {
            visit(path);
            return true;
        }
        parser.skipChildren();
        return false;
    }

    static FormatException at(String source, @Nullable JsonLocation place, String path, String reason) {
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        int column = place == null ? 1 : Math.max(1, place.getColumnNr());
        return new FormatException(source, line, column, path, reason);
    }
}
