package throughline.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;

/** Breaks text into lines at its spaces. Lines are in reading order, with single spaces between words. */
public final class Wrap {
    private static final String ELLIPSIS = "…";
    private static final int MOST_LINES = 3;
    private static final int MOST_WORDS = 30;
    private static final int BISECTIONS = 30;

    private Wrap() {}

    /**
     * As few lines as the width allows, evenly filled. What does not fit into the last line, and a word that is wider
     * than a line, ends in "…". No line is wider than {@code maxWidth}, unless not even "…" fits. Blank text has no lines.
     *
     * @param size the font size, in the unit of {@code maxWidth}
     * @param maxLines at least 1
     * @throws IllegalArgumentException if {@code maxLines} is less than 1
     */
    public static List<String> lines(String text, Weight weight, double size, double maxWidth, int maxLines) {
        if (maxLines < 1) {
            throw new IllegalArgumentException("Text needs a line at least, not " + maxLines);
        }
        Words words = Words.of(text, weight, size);
        List<Integer> starts = words.fill(maxWidth);
        if (starts.size() <= maxLines) {
            starts = words.fill(evenLimit(words, maxWidth, starts.size()));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < starts.size() && i < maxLines; i++) {
            boolean last = i + 1 == starts.size() || i + 1 == maxLines;
            String line = words.join(starts.get(i), last ? words.count() : starts.get(i + 1));
            lines.add(fit(line, weight, size, maxWidth));
        }
        return List.copyOf(lines);
    }

    /** The narrowest limit that still needs no more lines: filling up to it leaves no short last line. */
    private static double evenLimit(Words words, double maxWidth, int lines) {
        double tooNarrow = 0;
        double enough = maxWidth;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (tooNarrow + enough) / 2;
            if (words.fill(middle).size() > lines) {
                tooNarrow = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    private static String fit(String line, Weight weight, double size, double maxWidth) {
        if (TextMetrics.width(line, weight, size) <= maxWidth) {
            return line;
        }
        List<MatchResult> graphemes = Graphemes.of(line);
        int fits = 0;
        int tooMany = graphemes.size();
        while (fits + 1 < tooMany) {
            int middle = (fits + tooMany) >>> 1;
            if (TextMetrics.width(cut(line, graphemes, middle), weight, size) <= maxWidth) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return cut(line, graphemes, fits);
    }

    private static String cut(String line, List<MatchResult> graphemes, int kept) {
        int end = kept == 0 ? 0 : graphemes.get(kept - 1).end();
        return line.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /**
     * All ways to break a name at its spaces into one to three lines: the evenest of each count first, then the next of
     * each count, and so on. A blank name has one way, with no lines. Names have at most 60 characters, so 30 words; in a
     * longer text the words from the thirtieth on stay together.
     */
    public static List<List<String>> wraps(String name) {
        // Which of two ways is evener hardly depends on the weight, so one serves for all.
        Words words = Words.of(name, Weight.MEDIUM, 1);
        if (words.count() == 0) {
            return List.of(List.of());
        }
        List<List<Way>> byLines = new ArrayList<>();
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            List<Way> ways = new ArrayList<>();
            addWays(words, 0, lines, new Way(List.of(), 0), ways);
            ways.sort(Comparator.comparingDouble(Way::widest));
            byLines.add(ways);
        }
        List<List<String>> wraps = new ArrayList<>();
        int most = byLines.stream().mapToInt(List::size).max().orElse(0);
        for (int rank = 0; rank < most; rank++) {
            for (List<Way> ways : byLines) {
                if (rank < ways.size()) {
                    wraps.add(ways.get(rank).lines());
                }
            }
        }
        return List.copyOf(wraps);
    }

    /** Adds every way to break the words from one on into so many more lines. */
    private static void addWays(Words words, int from, int lines, Way before, List<Way> found) {
        if (lines == 1) {
            found.add(before.plus(words.join(from, words.count()), words.width(from, words.count())));
            return;
        }
        int lastBreak = Math.min(words.count(), MOST_WORDS) - 1;
        for (int next = from + 1; next <= lastBreak; next++) {
            addWays(words, next, lines - 1, before.plus(words.join(from, next), words.width(from, next)), found);
        }
    }

    private record Way(List<String> lines, double widest) {
        Way plus(String line, double width) {
            List<String> longer = new ArrayList<>(lines);
            longer.add(line);
            return new Way(List.copyOf(longer), Math.max(widest, width));
        }
    }
}
