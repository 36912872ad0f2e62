package throughline.desktop.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import throughline.desktop.actions.Action;
import throughline.desktop.actions.ActionGroup;

/** What stands in the list of shortcuts. */
sealed interface KeysLine {

    /** The name of what follows. */
    record Heading(String name) implements KeysLine {}

    /** An action with its keys. */
    record Command(Action action) implements KeysLine {}

    /** Keys that are as they are. */
    record Fixed(Page.Row row) implements KeysLine {}

    /**
     * The lines that fit, each group under its name; groups without any are left out.
     *
     * @param query part of a name or of keys, in any case; empty for all
     */
    static List<KeysLine> of(List<ActionGroup> groups, String fixedName, List<Page.Row> fixed, String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<KeysLine> lines = new ArrayList<>();
        for (ActionGroup group : groups) {
            add(
                    lines,
                    group.name(),
                    group.actions().stream()
                            .filter(it -> fits(wanted, group.name(), it.name(), it.keysShown()))
                            .map(Command::new));
        }
        add(
                lines,
                fixedName,
                fixed.stream()
                        .filter(row -> fits(wanted, fixedName, row.right(), row.left()))
                        .map(Fixed::new));
        return lines;
    }

    private static boolean fits(String wanted, String... texts) {
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static void add(List<KeysLine> lines, String name, Stream<? extends KeysLine> some) {
        List<? extends KeysLine> fitting = some.toList();
        if (!fitting.isEmpty()) {
            lines.add(new Heading(name));
            lines.addAll(fitting);
        }
    }
}
