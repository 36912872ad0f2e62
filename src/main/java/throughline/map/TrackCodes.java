package throughline.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The letters on a new track's badge. */
public final class TrackCodes {

    private TrackCodes() {}

    /**
     * The first code that is free: the initials of the name's words, then its other letters, then the alphabet, then the
     * first initial with a digit; empty where all of these are taken.
     *
     * @param taken the codes in use
     */
    public static String next(String name, Set<String> taken) {
        List<String> wishes = new ArrayList<>();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            word.codePoints().limit(1).forEach(point -> wishes.add(upper(point)));
        }
        name.codePoints().filter(Character::isLetterOrDigit).forEach(point -> wishes.add(upper(point)));
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ".codePoints().forEach(point -> wishes.add(upper(point)));
        String initial = wishes.getFirst();
        for (int digit = 2; digit <= 9; digit++) {
            wishes.add(initial + digit);
        }
        return wishes.stream().filter(code -> !taken.contains(code)).findFirst().orElse("");
    }

    /** One code point in capitals, or as it stands where its capital takes more than one, as that of ß does. */
    private static String upper(int point) {
        String letter = Character.toString(point);
        String upper = letter.toUpperCase(Locale.ROOT);
        return upper.codePointCount(0, upper.length()) == 1 ? upper : letter;
    }
}
