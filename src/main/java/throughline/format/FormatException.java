package throughline.format;

import java.io.Serial;
import throughline.item.Words;

/**
 * A file that cannot be read; nothing of it was taken in. The message is one line that says where and why, such as
 * {@code maps/x.plan.json, line 12, column 7, $.stations[3].name: at most 60 characters, this has 61}.
 */
public final class FormatException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String source;
    private final int line;
    private final int column;
    private final String path;
    private final String reason;

    /**
     * A fault at a place.
     *
     * @param source the file's name as the person knows it
     * @param line from 1
     * @param column in characters from 1
     * @param path the field at fault, such as {@code $.map.stations[3].at.x}; {@code $} for the whole file
     * @param reason what is wrong, without a full stop
     */
    public FormatException(String source, int line, int column, String path, String reason) {
        super(Words.say("format.at", source, Integer.toString(line), Integer.toString(column), path, reason));
        this.source = source;
        this.line = line;
        this.column = column;
        this.path = path;
        this.reason = reason;
    }

    /** The file's name. */
    public String source() {
        return source;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column in characters, from 1. */
    public int column() {
        return column;
    }

    /** The field at fault, such as {@code $.map.stations[3].at.x}. */
    public String path() {
        return path;
    }

    /** What is wrong, without a full stop. */
    public String reason() {
        return reason;
    }
}
