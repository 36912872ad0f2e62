package throughline.desktop.dialogs;

import java.util.List;

/**
 * A question with a yes and a way out.
 *
 * @param title the question
 * @param text what yes means
 * @param lines what it touches, one each
 * @param yes what the button says that does it
 * @param dangerous true if yes takes something away
 */
public record Question(String title, String text, List<String> lines, String yes, boolean dangerous) {

    /** Copies the lines. */
    public Question {
        lines = List.copyOf(lines);
    }
}
