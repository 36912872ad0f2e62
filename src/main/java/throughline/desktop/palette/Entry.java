package throughline.desktop.palette;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * Something that can be run or gone to.
 *
 * @param key what it is remembered by
 * @param kind what it is
 * @param title what it is called
 * @param note what kind of thing, and where
 * @param keys its shortcut, empty for none
 * @param enabled false for a command that cannot be run now; its note says why
 * @param item the id of what is to be found on the map, empty for none
 * @param mark makes the sign in front of it
 * @param run does it or goes there
 */
record Entry(
        String key,
        Kind kind,
        String title,
        String note,
        String keys,
        boolean enabled,
        String item,
        Supplier<Node> mark,
        Runnable run) {

    /** What is found, in the order of things that fit alike. */
    enum Kind {
        COMMAND,
        CAMPAIGN,
        STATION,
        TRACK,
        NEIGHBORHOOD,
        TOUCHPOINT,
        AUDIENCE,
        HAND_OVER,
        FINDING
    }
}
