package throughline.desktop.palette;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds what was typed in a text: each word of it at the beginning of a word, else anywhere, else letter by letter in
 * order. Case and accents do not count.
 */
final class Fuzzy {

    private static final int WORD = 100;
    private static final int INSIDE = 60;
    private static final int LETTERS = 30;

    /** In a whole sentence any few letters can be found, which says nothing. */
    private static final int LONGEST_NAME = 60;

    private Fuzzy() {}

    /**
     * How a text fits.
     *
     * @param score the higher the better
     * @param places which letters of the text were meant, ascending
     */
    record Match(int score, List<Integer> places) {}

    /** The text as it is compared: letter for letter as long as before, without case and accents. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char plain = letter < 128
                    ? letter
                    : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                            .charAt(0);
            folded.append(Character.toLowerCase(plain));
        }
        return folded.toString();
    }

    /** How {@code query} is found in a text; empty if it is not. Both are folded. */
    static Optional<Match> match(String query, String text) {
        TreeSet<Integer> places = new TreeSet<>();
        int score = 0;
        for (String word : query.strip().split("\\s+")) {
            Optional<Match> found = word.isEmpty() ? Optional.empty() : word(word, text);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            score += found.get().score();
            places.addAll(found.get().places());
        }
        // Of two that fit alike the shorter one is nearer to what was typed.
        return Optional.of(new Match(score * 10 - Math.min(text.length(), 99) / 10, List.copyOf(places)));
    }

    private static Optional<Match> word(String word, String text) {
        int anywhere = -1;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (beginsWord(text, at)) {
                return Optional.of(new Match(WORD + (at == 0 ? 20 : 0), run(at, word.length())));
            }
            anywhere = anywhere < 0 ? at : anywhere;
        }
        return anywhere >= 0
                ? Optional.of(new Match(INSIDE, run(anywhere, word.length())))
                : word.length() < 2 || text.length() > LONGEST_NAME ? Optional.empty() : letters(word, text);
    }

    /** The letters one by one, the first at the beginning of a word; gaps cost. */
    private static Optional<Match> letters(String word, String text) {
        Optional<Match> best = Optional.empty();
        for (int from = text.indexOf(word.charAt(0)); from >= 0; from = text.indexOf(word.charAt(0), from + 1)) {
            Optional<Match> here = beginsWord(text, from) ? letters(word, text, from) : Optional.empty();
            if (here.isPresent()
                    && (best.isEmpty() || here.get().score() > best.get().score())) {
                best = here;
            }
        }
        return best;
    }

    private static Optional<Match> letters(String word, String text, int from) {
        List<Integer> places = new ArrayList<>(List.of(from));
        int gaps = 0;
        for (int i = 1; i < word.length(); i++) {
            int after = places.getLast() + 1;
            int next = nextBeginning(text, word.charAt(i), after);
            // A letter that goes on is taken before one that begins the next word.
            boolean goesOn = after < text.length() && text.charAt(after) == word.charAt(i);
            int at = goesOn ? after : next >= 0 ? next : text.indexOf(word.charAt(i), after);
            if (at < 0) {
                return Optional.empty();
            }
            gaps += beginsWord(text, at) ? 0 : at - after;
            places.add(at);
        }
        int score = LETTERS - gaps;
        return score <= 0 ? Optional.empty() : Optional.of(new Match(score, places));
    }

    private static int nextBeginning(String text, char letter, int from) {
        int at = text.indexOf(letter, from);
        while (at >= 0 && !beginsWord(text, at)) {
            at = text.indexOf(letter, at + 1);
        }
        return at;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static List<Integer> run(int from, int length) {
        return java.util.stream.IntStream.range(from, from + length).boxed().toList();
    }
}
