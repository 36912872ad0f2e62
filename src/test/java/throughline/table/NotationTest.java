package throughline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.table.Notation.Order;

class NotationTest {

    private static final Notation GERMAN = new Notation(Order.DAY_FIRST, ',');
    private static final Notation AMERICAN = new Notation(Order.MONTH_FIRST, '.');

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-04",
                "2026/12/4",
                "4.12.2026",
                "04.12.26",
                "4/12/2026",
                "4 - 12 - 2026",
                "4 Dec 2026",
                "04-Dec-2026",
                "4. Dezember 2026",
                "4. Dez. 2026",
                "4 décembre 2026",
                "4 de diciembre de 2026",
                "4 dic 2026",
                "Dec 4, 2026",
                "December 4th, 2026",
                "Fri 4 Dec 2026",
                "Fr., 04.12.2026",
                "2026-12-04T00:00:00",
                "4 Dec 2026, 09:00"
            })
    void aDayIsReadAsPeopleWriteIt(String text) {
        assertEquals(LocalDate.of(2026, 12, 4), GERMAN.day(text));
    }

    @Test
    void theOrderOfDayAndMonthIsTheCountrys() {
        assertEquals(LocalDate.of(2026, 12, 4), AMERICAN.day("12/4/2026"));
        assertEquals(LocalDate.of(2026, 4, 12), GERMAN.day("12/4/2026"));
        assertEquals(Order.MONTH_FIRST, Notation.of(Locale.US).order());
        assertEquals(GERMAN, Notation.of(Locale.GERMANY));
        assertEquals(new Notation(Order.DAY_FIRST, '.'), Notation.of(Locale.UK));
        assertEquals(Order.DAY_FIRST, Notation.of(Locale.of("sv", "SE")).order());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "31.2.2026", "13.13.2026", "4.12.", "2026-12-04 25:00", "4 Foo 2026", "45992", "1.2.345"
            })
    void whatIsNoDayIsToldWithWhatIsExpected(String text) {
        BadCell bad = assertThrows(BadCell.class, () -> GERMAN.day(text));
        assertTrue(bad.reason().contains(text) && bad.reason().contains("4.12.2026"), bad.reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.12.2026 18:30|18:30",
                "2026-12-04T07:05|07:05",
                "2026-12-04 07:05:00|07:05",
                "4.12.2026, 9 Uhr|09:00",
                "4 Dec 2026 at 9:30 pm|21:30",
                "Dec 4, 2026 12 am|00:00",
                "4 décembre 2026 à 18h30|18:30",
                "4.12.2026|09:00"
            })
    void aTimeOfDayIsReadToo(String text, LocalTime expected) {
        assertEquals(LocalDate.of(2026, 12, 4).atTime(expected), GERMAN.time(text, LocalTime.of(9, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200,50|1200.50",
                "1200,5|1200.5",
                "1.200|1200",
                "12|12",
                "-3,5|-3.5",
                "€ 1.200,50|1200.50",
                "1 200,50 EUR|1200.50",
                "1'200|1200",
                "EUR 99|99"
            })
    void aNumberIsReadAsItIsWrittenHere(String text, BigDecimal expected) {
        assertEquals(expected, GERMAN.number(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,200.50", "1.20", "12.34.56", "ten", "1,2,3", "--1", "1e9"})
    void anotherNotationIsNoNumber(String text) {
        assertThrows(BadCell.class, () -> GERMAN.number(text));
    }

    @Test
    void nothingIsNothing() {
        assertNull(GERMAN.day("  "));
        assertNull(GERMAN.number(""));
        assertEquals("", GERMAN.copied(null));
        assertEquals("1200,5", GERMAN.copied(new BigDecimal("1200.5")));
        assertEquals("2026-12-04 09:00", GERMAN.copied(LocalDate.of(2026, 12, 4).atTime(9, 0)));
    }
}
