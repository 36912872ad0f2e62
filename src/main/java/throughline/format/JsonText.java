package throughline.format;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON text: the order is the caller's, everything else is fixed here. Either tight on one line, or indented by
 * two blanks with small things (a point, a few words) kept on one line so that people can read and compare files.
 */
public final class JsonText {

    private static final int LINE = 100;

    private final boolean tight;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int lineDepth = Integer.MAX_VALUE;
    private boolean empty = true;

    private JsonText(boolean tight) {
        this.tight = tight;
    }

    /** One line without blanks. */
    static String tight(Consumer<JsonText> members) {
        return write(new JsonText(true), members).toString();
    }

    /** Indented, with a line feed at the end. */
    public static String indented(Consumer<JsonText> members) {
        return write(new JsonText(false), members).append('\n').toString();
    }

    private static StringBuilder write(JsonText out, Consumer<JsonText> members) {
        out.enclose('{', '}', () -> members.accept(out));
        return out.text;
    }

    /** A text. */
    public JsonText text(String name, String value) {
        field(name);
        quote(value);
        return this;
    }

    /** A text, or {@code null} for none. */
    public JsonText textOrNull(String name, @Nullable String value) {
        if (value != null) {
            return text(name, value);
        }
        field(name);
        text.append("null");
        return this;
    }

    /** Left out where empty. */
    JsonText textIfAny(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    JsonText whole(String name, long value) {
        field(name);
        text.append(value);
        return this;
    }

    JsonText flag(String name, boolean value) {
        field(name);
        text.append(value);
        return this;
    }

    /** Hundredths of a grid unit, written in units. */
    JsonText hundredths(String name, int value) {
        field(name);
        text.append(plain(BigDecimal.valueOf(value, 2)));
        return this;
    }

    /** A number without exponent and needless zeros. */
    public JsonText decimal(String name, BigDecimal value) {
        field(name);
        text.append(plain(value));
        return this;
    }

    /** Numbers by name, on one line where they fit; left out where there are none. */
    JsonText decimals(String name, Map<String, BigDecimal> values) {
        if (values.isEmpty()) {
            return this;
        }
        Consumer<JsonText> members = out -> values.forEach(out::decimal);
        int length = values.keySet().stream().mapToInt(key -> key.length() + 10).sum();
        return length <= LINE ? onLine(name, members) : object(name, members);
    }

    /** An object over several lines. */
    public JsonText object(String name, Consumer<JsonText> members) {
        field(name);
        enclose('{', '}', () -> members.accept(this));
        return this;
    }

    /** An object on one line. */
    JsonText onLine(String name, Consumer<JsonText> members) {
        field(name);
        line(members);
        return this;
    }

    /** Objects, each over several lines. */
    public <T> JsonText objects(String name, Collection<T> values, BiConsumer<JsonText, T> members) {
        return array(name, values, value -> enclose('{', '}', () -> members.accept(this, value)));
    }

    /** Objects, each on one line. */
    public <T> JsonText lines(String name, Collection<T> values, BiConsumer<JsonText, T> members) {
        return array(name, values, value -> line(out -> members.accept(out, value)));
    }

    /** Texts, on one line where they fit; left out where there are none. */
    JsonText textsIfAny(String name, List<String> values) {
        return values.isEmpty() ? this : texts(name, values);
    }

    /** Texts, on one line where they fit. */
    public JsonText texts(String name, List<String> values) {
        int before = lineDepth;
        if (values.stream().mapToInt(value -> value.length() + 4).sum() <= LINE) {
            lineDepth = Math.min(lineDepth, depth);
        }
        array(name, values, this::quote);
        lineDepth = before;
        return this;
    }

    private <T> JsonText array(String name, Collection<T> values, Consumer<T> element) {
        int before = lineDepth;
        lineDepth = Integer.MAX_VALUE;
        field(name);
        lineDepth = before;
        enclose(
                '[',
                ']',
                () -> values.forEach(value -> {
                    separate();
                    element.accept(value);
                }));
        return this;
    }

    private void line(Consumer<JsonText> members) {
        int before = lineDepth;
        lineDepth = Math.min(lineDepth, depth);
        enclose('{', '}', () -> members.accept(this));
        lineDepth = before;
    }

    private void enclose(char open, char close, Runnable content) {
        text.append(open);
        depth++;
        empty = true;
        content.run();
        depth--;
        if (!empty && !isOnLine()) {
            newLine();
        }
        text.append(close);
        empty = false;
    }

    private void field(String name) {
        separate();
        quote(name);
        text.append(tight ? ":" : ": ");
    }

    private void separate() {
        if (!empty) {
            text.append(',');
        }
        if (depth > lineDepth) {
            text.append(empty || tight ? "" : " ");
        } else if (!tight) {
            newLine();
        }
        empty = false;
    }

    private boolean isOnLine() {
        return tight || depth >= lineDepth;
    }

    private void newLine() {
        text.append('\n').repeat(" ", 2 * depth);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
