package throughline.desktop.present;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import throughline.plan.Show;
import throughline.plan.ShowStep;

/** Where a show is: its step, whether the audience's picture is blank or stands still, and what is pointed at. */
public final class Presentation {

    private final ReadOnlyObjectWrapper<Show> show;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(this, "at", 0);
    private final BooleanProperty blank = new SimpleBooleanProperty(this, "blank");
    private final BooleanProperty frozen = new SimpleBooleanProperty(this, "frozen");
    private final BooleanProperty laser = new SimpleBooleanProperty(this, "laser");
    private final ObjectProperty<@Nullable Point2D> pointer = new SimpleObjectProperty<>(this, "pointer");
    private final StringProperty here = new SimpleStringProperty(this, "here", "");
    private final Clock clock;
    private final Instant started;
    private Instant stepStarted;

    /** @param show with one step or more */
    Presentation(Show show, Clock clock) {
        this.show = new ReadOnlyObjectWrapper<>(this, "show", show);
        this.clock = clock;
        this.started = clock.instant();
        this.stepStarted = started;
    }

    /** The show as the plan has it now. */
    public ReadOnlyObjectProperty<Show> showProperty() {
        return show.getReadOnlyProperty();
    }

    /** The step's place, from 0. */
    public ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** True while the audience sees nothing. */
    public BooleanProperty blankProperty() {
        return blank;
    }

    /** True while the audience's picture stands whatever the speaker does. */
    public BooleanProperty frozenProperty() {
        return frozen;
    }

    /** True while the pointer is a ring of light. */
    public BooleanProperty laserProperty() {
        return laser;
    }

    /** What is pointed at, in shares of the page's width and height; null while nothing is. */
    public ObjectProperty<@Nullable Point2D> pointerProperty() {
        return pointer;
    }

    /** Id of the station that "you are here" marks; empty for none. */
    public StringProperty hereProperty() {
        return here;
    }

    /** The step that is on. */
    public ShowStep step() {
        return show.get().steps().get(at.get());
    }

    /** Goes on; at the end it stays. */
    public void next() {
        goTo(at.get() + 1);
    }

    /** Goes back; at the beginning it stays. */
    public void previous() {
        goTo(at.get() - 1);
    }

    /** Goes to the first step. */
    public void first() {
        goTo(0);
    }

    /** Goes to the last step. */
    public void last() {
        goTo(show.get().steps().size() - 1);
    }

    /** Goes to a step by its place, from 0; to the nearest there is. */
    public void goTo(int place) {
        int to = Math.clamp(place, 0, show.get().steps().size() - 1);
        if (to != at.get()) {
            stepStarted = clock.instant();
            at.set(to);
        }
    }

    /** The show as it has become; with one step or more. */
    void follow(Show now) {
        int last = now.steps().size() - 1;
        if (at.get() > last) {
            at.set(last);
        }
        show.set(now);
    }

    /** How long the show has been on. */
    public Duration elapsed() {
        return Duration.between(started, clock.instant());
    }

    /** What is left of the step's minutes, below zero when they are over; zero where nobody has said how long it takes. */
    public Duration left() {
        return step().minutes() == 0
                ? Duration.ZERO
                : Duration.ofMinutes(step().minutes()).minus(Duration.between(stepStarted, clock.instant()));
    }
}
