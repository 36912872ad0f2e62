package throughline.rule;

import throughline.item.Texts;

/**
 * Where something is said.
 *
 * @param title prose
 * @param url its address, prose; may be empty
 */
public record Source(String title, String url) {

    /** Checks texts. */
    public Source {
        title = Texts.prose("title", title);
        url = Texts.prose("url", url);
    }
}
