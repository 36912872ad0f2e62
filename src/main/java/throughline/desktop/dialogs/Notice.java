package throughline.desktop.dialogs;

/**
 * Something to tell.
 *
 * @param problem true for something that went wrong
 * @param title a few words
 * @param text what happened, what is safe, what to do next
 * @param details for whoever helps, to be copied; empty for none
 */
public record Notice(boolean problem, String title, String text, String details) {

    /** Something that went wrong. */
    public static Notice problem(String title, String text) {
        return new Notice(true, title, text, "");
    }

    /** The same with details to be copied. */
    public Notice with(String more) {
        return new Notice(problem, title, text, more);
    }
}
