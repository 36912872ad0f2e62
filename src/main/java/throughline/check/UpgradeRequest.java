package throughline.check;

import java.util.Optional;
import throughline.consent.Asked;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateReason;
import throughline.consent.GateState;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Naming;
import throughline.plan.PermissionRequest;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;

/** Makes an earlier request one that is enough, such as a double opt-in. */
record UpgradeRequest() implements Way {

    @Override
    public Optional<Message> label(Situation it) {
        if (it.group().reason() != GateReason.MODEL
                || !it.isAskedEarly()
                || !it.before().isEmpty()) {
            return Optional.empty();
        }
        Asked asked = it.group().source().orElseThrow();
        return it.model()
                .filter(model -> model != asked.model()
                        && (asked.model().isQuestion() || !it.isAskedEnough() && !it.isLimitedAt(asked.position()))
                        && servesAll(it, asked, model))
                .map(model -> Message.of(
                        "change.upgrade",
                        it.called(),
                        Phrases.gets(model),
                        Naming.of(it.plan(), it.asking().orElseThrow())));
    }

    /** True if all gates that rest on the request are served by the other model as well. */
    private static boolean servesAll(Situation it, Asked asked, RequestModel model) {
        for (Gate gate : it.gates().gates()) {
            for (GateCell cell : gate.cells()) {
                boolean rests = cell.source()
                                .filter(s -> s.request().equals(asked.request()))
                                .isPresent()
                        && (cell.state() != GateState.MISSING || gate.equals(it.gate()));
                if (rests && !Situation.isEnough(model, cell.requirement())) {
                    return false;
                }
            }
        }
        return it.gates().gates().stream()
                .filter(gate -> !gate.permission().equals(it.permission()))
                .noneMatch(gate -> restsOn(it, gate));
    }

    /** True if a gate of another permission takes this one first, so that its way of asking matters there. */
    private static boolean restsOn(Situation it, Gate gate) {
        return gate.cells().stream()
                .flatMap(cell -> cell.rules().stream())
                .flatMap(rule -> rule.links().requires().stream())
                .flatMap(id -> it.book().rule(id).stream())
                .anyMatch(rule -> rule.scope().permissions().contains(it.permission()));
    }

    @Override
    public Change change(Situation it) {
        Asked asked = it.group().source().orElseThrow();
        PermissionRequest request = it.plan().require(asked.request(), PermissionRequest.class);
        return RequestEdits.change(it.plan(), request.withModel(it.model().orElseThrow()), it.called());
    }
}
