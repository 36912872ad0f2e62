package throughline.desktop.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import throughline.desktop.workshop.RoundClock.State;

/** Rounds by a clock that stands still until it is told to go on. */
class RoundClockTest {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final RoundClock clock = new RoundClock(() -> now);

    private String after(long millis) {
        now = now.plusMillis(millis);
        clock.tick();
        return clock.roundProperty().get().clock();
    }

    private State state() {
        return clock.roundProperty().get().state();
    }

    @Test
    void itCountsDownToItsEndAndNoFurther() {
        clock.start(Duration.ofMinutes(5));
        assertEquals("5:00", clock.roundProperty().get().clock());
        assertEquals("5:00", after(200));
        assertEquals("4:59", after(900));
        assertEquals(State.RUNNING, state());
        assertEquals("0:00", after(5 * 60_000));
        assertEquals(State.OVER, state());
        assertEquals(0, clock.roundProperty().get().share());
    }

    @Test
    void aPauseTakesNoTime() {
        clock.start(Duration.ofMinutes(2));
        assertEquals("1:30", after(30_000));
        clock.pause();
        assertEquals("1:30", after(600_000));
        assertEquals(State.PAUSED, state());
        clock.pause();
        assertEquals("1:20", after(10_000));
    }

    @Test
    void oneMoreMinuteAlsoWhenTimeIsUpOrStandsStill() {
        clock.start(Duration.ofMinutes(1));
        clock.addMinute();
        assertEquals("1:50", after(10_000));
        after(200_000);
        assertEquals(State.OVER, state());
        clock.addMinute();
        assertEquals(State.RUNNING, state());
        assertEquals("0:59", after(1_000));
        clock.pause();
        clock.addMinute();
        assertEquals("1:59", after(5_000));
        clock.stop();
        assertEquals(State.NONE, state());
    }

    @Test
    void theLongestRoundIsFourHours() {
        clock.start(Duration.ofDays(3));
        assertEquals("240:00", clock.roundProperty().get().clock());
    }
}
