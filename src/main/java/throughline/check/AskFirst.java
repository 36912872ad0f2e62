package throughline.check;

import java.util.Optional;
import throughline.consent.Asked;
import throughline.consent.GateReason;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Naming;
import throughline.plan.TouchpointEdits;

/** Asks at the touchpoint itself before what requires the permission happens there. */
record AskFirst() implements Way {

    @Override
    public Optional<Message> label(Situation it) {
        boolean there = it.group().source().map(Asked::position).orElse(-1) == it.position();
        return there && it.group().reason() == GateReason.LATE && it.before().isEmpty()
                ? Optional.of(Message.of("change.askFirst", it.called(), Naming.of(it.plan(), it.needing())))
                : Optional.empty();
    }

    @Override
    public Change change(Situation it) {
        return TouchpointEdits.asksFirst(it.plan(), it.needing().id(), true);
    }
}
