package throughline.desktop.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import throughline.item.Words;

/**
 * A word that means one thing in the planner. In the bundle {@code term.} and the name is the word itself, {@code .means}
 * what it means, and {@code .also} its other forms, parted by commas.
 */
public enum Term {
    NEIGHBORHOOD,
    TRACK,
    STATION,
    INTERCHANGE,
    HAND_OVER,
    CAPABILITY,
    AUDIENCE,
    MARKET,
    CAMPAIGN,
    TOUCHPOINT,
    JOURNEY,
    USES,
    LIFECYCLE_STAGE,
    RELATIONSHIP_ELEMENT,
    INTRUSIVENESS,
    PERMISSION,
    PERMISSION_REQUEST,
    VALUE_EXCHANGE,
    REQUIRES,
    ASKS_FOR,
    GATE,
    READY,
    MISSING,
    TO_CONFIRM,
    EXPIRING,
    DOUBLE_OPT_IN,
    LEGAL_TO_DO,
    PERMISSION_REGISTER,
    FREQUENCY_CAP,
    CONTACT_PRESSURE,
    BLACKOUT,
    FINDING;

    /** The word itself. */
    public String word() {
        return Words.say("term." + name());
    }

    /** What it means, in one or two sentences. */
    public String means() {
        return Words.say("term." + name() + ".means");
    }

    /** The word in all the forms in which it stands on screen. */
    Stream<String> forms() {
        String also = "term." + name() + ".also";
        return Stream.concat(
                Stream.of(word()), Words.has(also) ? Stream.of(Words.say(also).split(", ")) : Stream.empty());
    }

    /** The term that a text on screen is, in whichever form and letters; empty for any other text. */
    public static Optional<Term> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(term -> term.forms()
                        .anyMatch(form -> form.toLowerCase(Locale.ROOT).equals(plain)))
                .findFirst();
    }

    /** All of them in the order of the alphabet. */
    public static List<Term> sorted() {
        return Arrays.stream(values())
                .sorted((a, b) -> a.word().compareToIgnoreCase(b.word()))
                .toList();
    }
}
