package throughline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Naming;
import throughline.plan.TouchpointEdits;

/** Leaves out the markets whose gate is missing, where others remain and nothing is asked for there. */
record LeaveOut() implements Way {

    @Override
    public Optional<Message> label(Situation it) {
        List<String> markets = it.group().markets();
        Set<String> reached = it.gates().reached(it.position()).keySet();
        boolean others = reached.stream()
                .anyMatch(market -> it.book().chain(market).stream().noneMatch(markets::contains));
        boolean can = others && !markets.contains("") && it.needing().asksFor().isEmpty();
        return can
                ? Optional.of(Message.of(
                        "change.leaveOut",
                        Phrases.markets(it.context().catalogue(), markets),
                        Naming.of(it.plan(), it.needing())))
                : Optional.empty();
    }

    @Override
    public Change change(Situation it) {
        List<String> markets = new ArrayList<>(it.needing().leavesOut());
        it.group().markets().stream().filter(m -> !markets.contains(m)).forEach(markets::add);
        return TouchpointEdits.leavesOut(it.plan(), it.needing().id(), markets);
    }
}
