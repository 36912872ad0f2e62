package throughline.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import throughline.item.Words;

/** What the parser itself refuses (syntax, limits, repeated fields), in our words. */
final class Refusal {

    private static final Pattern LIMIT =
            Pattern.compile("(?s)(.+?) \\(([\\d,]+)\\) exceeds the maximum allowed \\((\\d+).*");
    /** What the parser says about its own settings and sources, which is no news to whoever wrote the file. */
    private static final Pattern INNARDS = Pattern.compile(
            " \\((start marker at|for .*starting at|not recognized as) .*|: enable `.*", Pattern.DOTALL);

    private Refusal() {}

    static FormatException translated(String source, JsonProcessingException e, JsonParser parser) {
        JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return Locator.at(source, place, path(parser.getParsingContext()), reason(e));
    }

    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        Matcher limit = LIMIT.matcher(message);
        if (e instanceof StreamConstraintsException && limit.matches()) {
            return Words.say("format.limit", limit.group(1), limit.group(2), limit.group(3));
        }
        if (message.startsWith("Duplicate")) {
            return Words.say("format.duplicate");
        }
        String first = message.lines().findFirst().orElse("");
        return Words.say("format.syntax", INNARDS.matcher(first).replaceAll(""));
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
}
