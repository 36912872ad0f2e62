package throughline.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import throughline.item.Words;

/** Texts in cells as the things they name. */
final class Names {

    private static final int MOST_NAMED = 8;

    private Names() {}

    /** What people call a constant. */
    static String word(Enum<?> constant) {
        return Words.say("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /**
     * The choice that a text names, in words or by its key; big and small letters are the same.
     *
     * @throws BadCell if there is none, or several go by that name
     */
    static Picked one(List<Picked> choices, String text) {
        String wanted = plain(text);
        List<Picked> found =
                choices.stream().filter(it -> plain(it.words()).equals(wanted)).toList();
        if (found.isEmpty()) {
            found = choices.stream()
                    .filter(it -> plain(it.key()).equals(wanted))
                    .toList();
        }
        if (found.size() > 1) {
            throw new BadCell(Words.say("cell.several", text));
        }
        if (found.isEmpty()) {
            throw new BadCell(Words.say("cell.unknown", text, listed(choices)));
        }
        return found.getFirst();
    }

    /** The constant that a text names. */
    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, one(Columns.constants(type), text).key());
    }

    /**
     * The things that a text names: with semicolons or ends of rows between them, or commas where no name has one.
     *
     * @return their keys, each once
     * @throws BadCell if one is not known
     */
    static List<String> several(List<Picked> choices, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (String part : parts(choices, text)) {
            String key = one(choices, part).key();
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The texts between semicolons, ends of rows, or commas. */
    static List<String> parts(List<Picked> choices, String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[;\\n]")) {
            boolean whole = choices.stream().anyMatch(it -> plain(it.words()).equals(plain(part)));
            for (String piece : whole ? new String[] {part} : part.split(",")) {
                if (!piece.isBlank()) {
                    parts.add(piece.strip());
                }
            }
        }
        return parts;
    }

    /** Things as a cell shows them; null for none. */
    static <T> @org.jspecify.annotations.Nullable String joined(List<T> things, Function<T, String> name) {
        return things.isEmpty() ? null : things.stream().map(name).collect(Collectors.joining("; "));
    }

    private static String listed(List<Picked> choices) {
        String first = choices.stream()
                .filter(it -> !it.words().isEmpty())
                .limit(MOST_NAMED)
                .map(Picked::words)
                .collect(Collectors.joining(", "));
        return choices.size() > MOST_NAMED ? first + " …" : first;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
