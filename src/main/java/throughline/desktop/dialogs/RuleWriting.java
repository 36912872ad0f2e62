package throughline.desktop.dialogs;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.plan.Confirmation;
import throughline.rule.BasisModel;
import throughline.rule.Evidence;
import throughline.rule.Expiry;
import throughline.rule.Layer;
import throughline.rule.Links;
import throughline.rule.Rule;
import throughline.rule.Scope;
import throughline.rule.Source;
import throughline.rule.Terms;
import throughline.rule.Withdrawal;

/**
 * What somebody has written of a rule.
 *
 * @param months how many a permission lasts, as typed; empty where no end is set
 * @param days how many a refusal may take, as typed; empty where none is known
 */
record RuleWriting(
        String name, @Nullable BasisModel model, String how, List<String> proof, String months, String days) {

    private static final int LONGEST_ID = 60;

    /** As a rule has it. */
    static RuleWriting of(Rule rule) {
        Period period = rule.terms().expiry().period();
        Integer deadline = rule.terms().withdrawal().deadline();
        return new RuleWriting(
                rule.name(),
                rule.model(),
                rule.terms().obtained(),
                rule.terms().proof(),
                period == null || period.getDays() != 0 ? "" : Long.toString(period.toTotalMonths()),
                deadline == null ? "" : deadline.toString());
    }

    /** True if what should be numbers are, in their ranges. */
    boolean hasNumbers() {
        return months.matches("|[1-9]\\d{0,2}") && days.matches("|\\d{1,2}|[1-2]\\d{2}|3[0-5]\\d|36[0-6]");
    }

    /** A rule with this in it, otherwise as before. */
    Rule amended(Rule before, @Nullable Confirmation by) {
        RuleWriting old = of(before);
        Terms was = before.terms();
        Terms terms = new Terms(
                Objects.requireNonNull(model),
                was.apartFromPrompt(),
                how,
                was.conditions(),
                proof,
                was.labels(),
                months.equals(old.months) ? was.expiry() : expiry(),
                days.equals(old.days) ? was.withdrawal() : withdrawal(was.withdrawal()),
                was.again(),
                was.hours());
        return new Rule(
                before.id(),
                name,
                before.scope(),
                before.layer(),
                before.group(),
                before.instrument(),
                terms,
                before.links(),
                by == null ? before.evidence() : evidence(by),
                before.note());
    }

    /** One more: a law of a market about one permission on any channel. */
    Rule made(String permission, String market, Set<String> taken, @Nullable Confirmation by) {
        String stem = ("own-" + permission + "-" + market).toLowerCase(Locale.ROOT);
        String id = stem.substring(0, Math.min(stem.length(), LONGEST_ID));
        for (int i = 2; taken.contains(id); i++) {
            id = stem.substring(0, Math.min(stem.length(), LONGEST_ID - 3)) + "-" + i;
        }
        Terms plain = Terms.of(Objects.requireNonNull(model));
        Terms terms = new Terms(
                plain.model(),
                false,
                how,
                List.of(),
                proof,
                List.of(),
                expiry(),
                withdrawal(Withdrawal.UNSAID),
                plain.again(),
                plain.hours());
        return new Rule(
                id,
                name,
                new Scope(List.of(permission), List.of(), market, List.of()),
                Layer.LAW,
                Rule.BASIS,
                "",
                terms,
                Links.NONE,
                evidence(by),
                "");
    }

    private Expiry expiry() {
        return months.isEmpty()
                ? Expiry.OPEN
                : new Expiry(
                        Expiry.Type.RELATIVE,
                        Period.ofMonths(Integer.parseInt(months)).normalized(),
                        "consent",
                        "");
    }

    private Withdrawal withdrawal(Withdrawal before) {
        return days.isEmpty()
                ? Withdrawal.UNSAID
                : new Withdrawal(Integer.parseInt(days), before.unit(), before.rule());
    }

    private static Evidence evidence(@Nullable Confirmation by) {
        return by == null
                ? new Evidence(
                        Evidence.Confidence.OWN, false, List.of(Words.say("register.confirmed.nobody")), List.of())
                : new Evidence(Evidence.Confidence.OWN, true, List.of(), List.of(new Source(by.source(), "")));
    }
}
