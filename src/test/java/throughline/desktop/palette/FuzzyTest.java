package throughline.desktop.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {

    private static Optional<Fuzzy.Match> match(String query, String text) {
        return Fuzzy.match(Fuzzy.fold(query), Fuzzy.fold(text));
    }

    @ParameterizedTest
    @CsvSource({
        "mess, Messaging",
        "MESS, In-app messages",
        "cafe, Café terrace",
        "iam, In-app messages",
        "sms rem, SMS reminder",
        "rem sms, SMS reminder",
        "lpg, Loyalty program"
    })
    void isFound(String query, String text) {
        assertTrue(match(query, text).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"x, Messaging", "gm, Messaging", "messagings, Messaging", "sms zz, SMS reminder", "z, Email"})
    void isNotFound(String query, String text) {
        assertTrue(match(query, text).isEmpty());
    }

    @Test
    void nothingTypedFindsNothing() {
        assertTrue(match("  ", "Messaging").isEmpty());
    }

    @Test
    void theLettersMeantAreNamed() {
        assertEquals(
                List.of(7, 8, 9), match("mes", "In-app messages").orElseThrow().places());
        assertEquals(
                List.of(0, 3, 7), match("iam", "In-app messages").orElseThrow().places());
        assertEquals(
                List.of(0, 1, 2, 4),
                match("re sms", "SMS reminder").orElseThrow().places().subList(0, 4));
    }

    @Test
    void theBeginningOfAWordIsBetterThanItsInside() {
        int beginning = match("port", "Portal").orElseThrow().score();
        int inside = match("port", "Airport").orElseThrow().score();
        int letters = match("port", "Place of rest").orElseThrow().score();
        assertTrue(beginning > inside && inside > letters);
    }

    /** A sentence holds any few letters somewhere. */
    @Test
    void lettersAreNotPickedOutOfSentences() {
        assertTrue(match("iam", "In this sentence any few letters may be met, whichever they happen to be")
                .isEmpty());
    }
}
