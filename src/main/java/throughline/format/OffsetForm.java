package throughline.format;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import throughline.plan.CampaignTemplate;
import throughline.plan.When;

/** The times of a template's touchpoints: days from the campaign's first, which is day 0, and times of day. */
final class OffsetForm {

    private static final String ONE_MOMENT = "one-moment";
    private static final String RECIPIENT_TIME = "recipient-time";
    private static final String RECURRING = "recurring";
    private static final String TRIGGERED = "triggered";
    private static final String DAY = "day";
    private static final String AT = "at";

    private OffsetForm() {}

    static void write(JsonText out, When when) {
        switch (when) {
            case When.OneMoment it -> moment(out.text("kind", ONE_MOMENT), it.at());
            case When.RecipientTime it -> moment(out.text("kind", RECIPIENT_TIME), it.at());
            case When.Recurring it -> {
                moment(out.text("kind", RECURRING), it.first());
                out.text("every", it.every().toString()).whole("times", it.times());
            }
            case When.Triggered it -> {
                out.text("kind", TRIGGERED).text("trigger", it.trigger());
                LocalDateTime earliest = it.earliest();
                if (earliest != null) {
                    moment(out, earliest);
                }
                out.text("delay", it.delay().toString());
            }
        }
    }

    private static void moment(JsonText out, LocalDateTime at) {
        out.whole(DAY, at.toLocalDate().toEpochDay() - CampaignTemplate.ANCHOR.toEpochDay())
                .text(AT, at.toLocalTime().toString());
    }

    static When read(Fields fields) {
        String kind = fields.text("kind");
        return switch (kind) {
            case ONE_MOMENT -> new When.OneMoment(moment(fields));
            case RECIPIENT_TIME -> new When.RecipientTime(moment(fields));
            case RECURRING ->
                new When.Recurring(moment(fields), fields.parsed("every", Period::parse, "format.period"), (int)
                        fields.whole("times", 1, 1_000));
            case TRIGGERED ->
                new When.Triggered(
                        fields.text("trigger"),
                        fields.has(DAY) || fields.has(AT) ? moment(fields) : null,
                        fields.parsed("delay", Duration::parse, "format.duration"));
            default ->
                throw Fault.say(
                        fields.pathOf("kind"),
                        "format.word",
                        Paths.shown(kind),
                        String.join(", ", ONE_MOMENT, RECIPIENT_TIME, RECURRING, TRIGGERED));
        };
    }

    private static LocalDateTime moment(Fields fields) {
        long day = fields.whole(DAY, -CampaignTemplate.LONGEST, CampaignTemplate.LONGEST);
        LocalTime time = fields.parsed(AT, LocalTime::parse, "format.time");
        return CampaignTemplate.ANCHOR.plusDays(day).atTime(time);
    }
}
