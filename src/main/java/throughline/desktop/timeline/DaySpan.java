package throughline.desktop.timeline;

import java.time.LocalDate;

/**
 * Days from one to another, both with them.
 *
 * @param last not before the first
 */
record DaySpan(LocalDate first, LocalDate last) {

    /** The days between two, whichever is earlier. */
    static DaySpan between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new DaySpan(other, one) : new DaySpan(one, other);
    }
}
