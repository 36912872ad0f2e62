package throughline.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text cut into what a reader counts as one character: a letter with its marks, a whole emoji sequence. */
final class Graphemes {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Graphemes() {}

    static List<MatchResult> of(String text) {
        return CLUSTER.matcher(text).results().toList();
    }
}
