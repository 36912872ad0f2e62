package throughline.check;

import java.util.List;
import java.util.Optional;
import throughline.consent.Asked;
import throughline.consent.GateReason;
import throughline.item.Message;
import throughline.plan.Audience;
import throughline.plan.Change;
import throughline.plan.Naming;
import throughline.plan.PermissionRequest;
import throughline.plan.RequestEdits;
import throughline.plan.Touchpoint;

/** Brings a request that comes too late to an earlier touchpoint that speaks to the same people. */
record AskEarlier() implements Way {

    @Override
    public Optional<Message> label(Situation it) {
        return target(it).map(at -> Message.of("change.askEarlier", it.called(), Naming.of(it.plan(), at)));
    }

    private static Optional<Touchpoint> target(Situation it) {
        if (it.group().reason() != GateReason.LATE || !it.before().isEmpty() || isRequiredFirst(it)) {
            return Optional.empty();
        }
        Asked asked = it.group().source().orElseThrow();
        if (it.isAskedBesides(asked.request())) {
            return Optional.empty();
        }
        Touchpoint from = it.journey().order().get(asked.position());
        List<Audience> people = it.plan().audiences(it.campaign(), from);
        return it.places()
                .earlier(it.journey(), it.position(), it.permission(), position -> {
                    Touchpoint to = it.journey().order().get(position);
                    return it.canAsk(position)
                            && it.plan().audiences(it.campaign(), to).containsAll(people)
                            && from.leavesOut().containsAll(to.leavesOut())
                            && it.plan().requests(to).stream()
                                    .noneMatch(request -> request.permission().equals(it.permission()));
                })
                .filter(to -> !to.id().equals(from.id()));
    }

    /** True if another request of the journey must come before it in its turn. */
    private static boolean isRequiredFirst(Situation it) {
        return it.group().cells().stream()
                .flatMap(cell -> cell.rules().stream())
                .anyMatch(rule -> !rule.links().requires().isEmpty());
    }

    @Override
    public Change change(Situation it) {
        Asked asked = it.group().source().orElseThrow();
        PermissionRequest request = it.plan().require(asked.request(), PermissionRequest.class);
        return RequestEdits.moveTo(
                it.plan(), request.id(), target(it).orElseThrow().id(), it.called());
    }
}
