package throughline.plan;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/** When a touchpoint happens. Times are to the minute. */
public sealed interface When {

    /** The earliest moment it can happen, as the wall clock shows it; null for a trigger without a first day. */
    @Nullable
    LocalDateTime earliest();

    /**
     * One moment for everybody, in the plan's zone.
     *
     * @param at wall clock of the plan's zone
     */
    record OneMoment(LocalDateTime at) implements When {

        /** Checks the minute. */
        public OneMoment {
            minute("at", at);
        }

        @Override
        public LocalDateTime earliest() {
            return at;
        }
    }

    /**
     * The same wall clock for each recipient, wherever they are.
     *
     * @param at wall clock of the recipient
     */
    record RecipientTime(LocalDateTime at) implements When {

        /** Checks the minute. */
        public RecipientTime {
            minute("at", at);
        }

        @Override
        public LocalDateTime earliest() {
            return at;
        }
    }

    /**
     * Again and again, in the plan's zone.
     *
     * @param first the first time
     * @param every the distance, one day to ten years
     * @param times how often in all, 1 to 1,000
     */
    record Recurring(LocalDateTime first, Period every, int times) implements When {

        /** Checks ranges. */
        public Recurring {
            minute("first", first);
            if (every.isNegative() || every.isZero() || every.toTotalMonths() > 120 || every.getDays() > 3_660) {
                throw new InvalidItem("every", "the distance is one day to ten years");
            }
            if (times < 1 || times > 1_000) {
                throw new InvalidItem("times", "1 to 1000 times: " + times);
            }
        }

        @Override
        public LocalDateTime earliest() {
            return first;
        }
    }

    /**
     * When something happens.
     *
     * @param trigger what, in words
     * @param earliest the first time it can, null for as soon as the journey gets there
     * @param delay the longest useful delay after the trigger, 0 to 366 days
     */
    record Triggered(String trigger, @Nullable LocalDateTime earliest, Duration delay) implements When {

        /** Checks texts and ranges. */
        public Triggered {
            trigger = Texts.name("trigger", trigger);
            if (earliest != null) {
                minute("earliest", earliest);
            }
            if (delay.isNegative()
                    || delay.compareTo(Duration.ofDays(366)) > 0
                    || delay.toSecondsPart() != 0
                    || delay.toNanosPart() != 0) {
                throw new InvalidItem("delay", "the longest useful delay is 0 to 366 days, in minutes");
            }
        }
    }

    private static void minute(String field, LocalDateTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new InvalidItem(field, "times are to the minute: " + time);
        }
        if (time.getYear() < 1900 || time.getYear() > 2999) {
            throw new InvalidItem(field, "years are 1900 to 2999: " + time.getYear());
        }
    }
}
