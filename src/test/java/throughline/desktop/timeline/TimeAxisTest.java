package throughline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import throughline.desktop.timeline.TimeScale.Span;

class TimeAxisTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Test
    void aDaysPixelLeadsBackToItAlsoWhereClocksAreSet() {
        for (double wide : new double[] {TimeAxis.LEAST, 1, 3.7, 20, TimeAxis.MOST}) {
            TimeAxis axis = new TimeAxis(MARCH.toEpochDay() + 0.3, wide);
            for (LocalDate day = MARCH; day.isBefore(MARCH.plusYears(1)); day = day.plusDays(1)) {
                assertEquals(day, axis.day(axis.x(day) + wide / 2));
                assertEquals(wide, axis.x(day.plusDays(1)) - axis.x(day), 1e-6, "every day is as wide: " + day);
                assertEquals(axis.x(day) + wide / 2, axis.x(day.atTime(12, 0)), 1e-6);
            }
        }
        TimeAxis axis = new TimeAxis(MARCH.toEpochDay(), 24);
        assertEquals(26.5, axis.x(LocalDateTime.of(2027, 3, 2, 2, 30)), 1e-6);
        assertEquals(27 * 24 + 2.5, axis.x(LocalDateTime.of(2027, 3, 28, 2, 30)), 1e-6, "a time the clocks skip");
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            TimeAxis axis = new TimeAxis(20_000 + random.nextDouble(1_000), 0.4 + random.nextDouble(100));
            double x = random.nextDouble(1_500);
            double at = axis.left() + x / axis.perDay();
            TimeAxis other = axis.zoomed(Math.exp(random.nextDouble(-3, 3)), x);
            assertEquals(at, other.left() + x / other.perDay(), 1e-6, "seed " + seed);
            assertTrue(other.perDay() >= TimeAxis.LEAST && other.perDay() <= TimeAxis.MOST, "seed " + seed);
        }
    }

    @Test
    void whatIsToBeShownFits() {
        LocalDate last = MARCH.plusDays(40);
        TimeAxis axis = TimeAxis.showing(MARCH, last, 820);
        assertEquals(20, axis.perDay(), 1e-9);
        assertEquals(0, axis.x(MARCH), 1e-6);
        TimeAxis one = TimeAxis.showing(MARCH, MARCH, 1_200);
        assertEquals(600, one.x(MARCH.atTime(12, 0)), 1e-6, "a single day stands in the middle");
        assertEquals(3, axis.days(61));
        assertEquals(-3, axis.days(-61));
        assertEquals(0, axis.days(9));
    }

    @Test
    void theCalendarIsCoarserTheMoreOfItIsSeen() {
        assertEquals(List.of("1", "2", "3"), labels(new TimeAxis(MARCH.toEpochDay(), 30), 90));
        assertEquals(List.of("Mon 1", "Tue 2"), labels(new TimeAxis(MARCH.toEpochDay(), 60), 120));
        assertEquals(List.of("1", "8", "15"), labels(new TimeAxis(MARCH.toEpochDay(), 10), 210));
        assertEquals(List.of("Mar", "Apr", "May"), labels(new TimeAxis(MARCH.toEpochDay(), 2), 180));
        assertEquals(List.of("Q1", "Q2", "Q3", "Q4"), labels(new TimeAxis(MARCH.toEpochDay(), 0.5), 150));
        TimeAxis axis = new TimeAxis(MARCH.toEpochDay(), 10);
        assertEquals(
                List.of("March 2027", "April 2027"),
                TimeScale.of(axis, 1).coarse(axis, 400).stream()
                        .map(Span::label)
                        .toList());
    }

    private static List<String> labels(TimeAxis axis, double width) {
        return TimeScale.of(axis, 1).fine(axis, width, 1).stream()
                .map(Span::label)
                .toList();
    }
}
