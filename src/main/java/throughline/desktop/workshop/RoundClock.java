package throughline.desktop.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The clock of a timed round. It asks the clock it was given and nothing else what time it is; somebody has to call
 * {@link #tick} now and then. Whoever shows the round, in the panel or on a screen for all, follows {@link #roundProperty}.
 */
public final class RoundClock {

    /** The longest round. */
    public static final Duration LONGEST = Duration.ofHours(4);

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Round> round = new ReadOnlyObjectWrapper<>(this, "round", Round.NONE);
    private Instant end = Instant.EPOCH;

    /** @param clock says what time it is */
    public RoundClock(InstantSource clock) {
        this.clock = clock;
    }

    /** What becomes of a round. */
    public enum State {
        /** There is none. */
        NONE,
        RUNNING,
        PAUSED,
        /** Its time is up. */
        OVER
    }

    /**
     * A round as it is now.
     *
     * @param whole how long it is, with the minutes added
     * @param left how much of it is left, never negative
     */
    public record Round(State state, Duration whole, Duration left) {

        static final Round NONE = new Round(State.NONE, Duration.ZERO, Duration.ZERO);

        /** Minutes and seconds, such as {@code 4:05}; a second that has begun counts. */
        public String clock() {
            long seconds = left.plusMillis(999).toSeconds();
            return "%d:%02d".formatted(seconds / 60, seconds % 60);
        }

        /** How much of it is left, 0 to 1. */
        public double share() {
            return whole.isZero() ? 0 : (double) left.toMillis() / whole.toMillis();
        }
    }

    /** The round as it was at the last tick. */
    public ReadOnlyObjectProperty<Round> roundProperty() {
        return round.getReadOnlyProperty();
    }

    /** Begins a round, in place of any other. */
    public void start(Duration length) {
        Duration whole = length.compareTo(LONGEST) > 0 ? LONGEST : length;
        end = clock.instant().plus(whole);
        round.set(new Round(State.RUNNING, whole, whole));
    }

    /** Stops the clock, or lets it go on. */
    public void pause() {
        tick();
        Round now = round.get();
        if (now.state() == State.RUNNING) {
            round.set(new Round(State.PAUSED, now.whole(), now.left()));
        } else if (now.state() == State.PAUSED) {
            end = clock.instant().plus(now.left());
            round.set(new Round(State.RUNNING, now.whole(), now.left()));
        }
    }

    /** One minute more; also for a round whose time is up, which goes on then. */
    public void addMinute() {
        tick();
        Round now = round.get();
        Duration left = now.left().plusMinutes(1);
        switch (now.state()) {
            case NONE -> start(Duration.ofMinutes(1));
            case PAUSED -> round.set(new Round(State.PAUSED, now.whole().plusMinutes(1), left));
            case RUNNING, OVER -> {
                end = clock.instant().plus(left);
                round.set(new Round(State.RUNNING, now.whole().plusMinutes(1), left));
            }
        }
    }

    /** No round any more. */
    public void stop() {
        round.set(Round.NONE);
    }

    /** Looks at the clock. */
    public void tick() {
        Round now = round.get();
        if (now.state() == State.RUNNING) {
            Duration left = Duration.between(clock.instant(), end);
            boolean over = left.isNegative() || left.isZero();
            round.set(
                    over
                            ? new Round(State.OVER, now.whole(), Duration.ZERO)
                            : new Round(State.RUNNING, now.whole(), left));
        }
    }
}
