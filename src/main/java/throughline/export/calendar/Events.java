package throughline.export.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Blackout;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;
import throughline.plan.Touchpoint;
import throughline.plan.When;
import throughline.plan.WhenWords;
import throughline.plan.WorkState;

/** The events of a plan's calendar. */
final class Events {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final Plan plan;
    private final PlanCalendar.Stamp stamp;
    private final ContentLines out;

    Events(Plan plan, PlanCalendar.Stamp stamp, ContentLines out) {
        this.plan = plan;
        this.stamp = stamp;
        this.out = out;
    }

    /** A campaign with at least one day, from its first to its last. */
    void span(Campaign campaign) {
        LocalDate first = campaign.starts() == null ? campaign.ends() : campaign.starts();
        LocalDate last = campaign.ends() == null ? first : campaign.ends();
        if (first == null || last == null) {
            return;
        }
        begin(campaign.id(), Naming.of(plan, campaign));
        days(first, last);
        long open = plan.touchpoints(campaign).stream()
                .filter(touchpoint -> start(touchpoint) == null)
                .count();
        String left = open == 0 ? "" : Words.say("calendar.left", open);
        describe(List.of(campaign.goal(), campaign.brief().offer(), left));
        out.line("STATUS", status(campaign.brief().state())).line("TRANSP", "TRANSPARENT");
        out.line("END", "VEVENT");
    }

    /** A touchpoint whose time is known. */
    void touchpoint(Campaign campaign, Touchpoint touchpoint) {
        LocalDateTime start = start(touchpoint);
        if (start == null) {
            return;
        }
        begin(touchpoint.id(), PlanCalendar.called(plan, campaign, touchpoint));
        ZoneId zone = plan.sheet().zone();
        switch (touchpoint.when()) {
            // Floating: whatever the reader's clock shows is the recipient's.
            case When.RecipientTime it -> out.line("DTSTART", ZoneLines.TIME.format(start));
            case When.Recurring it -> {
                out.line("DTSTART;TZID=" + zone.getId(), ZoneLines.TIME.format(start));
                Recurrence.write(out, it, zone.getId());
            }
            case null, default -> out.line("DTSTART", utc(start, zone));
        }
        describe(List.of(touchpoint.message(), WhenWords.of(touchpoint.when())));
        Station station = plan.require(touchpoint.station(), Station.class);
        out.text("LOCATION", Naming.of(plan, station));
        out.line("CATEGORIES", categories(station));
        WorkState own = touchpoint.brief().state();
        out.line("STATUS", status(own == null ? campaign.brief().state() : own)).line("TRANSP", "TRANSPARENT");
        out.line("END", "VEVENT");
    }

    /** A legal to-do with a day, and a reminder thirty days before. */
    void duty(SenderDuty duty) {
        LocalDate due = duty.due();
        if (due == null) {
            return;
        }
        String summary = Words.say("calendar.duty", Naming.of(plan, duty));
        begin(duty.id(), summary);
        days(due, due);
        describe(List.of(duty.owner(), duty.note()));
        out.line("STATUS", "CONFIRMED").line("TRANSP", "TRANSPARENT");
        if (duty.state() != SenderDuty.State.DONE) {
            out.line("BEGIN", "VALARM")
                    .line("ACTION", "DISPLAY")
                    .text("DESCRIPTION", summary)
                    .line("TRIGGER", "-P30D")
                    .line("END", "VALARM");
        }
        out.line("END", "VEVENT");
    }

    /** Days on which nothing goes out, or a holiday. */
    void blackout(Blackout days) {
        begin(days.id(), Naming.of(plan, days));
        days(days.first(), days.last());
        describe(List.of(days.note()));
        out.line("CATEGORIES", ContentLines.escaped(Words.say("word.Kind." + days.kind())));
        out.line("STATUS", "CONFIRMED").line("TRANSP", "TRANSPARENT");
        out.line("END", "VEVENT");
    }

    private static @Nullable LocalDateTime start(Touchpoint touchpoint) {
        When when = touchpoint.when();
        return when == null ? null : when.earliest();
    }

    private void begin(String id, String summary) {
        out.line("BEGIN", "VEVENT");
        stamp.on(out, id);
        out.text("SUMMARY", summary);
    }

    /** The last day is part of the event; the file names the one after it. */
    private void days(LocalDate first, LocalDate last) {
        out.line("DTSTART;VALUE=DATE", DAY.format(first)).line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
    }

    private void describe(List<String> parts) {
        String text = parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
        if (!text.isEmpty()) {
            out.text("DESCRIPTION", text);
        }
    }

    private String categories(Station station) {
        List<String> names = new ArrayList<>();
        for (Track track : plan.map().tracks()) {
            if (track.stopsAt(station.id())) {
                names.add(Naming.of(plan, track));
            }
        }
        names.add(Naming.of(plan, station));
        return names.stream().map(ContentLines::escaped).collect(Collectors.joining(","));
    }

    private static String status(WorkState state) {
        return switch (state) {
            case IDEA, DRAFT -> "TENTATIVE";
            case APPROVED, LIVE, DONE -> "CONFIRMED";
            case CANCELLED -> "CANCELLED";
        };
    }

    private static String utc(LocalDateTime at, ZoneId zone) {
        return ZoneLines.TIME.format(at.atZone(zone).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }
}
