package throughline.session;

import java.util.List;

/**
 * What there is to begin with.
 *
 * @param all in the order to offer them in
 * @param unread a sentence for each file that could not be understood
 */
public record Templates(List<Template> all, List<String> unread) {

    /** Copies the lists. */
    public Templates {
        all = List.copyOf(all);
        unread = List.copyOf(unread);
    }
}
