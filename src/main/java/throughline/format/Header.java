package throughline.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The first two fields of every file: what it is, and the version of its form. */
final class Header {

    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String PLAN = "throughline-plan";
    static final String MAP = "throughline-map";
    static final String CLIPPING = "throughline-clipping";
    static final String TEMPLATE = "throughline-template";
    static final String SHOW = "throughline-show";

    private Header() {}

    static void write(JsonText out, String format) {
        out.text(FORMAT, format).whole(VERSION, ItemCodec.VERSION);
    }

    /**
     * Makes sure that a document is of the format and of a version that can be read. Looks before anything else is judged,
     * so that a file from a newer program is called that and not faulty.
     */
    static void check(byte[] utf8, String source, String format) throws FormatException {
        read(utf8, source, Set.of(FORMAT, VERSION), fields -> check(fields, format));
    }

    /** True if a document says that it is a map; false too for one that cannot be understood. */
    static boolean isMap(byte[] utf8) {
        return is(utf8, MAP);
    }

    /** True if a document says that it is of a format; false too for one that cannot be understood. */
    static boolean is(byte[] utf8, String format) {
        try {
            return read(utf8, "", Set.of(FORMAT), fields -> fields.text(FORMAT).equals(format));
        } catch (FormatException e) {
            return false;
        }
    }

    private static boolean read(byte[] utf8, String source, Set<String> wanted, Function<Fields, Boolean> form)
            throws FormatException {
        return Documents.peek(utf8, source, cursor -> {
            Map<String, Value> found = new HashMap<>();
            cursor.fields(Paths.ROOT, (name, path) -> {
                if (found.size() < wanted.size() && wanted.contains(name)) {
                    found.put(name, cursor.value(path));
                } else {
                    cursor.skip();
                }
            });
            return Fields.of(Paths.ROOT, new Value.Members(found)).as(form);
        });
    }

    private static boolean check(Fields fields, String format) {
        String found = fields.text(FORMAT);
        if (!found.equals(format)) {
            throw Fault.say("$." + FORMAT, keyOf(found, format), Paths.shown(found));
        }
        long version = fields.whole(VERSION, 0, Integer.MAX_VALUE);
        if (version > ItemCodec.VERSION) {
            throw Fault.say("$." + VERSION, "format.newer", "" + version, "" + ItemCodec.VERSION);
        }
        return true;
    }

    private static String keyOf(String found, String wanted) {
        if (wanted.equals(CLIPPING)) {
            return "format.not-clipping";
        }
        if (wanted.equals(TEMPLATE) || found.equals(TEMPLATE)) {
            return wanted.equals(TEMPLATE) ? "format.not-template" : "format.is-template";
        }
        return found.equals(MAP) ? "format.is-map" : found.equals(PLAN) ? "format.is-plan" : "format.foreign";
    }
}
