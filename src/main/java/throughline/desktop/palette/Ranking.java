package throughline.desktop.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what fits into an order: the best first, and of what fits alike commands before things. */
final class Ranking {

    /** More than anyone reads; the rest is reached by typing on. */
    private static final int MOST = 200;

    private static final int LATELY = 150;
    private static final int CANNOT_NOW = 100;

    private final List<Folded> entries;
    private final Recent recent;

    private record Folded(Entry entry, String title) {}

    private record Scored(Hit hit, int score) {}

    Ranking(List<Entry> entries, Recent recent) {
        this.entries = entries.stream()
                .map(entry -> new Folded(entry, Fuzzy.fold(entry.title())))
                .toList();
        this.recent = recent;
    }

    /** What fits {@code query}; without one all, what was used lately first. */
    List<Hit> hits(String query) {
        return query.isBlank() ? all() : fitting(Fuzzy.fold(query));
    }

    private List<Hit> all() {
        return entries.stream()
                .map(Folded::entry)
                .sorted(Comparator.comparingInt(entry -> recent.rank(entry.key())))
                .limit(MOST)
                .map(entry -> new Hit(entry, List.of()))
                .toList();
    }

    private List<Hit> fitting(String typed) {
        List<Scored> found = new ArrayList<>();
        for (Folded it : entries) {
            Fuzzy.match(typed, it.title()).ifPresent(match -> {
                int lately = recent.has(it.entry().key()) ? LATELY : 0;
                int score = match.score() + lately - (it.entry().enabled() ? 0 : CANNOT_NOW);
                found.add(new Scored(new Hit(it.entry(), match.places()), score));
            });
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.hit().entry().kind())
                        .thenComparing(scored -> scored.hit().entry().title()))
                .limit(MOST)
                .map(Scored::hit)
                .toList();
    }
}
