package throughline.desktop.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.item.InvalidItem;

/** Money is read as the person's country writes it. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|12,000.50", "de|12.000,50", "fr|12 000,50", "en|12000.5", "de|12000,5", "fr|12000,50"})
    @DisplayName("one amount, written in three countries")
    void countries(String country, String text) {
        assertEquals(
                0,
                new BigDecimal("12000.5").compareTo(Amounts.parse(text, Locale.forLanguageTag(country))),
                () -> country + ": " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "12 EUR", "-3", "1.2.3", "1e9", "12,0,0", "NaN", "∞"})
    @DisplayName("what is no amount is refused, not guessed at")
    void refused(String text) {
        assertThrows(InvalidItem.class, () -> Amounts.parse(text, Locale.ENGLISH));
    }

    @Test
    @DisplayName("nothing written is not known, never zero")
    void nothing() {
        assertNull(Amounts.parse("  "));
        assertEquals("", Amounts.text(null));
    }
}
