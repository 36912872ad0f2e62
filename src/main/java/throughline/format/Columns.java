package throughline.format;

import java.util.function.Function;

/** What a column of a table holds as text: one JSON object on one line. */
final class Columns {

    private Columns() {}

    /**
     * What a column's text says.
     *
     * @param what what it is, named in the error
     * @throws IllegalArgumentException if the text says no such thing
     */
    static <T> T read(String json, String what, Function<Fields, T> form) {
        try {
            return Documents.read(Encoding.utf8(json, what), what, form);
        } catch (FormatException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
