package throughline.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.item.Texts;
import throughline.plan.Blackout;
import throughline.plan.BlackoutEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

class CalendarDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    private static List<Blackout> read(String file) throws IOException {
        return CalendarDays.read(file.getBytes(UTF_8), "days.ics", Blackout.Kind.HOLIDAY, FIRST, LAST);
    }

    private static String calendar(String... events) {
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n");
        for (String event : events) {
            file.append("BEGIN:VEVENT\r\nUID:")
                    .append(file.length())
                    .append("@test\r\nDTSTAMP:20260101T000000Z\r\n")
                    .append(event)
                    .append("END:VEVENT\r\n");
        }
        return file.append("END:VCALENDAR\r\n").toString();
    }

    private static String event(String name, String... lines) {
        return "SUMMARY:" + name + "\r\n" + String.join("\r\n", lines) + "\r\n";
    }

    private static List<String> spans(List<Blackout> days) {
        return days.stream().map(it -> it.first() + ".." + it.last()).toList();
    }

    @Test
    void allDayEventsEndBeforeTheDayThatTheFileNames() throws IOException {
        List<Blackout> days = read(calendar(
                event("Christmas\\, both days", "DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261227"),
                event("New Year", "DTSTART;VALUE=DATE:20270101")));
        assertEquals(List.of("2026-12-25..2026-12-26", "2027-01-01..2027-01-01"), spans(days));
        assertEquals("Christmas, both days", days.getFirst().name());
        assertEquals(Blackout.Kind.HOLIDAY, days.getFirst().kind());
    }

    @Test
    void eventsWithATimeAreTheDaysTheyTouch() throws IOException {
        List<Blackout> days = read(calendar(
                event("Inventory", "DTSTART:20261230T180000", "DTEND:20261231T090000"),
                event("Until midnight", "DTSTART:20270105T180000", "DTEND:20270106T000000")));
        assertEquals(List.of("2026-12-30..2026-12-31", "2027-01-05..2027-01-05"), spans(days));
    }

    @Test
    void whatRecursByTheYearComesInEachYearAskedFor() throws IOException {
        List<Blackout> days = read(calendar(event("Labour Day", "DTSTART;VALUE=DATE:20000501", "RRULE:FREQ=YEARLY")));
        assertEquals(
                List.of("2026-05-01..2026-05-01", "2027-05-01..2027-05-01", "2028-05-01..2028-05-01"), spans(days));
        List<Blackout> thanks = read(calendar(
                event("Thanksgiving", "DTSTART;VALUE=DATE:20201126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH")));
        assertEquals(
                List.of("2026-11-26..2026-11-26", "2027-11-25..2027-11-25", "2028-11-23..2028-11-23"), spans(thanks));
        List<Blackout> ended =
                read(calendar(event("Gone", "DTSTART:20200501T000000Z", "RRULE:FREQ=YEARLY;UNTIL=20270601T000000Z")));
        assertEquals(2, ended.size(), "it ends in 2027");
    }

    @Test
    void foldedLinesLongNamesAndTwinsAreRead() throws IOException {
        String longName = "x".repeat(70) + "\r\n " + "y".repeat(70);
        List<Blackout> days = read(calendar(
                event(longName, "DTSTART;VALUE=DATE:20260606"),
                event("Twin", "DTSTART;VALUE=DATE:20260707"),
                event("Twin", "DTSTART;VALUE=DATE:20260707")));
        assertEquals(2, days.size());
        assertEquals(Texts.NAME_LENGTH, days.getFirst().name().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261225\r\n",
                "{\"format\":\"throughline-plan\"}",
                "PK\u0003\u0004"
            })
    void whatIsNoCalendarIsRefusedWithTheFilesName(String file) {
        IOException refused = assertThrows(IOException.class, () -> read(file));
        assertTrue(refused.getMessage().contains("days.ics"), refused.getMessage());
    }

    @Test
    void hostileFilesAreRefusedAndNothingIsRead() {
        for (String lines : List.of(
                "DTSTART:20261225T000000Z\r\nRRULE:FREQ=SECONDLY",
                "DTSTART:20260101T000000Z\r\nRRULE:FREQ=DAILY",
                "DTSTART;VALUE=DATE:20261399",
                "DTSTART;VALUE=DATE:99999999",
                "DESCRIPTION:without a day")) {
            String file = calendar(event("Evil", lines));
            IOException refused = assertThrows(IOException.class, () -> read(file), lines);
            assertTrue(refused.getMessage().contains("days.ics"), refused.getMessage());
        }
        byte[] noText = {(byte) 0xff, (byte) 0xfe, 0, 1};
        assertThrows(IOException.class, () -> CalendarDays.read(noText, "x", Blackout.Kind.HOLIDAY, FIRST, LAST));
        byte[] endless = new byte[CalendarDays.LONGEST + 1];
        assertThrows(IOException.class, () -> CalendarDays.read(endless, "x", Blackout.Kind.HOLIDAY, FIRST, LAST));
    }

    @Test
    void oldEventsAreNone() {
        String file = calendar(event("Old", "DTSTART;VALUE=DATE:19990101"));
        assertTrue(
                assertThrows(IOException.class, () -> read(file)).getMessage().contains("no events"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsBrokenInAFileIsRefusedOrReadButNeverACrash(long seed) {
        Random random = new Random(seed);
        String whole = calendar(
                event("Christmas", "DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261227"),
                event("Labour Day", "DTSTART;VALUE=DATE:20000501", "RRULE:FREQ=YEARLY"));
        for (int i = 0; i < 200; i++) {
            StringBuilder broken = new StringBuilder(whole);
            for (int j = 0; j <= random.nextInt(4); j++) {
                int at = random.nextInt(broken.length());
                switch (random.nextInt(3)) {
                    case 0 -> broken.deleteCharAt(at);
                    case 1 -> broken.insert(at, (char) random.nextInt(32, 127));
                    default -> broken.setCharAt(at, (char) random.nextInt(0, 256));
                }
            }
            try {
                read(broken.toString());
            } catch (IOException refused) {
                assertTrue(refused.getMessage().contains("days.ics"), "seed " + seed + ", file " + i);
            }
        }
    }

    @Test
    void whatAPlanWritesIsReadBack() throws IOException {
        Plan plan = SmallPlans.winter();
        Blackout quiet = Blackout.of(
                "quiet", "Stock; count", Blackout.Kind.HOLIDAY, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 4));
        plan = plan.apply(BlackoutEdits.create(plan, quiet));
        byte[] file = PlanCalendar.of(plan, null, Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
        List<Blackout> days = new ArrayList<>(CalendarDays.read(file, "days.ics", Blackout.Kind.HOLIDAY, FIRST, LAST));
        assertTrue(days.contains(quiet.withId("x")), days.toString());
    }

    @Test
    void readingTheSameFileTwiceAddsNothingTheSecondTime() throws IOException {
        List<Blackout> days = read(calendar(event("New Year", "DTSTART;VALUE=DATE:20270101")));
        Plan once = SmallPlans.winter();
        once = once.apply(BlackoutEdits.createAll(once, days, "days.ics"));
        assertEquals(1, once.blackouts().size());
        assertEquals(once, once.apply(BlackoutEdits.createAll(once, days, "days.ics")));
    }
}
