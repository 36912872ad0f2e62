package throughline.consent.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.consent.GateState;
import throughline.plan.Confirmation;
import throughline.plan.PermissionRequest;
import throughline.rule.Expiry;
import throughline.rule.Rule;
import throughline.rule.Withdrawal;

/**
 * A permission that a plan collects in one market.
 *
 * @param request the request, with its wording, its benefit and its model
 * @param permission the permission type's name
 * @param campaign the campaign's name
 * @param touchpoint the touchpoint's name
 * @param station the station's name
 * @param from the first day it is asked for, null while not decided
 * @param market such as {@code DE}; empty where the plan names none
 * @param basis the rules that the request meets there; none where it meets none, or none is known
 * @param proof what to keep: the planned proof, and what the rules demand
 * @param lapses the first day on which a permission given here lapses, null where it does not or no day is decided
 * @param renew the day to ask again by, null where it does not lapse
 * @param audiences names of those whom it is asked of; none for nobody yet
 * @param state {@link GateState#READY} where the rules there are met by it, {@link GateState#MISSING} where they take more,
 *     {@link GateState#TO_CONFIRM} where no rule is known
 * @param confirmed who has looked into the rules that are the plan's own
 * @param owner who answers for it: the request's owner, or the campaign's
 */
public record RegisterRow(
        PermissionRequest request,
        String permission,
        String campaign,
        String touchpoint,
        String station,
        @Nullable LocalDate from,
        String market,
        List<Rule> basis,
        List<String> proof,
        @Nullable LocalDate lapses,
        @Nullable LocalDate renew,
        List<String> audiences,
        GateState state,
        List<Confirmation> confirmed,
        String owner) {

    /** Copies the lists. */
    public RegisterRow {
        basis = List.copyOf(basis);
        proof = List.copyOf(proof);
        audiences = List.copyOf(audiences);
        confirmed = List.copyOf(confirmed);
    }

    /** When the permission lapses by itself, by the rule that sets an end; open where none does. */
    public Expiry expiry() {
        return basis.stream()
                .map(rule -> rule.terms().expiry())
                .filter(it -> it.period() != null)
                .findFirst()
                .orElse(Expiry.OPEN);
    }

    /** How fast a refusal must be honoured, by the strictest rule with a deadline. */
    public Withdrawal withdrawal() {
        Withdrawal strictest = Withdrawal.UNSAID;
        for (Rule rule : basis) {
            Withdrawal it = rule.terms().withdrawal();
            Integer deadline = it.deadline();
            Integer best = strictest.deadline();
            if (deadline != null && (best == null || days(it, deadline) < days(strictest, best))) {
                strictest = it;
            }
        }
        return strictest;
    }

    /** Business days as calendar days, to compare by. */
    private static int days(Withdrawal withdrawal, int deadline) {
        return withdrawal.unit() == Withdrawal.Unit.BUSINESS_DAYS ? deadline * 7 / 5 : deadline;
    }
}
