package throughline.format;

import java.util.regex.Pattern;

/** Paths of fields as error messages show them: {@code $.map.stations[3].at.x}. */
final class Paths {

    static final String ROOT = "$";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int SHOWN = 40;

    private Paths() {}

    static String field(String parent, String name) {
        return PLAIN.matcher(name).matches() ? parent + "." + name : parent + "[\"" + shown(name) + "\"]";
    }

    static String element(String parent, int index) {
        return parent + "[" + index + "]";
    }

    /** True if {@code path} lies below {@code parent}. */
    static boolean isBelow(String path, String parent) {
        return path.length() > parent.length()
                && path.startsWith(parent)
                && (path.charAt(parent.length()) == '.' || path.charAt(parent.length()) == '[');
    }

    /** A text from the file made fit for one line of a message: cut, and with what would garble the line spelt out. */
    static String shown(String text) {
        StringBuilder result = new StringBuilder();
        int[] points = text.codePoints().limit(SHOWN + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, SHOWN); i++) {
            if (isPrintable(points[i])) {
                result.appendCodePoint(points[i]);
            } else {
                result.append(String.format("\\u%04x", points[i]));
            }
        }
        return points.length > SHOWN ? result.append('…').toString() : result.toString();
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> point != '"';
        };
    }
}
