package throughline.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;

/**
 * Finds the line and column of a path by reading the document again. Only faulty documents pay for it, so that values
 * need not carry their places around.
 */
final class Locator {

    private static final Pattern LIMIT =
            Pattern.compile("(?s)(.+?) \\(([\\d,]+)\\) exceeds the maximum allowed \\((\\d+).*");

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

    /** What the parser refused, in our words. */
    static FormatException translated(String source, JsonProcessingException e) {
        String path = e.getProcessor() instanceof JsonParser parser ? path(parser.getParsingContext()) : Paths.ROOT;
        String message = e.getOriginalMessage();
        Matcher limit = LIMIT.matcher(message);
        String reason;
        if (e instanceof StreamConstraintsException && limit.matches()) {
            reason = Words.say("format.limit", limit.group(1), limit.group(2), limit.group(3));
        } else if (message.startsWith("Duplicate")) {
            reason = Words.say("format.duplicate");
        } else {
            reason = Words.say("format.syntax", message.lines().findFirst().orElse(""));
        }
        return at(source, e.getLocation(), path, reason);
    }

    private static String path(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        if (parent == null) {
            return Paths.ROOT;
        }
        String around = path(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? Paths.element(around, context.getCurrentIndex()) : around;
        }
        return context.hasCurrentName() ? Paths.field(around, context.getCurrentName()) : around;
    }

    private static FormatException at(String source, @Nullable JsonLocation place, String path, String reason) {
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        int column = place == null ? 1 : Math.max(1, place.getColumnNr());
        return new FormatException(source, line, column, path, reason);
    }
}
