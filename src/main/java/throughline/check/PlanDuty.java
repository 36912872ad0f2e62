package throughline.check;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import throughline.consent.RuleBook;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.DutyEdits;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;
import throughline.plan.WhenWords;

/**
 * A legal to-do for the day before the first touchpoint that takes it, in the markets that have none in time.
 *
 * @param permission the permission type, a duty of the sender
 * @param context what the checks know
 */
record PlanDuty(String permission, CheckContext context) implements Function<Plan, Optional<Change>> {

    /** A to-do for where it is missing, and in time; empty if it is seen to everywhere. */
    private Optional<SenderDuty> missing(OpenDuties open) {
        return open.missing(permission)
                .map(it -> SenderDuty.named("to-do", name(), permission)
                        .withMarkets(it.markets())
                        .withDue(it.day() == null ? context.asOf() : it.day().minusDays(1)));
    }

    private String name() {
        String name = context.nameOf(permission);
        return name.substring(0, Math.min(name.length(), 60));
    }

    /**
     * What it offers; empty where there is nothing to do.
     *
     * @param open all to-dos of the plan that are not seen to
     */
    Optional<Message> label(OpenDuties open) {
        return missing(open).map(PlanDuty::label);
    }

    private static Message label(SenderDuty duty) {
        return Message.of("change.planDuty", duty.name(), WhenWords.day(Objects.requireNonNull(duty.due())));
    }

    @Override
    public Optional<Change> apply(Plan plan) {
        RuleBook book = RuleBook.of(context.catalogue(), plan.ownRules());
        OpenDuties open = OpenDuties.of(plan, book);
        return missing(open).map(duty -> DutyEdits.create(plan, duty).called(label(duty)));
    }
}
