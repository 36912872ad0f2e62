package throughline.desktop.inspector;

import java.time.Duration;
import java.time.Period;

/** Units of distances in time, with their number in one field beside them. */
final class Distance {

    private Distance() {}

    /** Units between recurring times. */
    enum Every {
        DAYS,
        WEEKS,
        MONTHS;

        static Every of(Period period) {
            if (period.toTotalMonths() > 0) {
                return MONTHS;
            }
            return period.getDays() % 7 == 0 ? WEEKS : DAYS;
        }

        int count(Period period) {
            return switch (this) {
                case DAYS -> period.getDays();
                case WEEKS -> period.getDays() / 7;
                case MONTHS -> (int) period.toTotalMonths();
            };
        }

        Period period(int count) {
            return switch (this) {
                case DAYS -> Period.ofDays(count);
                case WEEKS -> Period.ofWeeks(count);
                case MONTHS -> Period.ofMonths(count);
            };
        }
    }

    /** Units of delays. */
    enum Delay {
        MINUTES,
        HOURS,
        DAYS;

        static Delay of(Duration delay) {
            long minutes = delay.toMinutes();
            if (minutes % 60 != 0) {
                return MINUTES;
            }
            return minutes % (24 * 60) == 0 ? DAYS : HOURS;
        }

        long count(Duration delay) {
            return switch (this) {
                case MINUTES -> delay.toMinutes();
                case HOURS -> delay.toHours();
                case DAYS -> delay.toDays();
            };
        }

        /** As many as there are in 366 days. */
        int most() {
            return (int) count(Duration.ofDays(366));
        }

        Duration duration(int count) {
            return switch (this) {
                case MINUTES -> Duration.ofMinutes(count);
                case HOURS -> Duration.ofHours(count);
                case DAYS -> Duration.ofDays(count);
            };
        }
    }
}
