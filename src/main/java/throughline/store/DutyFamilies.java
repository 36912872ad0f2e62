package throughline.store;

import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import throughline.format.LeafLists;
import throughline.format.RuleForm;
import throughline.plan.Confirmation;
import throughline.plan.OwnRule;
import throughline.plan.SenderDuty;
import throughline.rule.Rule;

/** The tables of own rules and legal to-dos. */
final class DutyFamilies {

    static final Family<OwnRule> RULE = new Family<>(
                    "own_rule",
                    OwnRule.class,
                    row -> new OwnRule(row.id(), row.text("target"), rule(row), confirmation(row), row.text("note")))
            .column("target", OwnRule::target)
            .json("rule", it -> it.rule() == null ? null : RuleForm.text(it.rule()))
            .column(
                    "confirmed_by",
                    it -> it.confirmed() == null ? null : it.confirmed().by())
            .column(
                    "confirmed_on",
                    it -> it.confirmed() == null ? null : it.confirmed().on())
            .column(
                    "confirmed_source",
                    it -> it.confirmed() == null ? null : it.confirmed().source())
            .column("note", OwnRule::note);

    static final Family<SenderDuty> TO_DO = new Family<>(
                    "legal_to_do",
                    SenderDuty.class,
                    row -> new SenderDuty(
                            row.id(),
                            row.text("name"),
                            row.text("permission"),
                            LeafLists.readTexts(row.text("markets")),
                            row.date("due"),
                            row.text("owner"),
                            row.word("state", SenderDuty.State.class),
                            row.text("note")))
            .column("name", SenderDuty::name)
            .column("permission", SenderDuty::permission)
            .json("markets", it -> LeafLists.writeTexts(it.markets()))
            .column("due", SenderDuty::due)
            .column("owner", SenderDuty::owner)
            .word("state", SenderDuty::state)
            .column("note", SenderDuty::note);

    private DutyFamilies() {}

    private static @Nullable Rule rule(Row row) throws SQLException {
        String json = row.textOrNull("rule");
        return json == null ? null : RuleForm.read(json);
    }

    private static @Nullable Confirmation confirmation(Row row) throws SQLException {
        String by = row.textOrNull("confirmed_by");
        LocalDate on = row.date("confirmed_on");
        return by == null || on == null ? null : new Confirmation(by, on, row.text("confirmed_source"));
    }
}
