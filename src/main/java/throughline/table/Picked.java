package throughline.table;

import java.util.Locale;

/**
 * One of several values of a cell; sorted as listed, and told apart by what it stands for.
 *
 * @param key what it stands for
 * @param words what it is called
 * @param rank its place among the others; names are equal in rank and go by their words
 */
public record Picked(String key, String words, int rank) implements Comparable<Picked> {

    /** One that is sorted by what it is called. */
    public static Picked named(String key, String words) {
        return new Picked(key, words, 0);
    }

    @Override
    public int compareTo(Picked other) {
        int byRank = Integer.compare(rank, other.rank);
        return byRank != 0 ? byRank : words.toLowerCase(Locale.ROOT).compareTo(other.words.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return words;
    }
}
