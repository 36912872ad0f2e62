package throughline.format;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import throughline.plan.When;

/** The times of touchpoints, told apart by {@code kind}; moments, periods and durations are written as ISO 8601. */
final class WhenForm {

    private static final String ONE_MOMENT = "one-moment";
    private static final String RECIPIENT_TIME = "recipient-time";
    private static final String RECURRING = "recurring";
    private static final String TRIGGERED = "triggered";

    private WhenForm() {}

    static void write(JsonText out, When when) {
        switch (when) {
            case When.OneMoment it ->
                out.text("kind", ONE_MOMENT).text("at", it.at().toString());
            case When.RecipientTime it ->
                out.text("kind", RECIPIENT_TIME).text("at", it.at().toString());
            case When.Recurring it ->
                out.text("kind", RECURRING)
                        .text("first", it.first().toString())
                        .text("every", it.every().toString())
                        .whole("times", it.times());
            case When.Triggered it -> {
                out.text("kind", TRIGGERED).text("trigger", it.trigger());
                LocalDateTime earliest = it.earliest();
                if (earliest != null) {
                    out.text("earliest", earliest.toString());
                }
                out.text("delay", it.delay().toString());
            }
        }
    }

    static When read(Fields fields) {
        String kind = fields.text("kind");
        return switch (kind) {
            case ONE_MOMENT -> new When.OneMoment(moment(fields, "at"));
            case RECIPIENT_TIME -> new When.RecipientTime(moment(fields, "at"));
            case RECURRING ->
                new When.Recurring(
                        moment(fields, "first"), fields.parsed("every", Period::parse, "format.period"), (int)
                                fields.whole("times", 1, 1_000));
            case TRIGGERED ->
                new When.Triggered(
                        fields.text("trigger"),
                        fields.parsedOrNull("earliest", LocalDateTime::parse, "format.moment"),
                        fields.parsed("delay", Duration::parse, "format.duration"));
            default ->
                throw Fault.say(
                        fields.pathOf("kind"),
                        "format.word",
                        Paths.shown(kind),
                        String.join(", ", ONE_MOMENT, RECIPIENT_TIME, RECURRING, TRIGGERED));
        };
    }

    private static LocalDateTime moment(Fields fields, String name) {
        return fields.parsed(name, LocalDateTime::parse, "format.moment");
    }
}
