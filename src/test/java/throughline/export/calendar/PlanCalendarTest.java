package throughline.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import throughline.plan.CampaignEdits;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.plan.SmallPlans;
import throughline.plan.TouchpointEdits;
import throughline.plan.When;
import throughline.plan.WorkState;
import throughline.session.SamplePlans;

/** Planning semantics, section 4.12, as a strict parser of another house reads it. */
class PlanCalendarTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final UUID ID = UUID.fromString("5f2b6c1e-0d4a-4c3f-9a57-2b8c1d6e7f90");
    private static final String TEXT = "winter-launch-sms";

    private final Plan plan = SmallPlans.winter();

    private static String file(Plan plan) {
        return file(plan, ID);
    }

    private static String file(Plan plan, @Nullable UUID id) {
        return new String(PlanCalendar.of(plan, id, CLOCK), UTF_8);
    }

    private String with(When when) {
        return file(plan.apply(TouchpointEdits.when(plan, TEXT, when)));
    }

    private static Map<String, VEvent> read(String file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        calendar.validate();
        Map<String, VEvent> events = new TreeMap<>();
        for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            String uid = event.getUid().orElseThrow().getValue();
            events.put(uid.substring(0, uid.indexOf('@')), event);
        }
        return events;
    }

    @Test
    @DisplayName("4.12: the recipient's time floats, one moment is UTC, a campaign ends on the day after its last")
    void theThreeExamples() throws Exception {
        String floating = with(new When.RecipientTime(LocalDateTime.of(2026, 11, 30, 11, 0)));
        assertTrue(floating.contains("\r\nDTSTART:20261130T110000\r\n"), floating);
        String moment = with(new When.OneMoment(LocalDateTime.of(2026, 11, 30, 17, 0)));
        assertTrue(moment.contains("\r\nDTSTART:20261130T160000Z\r\n"), "17:00 in Berlin: " + moment);
        String span = file(plan.apply(
                CampaignEdits.dates(plan, "winter-launch", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3))));
        assertTrue(span.contains("\r\nDTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261204\r\n"), span);
        assertEquals(
                "20261204",
                read(span).get("winter-launch").getEndDate().orElseThrow().getValue());
    }

    @Test
    @DisplayName("what recurs in the plan's zone stays at its hour when the clocks change")
    void recurringOverAChangeOfClocks() throws Exception {
        When.Recurring weekly = new When.Recurring(LocalDateTime.of(2027, 3, 16, 9, 0), Period.ofWeeks(1), 4);
        String file = with(weekly);
        assertTrue(file.contains("\r\nRRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=4\r\n"), file);
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        VTimeZone zone = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
        assertEquals("Europe/Berlin", zone.getTimeZoneId().getValue());
        assertTrue(
                file.contains("BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200"));
        List<LocalDateTime> times = new ArrayList<>();
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        read(file)
                .get(TEXT)
                .<ZonedDateTime>calculateRecurrenceSet(new net.fortuna.ical4j.model.Period<>(
                        ZonedDateTime.of(2027, 1, 1, 0, 0, 0, 0, berlin),
                        ZonedDateTime.of(2028, 1, 1, 0, 0, 0, 0, berlin)))
                .forEach(period -> times.add(period.getStart().toLocalDateTime()));
        times.sort(null);
        assertEquals(
                Stream.of("2027-03-16T09:00", "2027-03-23T09:00", "2027-03-30T09:00", "2027-04-06T09:00")
                        .map(LocalDateTime::parse)
                        .toList(),
                times);
        assertEquals("STANDARD", offsetAt(zone, "2027-03-27T12:00:00Z"));
        assertEquals("DAYLIGHT", offsetAt(zone, "2027-03-29T12:00:00Z"));
    }

    private static String offsetAt(VTimeZone zone, String instant) {
        return zone.getApplicableObservance(Instant.parse(instant).atZone(ZoneOffset.UTC))
                .getName();
    }

    @Test
    @DisplayName("a month that has no 31st does not swallow a time")
    void theThirtyFirst() {
        String file = with(new When.Recurring(LocalDateTime.of(2027, 1, 31, 9, 0), Period.ofMonths(1), 3));
        assertTrue(file.contains("RDATE;TZID=Europe/Berlin:20270228T090000,20270331T090000\r\n"), file);
        assertFalse(file.contains("RRULE"), file);
    }

    @Test
    @DisplayName("no line is longer than 75 octets and no character is cut, whatever a message says")
    void folding() throws Exception {
        String message = "Grüße, 冬のキャンペーン; 👩🏽‍🚀 \\ back\nsecond line ".repeat(20);
        Plan told = plan.apply(TouchpointEdits.message(plan, TEXT, message));
        byte[] bytes = PlanCalendar.of(told, ID, CLOCK);
        int octets = 0;
        for (int i = 0; i < bytes.length; i++) {
            octets = bytes[i] == '\r' || bytes[i] == '\n' ? 0 : octets + 1;
            assertTrue(octets <= 75, "line too long at octet " + i);
            assertFalse(bytes[i] == '\n' && bytes[i - 1] != '\r', "a bare line feed at " + i);
        }
        assertEquals(new String(bytes, UTF_8).getBytes(UTF_8).length, bytes.length);
        String read = read(new String(bytes, UTF_8)).get(TEXT).getDescription().getValue();
        assertTrue(read.startsWith(message.strip()), read);
    }

    @Test
    @DisplayName("state, tracks and station are told; ids stay the same and later files replace earlier ones")
    void facts() throws Exception {
        Plan dropped = plan.apply(TouchpointEdits.brief(plan, TEXT, it -> it.withState(WorkState.CANCELLED)));
        VEvent event = read(file(dropped)).get(TEXT);
        assertEquals("CANCELLED", event.getStatus().getValue());
        assertEquals("TENTATIVE", read(file(plan)).get(TEXT).getStatus().getValue());
        int before = read(file(plan)).get(TEXT).getSequence().getSequenceNo();
        String later =
                new String(PlanCalendar.of(plan, ID, Clock.offset(CLOCK, java.time.Duration.ofMinutes(5))), UTF_8);
        VEvent replaced = read(later).get(TEXT);
        assertTrue(replaced.getSequence().getSequenceNo() > before);
        assertEquals(event.getUid().orElseThrow(), replaced.getUid().orElseThrow());
    }

    private static Set<String> uids(String file) throws Exception {
        Set<String> uids = new TreeSet<>();
        for (VEvent event : read(file).values()) {
            uids.add(event.getUid().orElseThrow().getValue());
        }
        return uids;
    }

    @Test
    @DisplayName("4.12: an event's UID is its item's id at its plan's; another title keeps it, another plan has others")
    void uids() throws Exception {
        Plan renamed = plan.apply(ItemEdits.rename(plan, PlanSheet.ID, "Winter, with another name"));
        Set<String> before = uids(file(plan));
        assertTrue(before.contains("winter-launch@" + ID + ".throughline"), before.toString());
        assertTrue(file(renamed).contains("X-WR-CALNAME:Winter\\, with another name"));
        assertEquals(before, uids(file(renamed)));
        assertTrue(uids(file(plan, new UUID(1, 2))).stream().noneMatch(before::contains));
        assertNotEquals(
                uids(file(plan, null)), uids(file(renamed, null)), "nothing but the title tells which plan it is");
    }

    @Test
    @DisplayName("the sample plan: one event for each campaign and each touchpoint that has a time")
    void sample() throws Exception {
        Plan sample = SamplePlans.winterLaunch();
        long timed = sample.campaigns().stream()
                .flatMap(campaign -> sample.touchpoints(campaign).stream())
                .filter(it -> it.when() != null && it.when().earliest() != null)
                .count();
        assertEquals(
                sample.campaigns().size()
                        + timed
                        + sample.duties().stream()
                                .filter(it -> it.due() != null)
                                .count(),
                read(file(sample)).size());
    }
}
