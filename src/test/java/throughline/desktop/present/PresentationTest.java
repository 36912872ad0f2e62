package throughline.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import throughline.plan.Show;
import throughline.plan.ShowStep;
import throughline.plan.ShowSubject;
import throughline.time.SteppingClock;

/** Going through a show, its times, and which screen shows what. */
class PresentationTest {

    private static final Display LAPTOP = Display.of(0, 0, 1920, 1200);
    private static final Display PROJECTOR = Display.of(1920, 0, 1920, 1080);

    private final SteppingClock clock = new SteppingClock();
    private final Presentation show = new Presentation(show(5, 10), clock);

    private static Show show(int steps, int minutes) {
        ShowStep step = ShowStep.of(new ShowSubject.WholeMap()).withMinutes(minutes);
        return new Show("show", "Show", java.util.Collections.nCopies(steps, step));
    }

    @Test
    void itStaysWithinItsSteps() {
        show.previous();
        assertEquals(0, show.atProperty().get());
        show.last();
        show.next();
        assertEquals(4, show.atProperty().get());
        show.goTo(99);
        assertEquals(4, show.atProperty().get());
        show.follow(show(2, 0));
        assertEquals(1, show.atProperty().get(), "steps that are gone");
        show.first();
        assertEquals(0, show.atProperty().get());
    }

    @Test
    void aStepsMinutesRunDownAndOver() {
        clock.step(Duration.ofMinutes(3));
        assertEquals(Duration.ofMinutes(7), show.left());
        show.next();
        assertEquals(Duration.ofMinutes(10), show.left(), "each step has its own time");
        clock.step(Duration.ofMinutes(11));
        assertEquals(Duration.ofMinutes(-1), show.left());
        assertEquals(Duration.ofMinutes(14), show.elapsed());
    }

    @Test
    void theSecondScreenIsTheAudiencesUnlessAnotherWasChosen() {
        assertEquals(new Arrangement(PROJECTOR, Optional.of(LAPTOP)), Arrangement.of(List.of(LAPTOP, PROJECTOR), -1));
        assertEquals(new Arrangement(LAPTOP, Optional.of(PROJECTOR)), Arrangement.of(List.of(LAPTOP, PROJECTOR), 0));
        assertEquals(
                new Arrangement(LAPTOP, Optional.empty()),
                Arrangement.of(List.of(LAPTOP), 1),
                "the chosen one is not plugged in");
    }

    @Test
    void aMirroredScreenNeverShowsNotes() {
        Display mirrored = Display.of(0, 0, 1280, 720);
        Arrangement arrangement = Arrangement.of(List.of(LAPTOP, mirrored), -1);
        assertEquals(LAPTOP, arrangement.audience());
        assertTrue(arrangement.speaker().isEmpty());
        Arrangement three = Arrangement.of(List.of(LAPTOP, mirrored, PROJECTOR), 1);
        assertFalse(three.speaker().orElseThrow().mirrors(three.audience()));
    }
}
