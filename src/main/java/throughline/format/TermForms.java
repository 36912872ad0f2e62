package throughline.format;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import throughline.rule.AskAgain;
import throughline.rule.Expiry;
import throughline.rule.Hours;
import throughline.rule.Terms;
import throughline.rule.Withdrawal;

/** The parts of a rule's terms that have fields of their own. */
final class TermForms {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private TermForms() {}

    static void write(JsonText out, Terms terms) {
        Expiry expiry = terms.expiry();
        if (!expiry.equals(Expiry.OPEN)) {
            out.object("expiry", inner -> write(inner, expiry));
        }
        Withdrawal withdrawal = terms.withdrawal();
        if (!withdrawal.equals(Withdrawal.UNSAID)) {
            out.object("withdrawal", inner -> write(inner, withdrawal));
        }
        AskAgain again = terms.again();
        if (!again.equals(AskAgain.FREELY)) {
            out.object("again", inner -> write(inner, again));
        }
        Hours hours = terms.hours();
        if (!hours.equals(Hours.ANY)) {
            out.object("hours", inner -> write(inner, hours));
        }
    }

    private static void write(JsonText out, Expiry it) {
        out.text("type", Kebab.of(it.type()));
        Period period = it.period();
        if (period != null) {
            out.text("period", period.toString());
        }
        out.textIfAny("from", it.from()).textIfAny("note", it.note());
    }

    static Expiry readExpiry(Fields fields) {
        return new Expiry(
                fields.word("type", Expiry.Type.class),
                fields.parsedOrNull("period", Period::parse, "format.period"),
                fields.text("from", ""),
                fields.text("note", ""));
    }

    private static void write(JsonText out, Withdrawal it) {
        Integer deadline = it.deadline();
        if (deadline != null) {
            out.whole("deadline", deadline).text("unit", Kebab.of(it.unit()));
        }
        out.textIfAny("rule", it.rule());
    }

    static Withdrawal readWithdrawal(Fields fields) {
        boolean dated = fields.has("deadline");
        return new Withdrawal(
                dated ? (int) fields.whole("deadline", 0, 366) : null,
                dated ? fields.word("unit", Withdrawal.Unit.class) : Withdrawal.Unit.DAYS,
                fields.text("rule", ""));
    }

    private static void write(JsonText out, AskAgain it) {
        if (it.never()) {
            out.flag("never", true);
        }
        Period pause = it.pause();
        if (pause != null) {
            out.text("pause", pause.toString());
        }
        out.textIfAny("after", it.after());
        if (it.prompts() > 0) {
            out.whole("prompts", it.prompts());
        }
    }

    static AskAgain readAgain(Fields fields) {
        return new AskAgain(
                fields.flagOrFalse("never"),
                fields.parsedOrNull("pause", Period::parse, "format.period"),
                fields.text("after", ""),
                fields.wholeOrZero("prompts", 0, 100));
    }

    private static void write(JsonText out, Hours it) {
        out.textsIfAny("channels", it.channels());
        if (!it.windows().isEmpty()) {
            out.objects("windows", it.windows(), TermForms::write);
        }
        if (!it.byMarket().isEmpty()) {
            out.objects(
                    "byMarket",
                    it.byMarket().entrySet(),
                    (inner, entry) -> inner.text("market", entry.getKey())
                            .objects("windows", entry.getValue(), TermForms::write));
        }
    }

    private static void write(JsonText out, Hours.Window it) {
        out.texts("days", it.days().stream().map(day -> DAYS.get(day.ordinal())).toList())
                .text("from", it.from().toString())
                .text("to", it.to().toString());
    }

    static Hours readHours(Fields fields) {
        SortedMap<String, List<Hours.Window>> byMarket = new TreeMap<>();
        fields.objects(
                        "byMarket",
                        inner -> Map.entry(inner.text("market"), inner.objects("windows", TermForms::readWindow)))
                .forEach(entry -> byMarket.put(entry.getKey(), entry.getValue()));
        return new Hours(fields.distinct("channels"), fields.objects("windows", TermForms::readWindow), byMarket);
    }

    private static Hours.Window readWindow(Fields fields) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(fields.parsedMany("days", TermForms::day, "format.weekday"));
        return new Hours.Window(
                days,
                fields.parsed("from", LocalTime::parse, "format.time"),
                fields.parsed("to", LocalTime::parse, "format.time"));
    }

    private static DayOfWeek day(String text) {
        int index = DAYS.indexOf(text);
        if (index < 0) {
            throw new java.time.DateTimeException(Arrays.toString(DAYS.toArray()));
        }
        return DayOfWeek.of(index + 1);
    }
}
