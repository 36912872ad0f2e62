package throughline.desktop.dialogs;

import java.util.List;

/**
 * A choice from a list.
 *
 * @param title what is chosen
 * @param text what it is for
 * @param options what there is to choose from, one or more
 * @param several true if any number of them may be chosen; all are at first
 * @param yes what the button says that goes on
 */
public record Picking(String title, String text, List<String> options, boolean several, String yes) {

    /** Copies the options. */
    public Picking {
        options = List.copyOf(options);
    }
}
