package throughline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text, each measured once, so that many ways to break it cost only additions. */
record Words(List<String> words, double[] widths, double space) {
    /** Spaces and line ends; not the no-break spaces, which are there to hold words together. */
    private static final Pattern SPACES = Pattern.compile("[\\p{javaWhitespace}\\x85]+");

    static Words of(String text, Weight weight, double size) {
        List<String> words =
                SPACES.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        double[] widths = words.stream()
                .mapToDouble(word -> TextMetrics.width(word, weight, size))
                .toArray();
        return new Words(words, widths, TextMetrics.width(" ", weight, size));
    }

    int count() {
        return words.size();
    }

    /** The words from one to before another, as a line. */
    String join(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** The width of that line. */
    double width(int from, int to) {
        return Arrays.stream(widths, from, to).sum() + space * (to - from - 1);
    }

    /** The first word of each line when lines are filled one after the other; a word wider than the limit stands alone. */
    List<Integer> fill(double limit) {
        List<Integer> starts = new ArrayList<>();
        double line = 0;
        for (int i = 0; i < count(); i++) {
            double longer = line + space + widths[i];
            boolean fits = i > 0 && longer <= limit;
            if (!fits) {
                starts.add(i);
            }
            line = fits ? longer : widths[i];
        }
        return starts;
    }
}
