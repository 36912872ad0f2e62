package throughline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.item.LocalForms;
import throughline.item.Words;

/** Days and numbers are written as where the person lives, and what is written so is read again. */
class LocalFormsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 8);

    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void back() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    private static LocalForms in(String tag) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(tag));
        return LocalForms.here();
    }

    @Test
    void aDayStandsInTheOrderOfTheCountry() {
        assertEquals("8 Jan 2027", in("en").day().format(DAY));
        assertEquals("8 Jan 2027", in("en-GB").day().format(DAY));
        assertEquals("Jan 8, 2027", in("en-US").day().format(DAY));
        assertEquals("8. Jan. 2027", in("de-DE").day().format(DAY));
        assertEquals("8 janv. 2027", in("fr-FR").day().format(DAY));
        assertEquals("8. Jan. 2027, 09:00", in("de-DE").moment().format(DAY.atTime(9, 0)));
        assertEquals("Januar 2027", in("de-DE").longMonth().format(DAY));
    }

    @Test
    void numbersBearTheSignsOfTheCountry() {
        assertEquals("182,000", in("en").count(182_000));
        assertEquals("182.000", in("de-DE").count(182_000));
        assertEquals("182.000 people", Words.say("outline.count.AUDIENCE", 182_000));
        assertEquals("1.000 people", Words.say("outline.count.AUDIENCE", "1.000"));
    }

    @Test
    void aThousandIsNotOneInAnyCountry() {
        assertEquals(Optional.of(new BigDecimal("1000")), in("de-DE").number("1.000"));
        assertEquals(Optional.of(new BigDecimal("1000")), in("en").number("1,000"));
        assertEquals(Optional.of(new BigDecimal("0.5")), in("de-DE").number("0,5"));
        assertEquals(Optional.empty(), in("de-DE").number("1.2.3"));
        assertEquals(Optional.empty(), in("de-DE").number("4 Dec"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en-US", "de-DE", "de-AT", "fr-FR", "es-ES", "it-IT", "nl-NL", "pt-PT"})
    void whatIsWrittenIsReadAgain(String tag) {
        LocalForms forms = in(tag);
        Notation notation = Notation.of(Locale.forLanguageTag(tag));
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2027, month, 2 * month);
            assertEquals(day, notation.day(forms.day().format(day)), forms.day().format(day));
            assertEquals(
                    day.atTime(17, 30),
                    notation.time(forms.moment().format(day.atTime(17, 30)), LocalTime.NOON),
                    forms.moment().format(day.atTime(17, 30)));
        }
    }
}
