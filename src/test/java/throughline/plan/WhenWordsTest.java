package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenWordsTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 4, 9, 5);

    @Test
    void saysMoments() {
        assertEquals("Not decided yet", WhenWords.of(null));
        assertEquals("Fri 4 Dec 2026, 09:05", WhenWords.of(new When.OneMoment(AT)));
        assertEquals("Fri 4 Dec 2026, 09:05 where each person is", WhenWords.of(new When.RecipientTime(AT)));
    }

    @ParameterizedTest
    @CsvSource({
        "P1D, every day",
        "P3D, every 3 days",
        "P7D, every week",
        "P14D, every 2 weeks",
        "P1M, every month",
        "P6M, every 6 months",
        "P1Y, every year",
        "P1Y6M, every 18 months",
        "P1M1D, every month and 1 day"
    })
    void saysHowOften(String every, String words) {
        assertEquals(
                "Fri 4 Dec 2026, 09:05, then " + words + ", 1,000 times in all",
                WhenWords.of(new When.Recurring(AT, Period.parse(every), 1_000)));
        assertEquals("Fri 4 Dec 2026, 09:05", WhenWords.of(new When.Recurring(AT, Period.parse(every), 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, ''",
        "PT1M, Within 1 minute",
        "PT90M, Within 90 minutes",
        "PT1H, Within 1 hour",
        "PT24H, Within 1 day",
        "PT36H, Within 36 hours",
        "PT72H, Within 3 days"
    })
    void saysHowLongATriggerIsGood(String delay, String words) {
        assertEquals(
                "When: Opens {the} app\n" + words,
                WhenWords.of(new When.Triggered("Opens {the} app", null, Duration.parse(delay)))
                        + (words.isEmpty() ? "\n" : ""));
    }

    @Test
    void saysFromWhenATriggerCounts() {
        assertEquals(
                "By a trigger not decided yet\nFrom Fri 4 Dec 2026, 09:05",
                WhenWords.of(new When.Triggered("", AT, Duration.ZERO)));
    }

    @Test
    void saysSpansOfDays() {
        LocalDate first = LocalDate.of(2026, 11, 30);
        LocalDate last = LocalDate.of(2027, 1, 31);

        assertEquals("30 Nov 2026 – 31 Jan 2027", WhenWords.span(first, last));
        assertEquals("from 30 Nov 2026", WhenWords.span(first, null));
        assertEquals("until 31 Jan 2027", WhenWords.span(null, last));
        assertEquals("", WhenWords.span(null, null));
    }
}
