package throughline.export.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;
import throughline.plan.Touchpoint;
import throughline.plan.When;

/**
 * A plan as an iCalendar file: campaigns as spans of days, touchpoints that have a time, legal to-dos that have a day, blackouts and holidays. What
 * has no time is no event; a campaign says how many of its touchpoints are left out. The rules are planning semantics,
 * section 4.12, after RFC 5545.
 */
public final class PlanCalendar {

    /** Sequence numbers count minutes from here: they rise from file to file and fit the format's 31 bits. */
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final Plan plan;
    private final Stamp stamp;
    private final ContentLines out = new ContentLines();

    private PlanCalendar(Plan plan, @Nullable UUID id, Clock clock) {
        this.plan = plan;
        Instant now = clock.instant();
        this.stamp = new Stamp(
                (id == null ? slug(plan.sheet().title()) : id) + ".throughline",
                ZoneLines.TIME.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC)) + "Z",
                Math.max(0, Duration.between(BEGINNING, now).toMinutes()));
    }

    /**
     * The calendar's bytes, UTF-8.
     *
     * @param id which plan it is, whatever it is called: later files bring the same events again; null where nobody knows,
     *     then its title stands for it
     * @param clock tells when the file was made; files made later replace what earlier ones brought
     */
    public static byte[] of(Plan plan, @Nullable UUID id, Clock clock) {
        return new PlanCalendar(plan, id, clock).write();
    }

    private byte[] write() {
        out.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Throughline//Throughline//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", plan.sheet().title());
        zone();
        Events events = new Events(plan, stamp, out);
        for (Campaign campaign : plan.campaigns()) {
            events.span(campaign);
            plan.touchpoints(campaign).forEach(touchpoint -> events.touchpoint(campaign, touchpoint));
        }
        for (SenderDuty duty : plan.duties()) {
            events.duty(duty);
        }
        plan.blackouts().forEach(events::blackout);
        out.line("END", "VCALENDAR");
        return out.bytes();
    }

    /** Only what recurs names the plan's zone; one moment is written in UTC. */
    private void zone() {
        List<LocalDateTime> times = new ArrayList<>();
        for (Campaign campaign : plan.campaigns()) {
            for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
                if (touchpoint.when() instanceof When.Recurring recurring) {
                    times.add(recurring.first());
                    times.add(Recurrence.last(recurring));
                }
            }
        }
        ZoneId zone = plan.sheet().zone();
        if (!times.isEmpty()) {
            LocalDateTime first = times.stream().min(LocalDateTime::compareTo).orElseThrow();
            LocalDateTime last = times.stream().max(LocalDateTime::compareTo).orElseThrow();
            ZoneLines.write(
                    out, zone, first.atZone(zone).toInstant(), last.atZone(zone).toInstant());
        }
    }

    /**
     * What all events of a file bear.
     *
     * @param place stands for the plan: the same in all its files
     * @param made the moment the file was made, UTC
     * @param sequence rises from file to file
     */
    record Stamp(String place, String made, long sequence) {

        void on(ContentLines out, String id) {
            out.text("UID", id + "@" + place).line("DTSTAMP", made).line("SEQUENCE", Long.toString(sequence));
        }
    }

    /** The best there is for a plan without an id: a file made under the same title finds the events of the earlier one. */
    private static String slug(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.isBlank() || plain.equals("-") ? "plan" : plain;
    }

    static String called(Plan plan, Campaign campaign, Touchpoint touchpoint) {
        return Words.say("calendar.touchpoint", Naming.of(plan, touchpoint), Naming.of(plan, campaign));
    }
}
