package throughline.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How alike two names are, from 0 to 1. The larger of two measures on letters and figures without case and accents: one
 * less the distance of Damerau and Levenshtein (steps of inserting, leaving out, changing or swapping neighbouring letters,
 * in the form called optimal string alignment) by the length of the longer; and nine tenths of the share of the shorter
 * name's words that the longer has, where a word of three letters or more also counts as the beginning of another.
 */
final class Likeness {

    private static final double WORDS = 0.9;
    private static final int BEGINNING = 3;

    private Likeness() {}

    /** A name as it is compared. */
    static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The likeness of two names. */
    static double of(String one, String other) {
        return ofPlain(plain(one), plain(other));
    }

    /** The likeness of two names that are {@link #plain} already. */
    static double ofPlain(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        String left = one.replace(" ", "");
        String right = other.replace(" ", "");
        double letters = 1 - (double) distance(left, right) / Math.max(left.length(), right.length());
        return Math.max(letters, words(one, other));
    }

    private static double words(String one, String other) {
        List<String> left = Arrays.asList(one.split(" "));
        List<String> right = Arrays.asList(other.split(" "));
        List<String> fewer = left.size() <= right.size() ? left : right;
        List<String> more = left.size() <= right.size() ? right : left;
        long found = fewer.stream()
                .filter(word -> more.stream().anyMatch(it -> fits(word, it)))
                .count();
        // Of two that have all the words the shorter one is nearer.
        return WORDS * found / fewer.size() - 0.01 * Math.min(5, more.size() - fewer.size());
    }

    private static boolean fits(String word, String other) {
        return word.equals(other)
                || word.length() >= BEGINNING && other.startsWith(word)
                || other.length() >= BEGINNING && word.startsWith(other);
    }

    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1);
                least = Math.min(least, steps[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
            }
        }
        return steps[one.length()][other.length()];
    }
}
