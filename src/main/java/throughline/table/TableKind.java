package throughline.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import throughline.item.Words;

/** The tables of a plan, in the order that people see them. */
public enum TableKind {
    CAMPAIGNS,
    TOUCHPOINTS,
    STATIONS,
    PERMISSIONS;

    /** What it is called in files, options and ids, such as {@code touchpoints}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String words() {
        return Words.say("table." + key() + ".title");
    }

    /** The table with that key. */
    public static Optional<TableKind> of(String key) {
        return Stream.of(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
