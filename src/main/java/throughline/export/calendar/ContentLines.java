package throughline.export.calendar;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file: ended by CR and LF, folded where they are longer than 75 octets (RFC 5545, 3.1). */
final class ContentLines {

    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    /** A property whose value is written as it is, such as a date. */
    ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property whose value is text: what has a meaning in the file is escaped (RFC 5545, 3.3.11). */
    ContentLines text(String name, String value) {
        return line(name, escaped(value));
    }

    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("\r\n", "\n").codePoints().forEach(sign -> {
            switch (sign) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(sign);
                case '\n', '\r' -> escaped.append("\\n");
                default -> {
                    // Other controls may not stand in a calendar.
                    if (sign >= ' ' && sign != 0x7F || sign == '\t') {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** No character is cut in two: octets of one UTF-8 character stay on one line. */
    private void fold(String line) {
        int octets = 0;
        for (int sign : line.codePoints().toArray()) {
            int more = new String(Character.toChars(sign)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(sign);
            octets += more;
        }
        text.append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
