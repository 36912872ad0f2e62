package throughline.export.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.item.Words;
import throughline.plan.Blackout;

/**
 * The days of an iCalendar file, such as a country's holidays: all-day events as they stand, those with a time as the days
 * they touch, those that recur by day or more as each of their times in the years asked for. Everything is read before
 * anything is handed on.
 */
public final class CalendarDays {

    /** A longer file is no list of holidays. */
    static final int LONGEST = 4 << 20;

    /** So many days and no more come from one file. */
    static final int MOST = 1_000;

    private static final int MOST_EVENTS = 20_000;
    private static final int LONGEST_EVENT = 400;

    static {
        // The parser would else ask the network for newer time zones while it reads.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private CalendarDays() {}

    /**
     * Reads a file.
     *
     * @param source the file's name as the person knows it
     * @param kind what the days mean
     * @param first events that end before this day are left out
     * @param last events that begin after this day are left out
     * @return the days in the order of the file, each once, with the id {@code x}
     * @throws IOException if it is no calendar, or has no such days or too many; a sentence that names the file
     */
    public static List<Blackout> read(byte[] utf8, String source, Blackout.Kind kind, LocalDate first, LocalDate last)
            throws IOException {
        if (utf8.length > LONGEST) {
            throw new IOException(Words.say("ics.long", source, LONGEST >> 20));
        }
        List<VEvent> events = events(text(utf8, source), source);
        Set<Blackout> days = new LinkedHashSet<>();
        for (int i = 0; i < events.size(); i++) {
            try {
                add(days, events.get(i), kind, first, last);
            } catch (DateTimeException | IllegalArgumentException | IllegalStateException e) {
                throw new IOException(
                        Words.say("ics.event", source, i + 1, name(events.get(i)), String.valueOf(e.getMessage())), e);
            } catch (ArithmeticException e) {
                throw new IOException(Words.say("ics.many", source, MOST), e);
            }
        }
        if (days.isEmpty()) {
            throw new IOException(Words.say("ics.none", source, first.getYear(), last.getYear()));
        }
        return List.copyOf(days);
    }

    private static String text(byte[] utf8, String source) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(Words.say("ics.encoding", source), e);
        }
    }

    private static List<VEvent> events(String text, String source) throws IOException {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            List<VEvent> events = calendar.getComponents(Component.VEVENT);
            if (events.size() > MOST_EVENTS) {
                throw new IOException(Words.say("ics.many", source, MOST));
            }
            return events;
        } catch (ParserException e) {
            throw new IOException(Words.say("ics.syntax", source, e.getLineNo()), e);
        } catch (DateTimeException | IllegalArgumentException | IllegalStateException | StackOverflowError e) {
            throw new IOException(Words.say("ics.syntax", source, 1), e);
        }
    }

    private static void add(Set<Blackout> days, VEvent event, Blackout.Kind kind, LocalDate first, LocalDate last) {
        DtStart<Temporal> start = event.<DtStart<Temporal>>getProperty(Property.DTSTART)
                .orElseThrow(() -> new IllegalArgumentException("DTSTART"));
        LocalDate from = day(start.getDate());
        long more = event.<DtEnd<Temporal>>getProperty(Property.DTEND)
                .map(end -> lastDay(end.getDate()).toEpochDay() - from.toEpochDay())
                .orElse(0L);
        // A day too short or years too long is a slip of whoever wrote it; one day is what is sure.
        long length = more < 0 || more > LONGEST_EVENT ? 0 : more;
        String name = name(event);
        for (LocalDate at : starts(event, from, first.minusDays(length), last)) {
            LocalDate end = at.plusDays(length);
            if (!end.isBefore(first) && !at.isAfter(last)) {
                days.add(Blackout.of("x", name, kind, at, end));
                if (days.size() > MOST) {
                    throw new ArithmeticException();
                }
            }
        }
    }

    private static List<LocalDate> starts(VEvent event, LocalDate from, LocalDate first, LocalDate last) {
        List<LocalDate> starts = new ArrayList<>();
        starts.add(from);
        for (Property property : event.getProperties(Property.RRULE)) {
            if (!(property instanceof RRule<?> rule)) {
                continue;
            }
            Recur<?> recur = rule.getRecur();
            Frequency frequency = recur.getFrequency();
            if (frequency == Frequency.SECONDLY || frequency == Frequency.MINUTELY || frequency == Frequency.HOURLY) {
                throw new IllegalArgumentException("RRULE " + frequency);
            }
            // Days alone: a holiday recurs by its date, whatever time it is written with.
            Recur<LocalDate> byDay = new Recur<>(withoutTimes(recur.toString()));
            starts.addAll(byDay.getDates(from, from.isAfter(first) ? from : first, last, 4 * MOST));
        }
        return starts;
    }

    /** The rule with an end that is a day: an end with a time does not fit to days. */
    private static String withoutTimes(String rule) {
        return rule.replaceAll("(UNTIL=\\d{8})T\\d{6}Z?", "$1");
    }

    private static LocalDate day(Temporal time) {
        return switch (time) {
            case LocalDate day -> day;
            case LocalDateTime at -> at.toLocalDate();
            case java.time.ZonedDateTime at -> at.toLocalDate();
            case java.time.OffsetDateTime at -> at.toLocalDate();
            case java.time.Instant at -> at.atZone(ZoneId.systemDefault()).toLocalDate();
            default -> throw new IllegalArgumentException(String.valueOf(time));
        };
    }

    /** The end of an event is no part of it: that of an all-day event is the day after. */
    private static LocalDate lastDay(Temporal end) {
        boolean whole = end instanceof LocalDate
                || end instanceof LocalDateTime at && at.toLocalTime().equals(LocalTime.MIDNIGHT)
                || end instanceof java.time.ZonedDateTime zoned
                        && zoned.toLocalTime().equals(LocalTime.MIDNIGHT)
                || end instanceof java.time.Instant utc
                        && utc.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
        return whole ? day(end).minusDays(1) : day(end);
    }

    /** What the event is called, as much of it as a name holds. */
    private static String name(VEvent event) {
        String said =
                event.getProperty(Property.SUMMARY).map(Property::getValue).orElse("");
        String plain = (said == null ? "" : said).replaceAll("\\p{Cntrl}+", " ").strip();
        int length = plain.codePointCount(0, plain.length());
        String fit = plain.substring(0, plain.offsetByCodePoints(0, Math.min(length, Texts.NAME_LENGTH)));
        try {
            return Texts.name("name", fit.strip());
        } catch (InvalidItem unfit) {
            return "";
        }
    }
}
