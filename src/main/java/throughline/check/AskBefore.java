package throughline.check;

import java.util.List;
import java.util.Optional;
import throughline.consent.Asked;
import throughline.consent.GateReason;
import throughline.consent.Models;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.RequestEdits;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;
import throughline.rule.Rule;

/** Asks for what must come first, right before the request that it must come before. */
record AskBefore() implements Way {

    @Override
    public Optional<Message> label(Situation it) {
        if (it.group().reason() != GateReason.NOT_IN_ORDER
                || it.takesASecondYes()
                || missing(it).isEmpty()) {
            return Optional.empty();
        }
        Asked asked = it.group().source().orElseThrow();
        boolean asks = it.plan().requests(it.journey().order().get(asked.position())).stream()
                .anyMatch(request -> request.permission().equals(first(it)));
        return asks || it.before().size() > 1
                ? Optional.empty()
                : Optional.of(Message.of(
                        "change.insertRequest",
                        it.context().nameOf(first(it)),
                        Naming.of(it.plan(), it.asking().orElseThrow())));
    }

    private static List<Rule> missing(Situation it) {
        return it.before();
    }

    private static String first(Situation it) {
        return it.before().getFirst().scope().permissions().getFirst();
    }

    @Override
    public Change change(Situation it) {
        Plan plan = it.plan();
        Rule rule = it.before().getFirst();
        Touchpoint at = it.asking().orElseThrow();
        String permission = first(it);
        Change ask = RequestEdits.ask(
                plan,
                at.id(),
                permission,
                it.context().nameOf(permission),
                Models.toGet(rule.model()),
                ValueExchange.NONE);
        String id = ask.edits().getFirst().id();
        return ask.followedBy(TouchpointEdits.askInOrder(plan.apply(ask), at.id(), id, 0));
    }
}
