package throughline.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import throughline.plan.Confirmation;
import throughline.plan.OwnRule;
import throughline.plan.SenderDuty;
import throughline.rule.Rule;

/** Own rules and legal to-dos. */
final class DutyForm {

    private DutyForm() {}

    static void write(JsonText out, OwnRule it) {
        out.text("id", it.id()).text("target", it.target());
        Rule rule = it.rule();
        if (rule != null) {
            out.object("rule", inner -> RuleForm.write(inner, rule));
        }
        Confirmation confirmed = it.confirmed();
        if (confirmed != null) {
            out.object(
                    "confirmed",
                    inner -> inner.text("by", confirmed.by())
                            .text("on", confirmed.on().toString())
                            .textIfAny("source", confirmed.source()));
        }
        out.textIfAny("note", it.note());
    }

    static OwnRule readRule(Fields fields) {
        return new OwnRule(
                fields.text("id"),
                fields.text("target"),
                fields.objectOrNull("rule", RuleForm::read),
                fields.objectOrNull("confirmed", DutyForm::readConfirmation),
                fields.text("note", ""));
    }

    private static Confirmation readConfirmation(Fields fields) {
        return new Confirmation(
                fields.text("by"), fields.parsed("on", LocalDate::parse, "format.day"), fields.text("source", ""));
    }

    static void write(JsonText out, SenderDuty it) {
        out.text("id", it.id())
                .text("name", it.name())
                .text("permission", it.permission())
                .textsIfAny("markets", it.markets());
        @Nullable LocalDate due = it.due();
        if (due != null) {
            out.text("due", due.toString());
        }
        out.textIfAny("owner", it.owner()).text("state", Kebab.of(it.state())).textIfAny("note", it.note());
    }

    static SenderDuty readDuty(Fields fields) {
        return new SenderDuty(
                fields.text("id"),
                fields.text("name"),
                fields.text("permission"),
                fields.texts("markets"),
                fields.parsedOrNull("due", LocalDate::parse, "format.day"),
                fields.text("owner", ""),
                fields.word("state", SenderDuty.State.class),
                fields.text("note", ""));
    }
}
