package throughline.format;

import java.time.LocalDate;
import throughline.plan.Blackout;
import throughline.plan.FrequencyCap;

/** What limits the calendar: blackouts, holidays and frequency caps. */
final class CalendarForm {

    private CalendarForm() {}

    static void write(JsonText out, Blackout it) {
        out.text("id", it.id())
                .text("name", it.name())
                .text("means", Kebab.of(it.kind()))
                .text("first", it.first().toString())
                .text("last", it.last().toString())
                .textsIfAny("audiences", it.audiences())
                .textsIfAny("markets", it.markets())
                .textIfAny("note", it.note());
    }

    static Blackout readBlackout(Fields fields) {
        return new Blackout(
                fields.text("id"),
                fields.text("name"),
                fields.word("means", Blackout.Kind.class),
                fields.parsed("first", LocalDate::parse, "format.day"),
                fields.parsed("last", LocalDate::parse, "format.day"),
                fields.texts("audiences"),
                fields.texts("markets"),
                fields.text("note", ""));
    }

    static void write(JsonText out, FrequencyCap it) {
        out.text("id", it.id())
                .whole("most", it.most())
                .textsIfAny("channels", it.channels())
                .text("window", Kebab.of(it.window()));
        if (it.days() > 0) {
            out.whole("days", it.days());
        }
    }

    static FrequencyCap readCap(Fields fields) {
        return new FrequencyCap(
                fields.text("id"),
                (int) fields.whole("most", 1, 1_000),
                fields.texts("channels"),
                fields.word("window", FrequencyCap.Window.class),
                fields.wholeOrZero("days", 1, 366));
    }
}
