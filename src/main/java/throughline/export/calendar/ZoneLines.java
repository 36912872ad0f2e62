package throughline.export.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar has to say of a time zone (RFC 5545, 3.6.5): each change of its clocks in the years that are needed, one
 * by one. Spelled out they are right in every year, where a rule of the file's own could be out of date.
 */
final class ZoneLines {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private ZoneLines() {}

    /** Writes the zone as it is from the last change of its clocks before {@code from} until {@code to}. */
    static void write(ContentLines out, ZoneId zone, Instant from, Instant to) {
        out.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition last = rules.previousTransition(from.plusSeconds(1));
        if (last == null) {
            ZoneOffset offset = rules.getOffset(from);
            observance(out, false, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
        }
        for (ZoneOffsetTransition next = last == null ? rules.nextTransition(from) : last;
                next != null && !next.getInstant().isAfter(to);
                next = next(rules, next)) {
            boolean summer = rules.isDaylightSavings(next.getInstant());
            observance(out, summer, next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter());
        }
        out.line("END", "VTIMEZONE");
    }

    private static @Nullable ZoneOffsetTransition next(ZoneRules rules, ZoneOffsetTransition now) {
        return rules.nextTransition(now.getInstant());
    }

    private static void observance(
            ContentLines out, boolean summer, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        String kind = summer ? "DAYLIGHT" : "STANDARD";
        out.line("BEGIN", kind)
                .line("DTSTART", TIME.format(at))
                .line("TZOFFSETFROM", offset(before))
                .line("TZOFFSETTO", offset(after))
                .line("END", kind);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String minutes = String.format(Locale.ROOT, "%s%02d%02d", sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
