package throughline.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line speaks.
 *
 * @param out results
 * @param err what went wrong, and remarks that are no results
 */
public record Terminal(PrintStream out, PrintStream err) {

    /** The program's own streams. */
    public static Terminal system() {
        return new Terminal(System.out, System.err);
    }

    /** A line of the result. */
    void say(String line) {
        out.println(line);
    }

    /** A remark. */
    void remark(String line) {
        err.println(line);
    }

    /** Text for programs: UTF-8, whatever the terminal is set to. */
    void data(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
