package throughline.store;

import throughline.item.Texts;
import throughline.item.Words;

/** The title of a copy. */
final class CopyTitle {

    private CopyTitle() {}

    /** A title that says it is a copy, cut where it would be longer than a title may be. */
    static String of(String title) {
        int room = Texts.NAME_LENGTH - length(Words.say("store.copy", ""));
        String cut = length(title) <= room
                ? title
                : title.substring(0, title.offsetByCodePoints(0, room)).strip();
        return Words.say("store.copy", cut).strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
