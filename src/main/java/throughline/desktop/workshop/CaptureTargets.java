package throughline.desktop.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import throughline.item.Item;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/** What can be meant by a few letters: stations and campaigns by their names. */
final class CaptureTargets {

    private final List<Item> all;

    CaptureTargets(Plan plan) {
        List<Item> items = new ArrayList<>(plan.map().stations());
        items.addAll(plan.campaigns());
        items.removeIf(item -> item.name().isEmpty());
        all = items;
    }

    /** Items of exactly that name, whatever its case; a station before a campaign. */
    Optional<Item> named(String name) {
        String wanted = plain(name);
        return all.stream().filter(item -> plain(item.name()).equals(wanted)).findFirst();
    }

    /**
     * Items that these letters may mean, the likeliest first: the name itself, names that begin with them, names with a
     * word that does, names that hold them.
     */
    List<Item> like(String letters) {
        String wanted = plain(letters);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .filter(item -> rank(item, wanted) < 4)
                .sorted(Comparator.<Item>comparingInt(item -> rank(item, wanted))
                        .thenComparing(item -> item instanceof Campaign)
                        .thenComparing(item -> item.name().length())
                        .thenComparing(Item::name)
                        .thenComparing(Item::id))
                .toList();
    }

    /** The item whose name the words begin with, the longest such name. */
    Optional<Item> atStartOf(String words) {
        String text = plain(words);
        return all.stream()
                .filter(item -> {
                    String name = plain(item.name());
                    return text.startsWith(name)
                            && (text.length() == name.length()
                                    || !Character.isLetterOrDigit(text.codePointAt(name.length())));
                })
                .max(Comparator.<Item>comparingInt(item -> item.name().length())
                        .thenComparing(item -> item instanceof Station));
    }

    private static int rank(Item item, String wanted) {
        String name = plain(item.name());
        if (name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        if (Stream.of(name.split("[^\\p{L}\\p{N}]+")).anyMatch(word -> word.startsWith(wanted))) {
            return 2;
        }
        return name.contains(wanted) ? 3 : 4;
    }

    /** Lower case of the same length as far as names go, blanks at the ends left out. */
    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
