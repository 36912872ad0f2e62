package throughline.check;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import throughline.consent.Asked;
import throughline.consent.GateReason;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.JourneyOrder;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.When;

/** Moves the touchpoint behind the one that asks for its permission, where nothing else hangs on either's place. */
record MoveLater() implements Way {

    @Override
    public Optional<Message> label(Situation it) {
        int at = it.group().source().map(Asked::position).orElse(-1);
        boolean can = it.group().reason() == GateReason.LATE
                && at > it.position()
                && it.needing().asksFor().isEmpty()
                && !isFollowedByUndated(it, it.needing())
                && !isFollowedByUndated(it, it.asking().orElseThrow());
        return can
                ? Optional.of(Message.of(
                        "change.moveBehind",
                        Naming.of(it.plan(), it.needing()),
                        Naming.of(it.plan(), it.asking().orElseThrow())))
                : Optional.empty();
    }

    /** A touchpoint without a time shares the one of that before it in sequence, so its time would change. */
    private static boolean isFollowedByUndated(Situation it, Touchpoint touchpoint) {
        List<String> sequence = it.campaign().touchpoints();
        int next = sequence.indexOf(touchpoint.id()) + 1;
        if (next >= sequence.size() || sequence.get(next).equals(it.needing().id())) {
            return false;
        }
        When when = it.plan().require(sequence.get(next), Touchpoint.class).when();
        return when == null || when.earliest() == null;
    }

    @Override
    public Change change(Situation it) {
        Plan plan = it.plan();
        String id = it.needing().id();
        List<String> sequence = it.campaign().touchpoints();
        int from = sequence.indexOf(id);
        int to = sequence.indexOf(it.asking().orElseThrow().id());
        Change move = TouchpointEdits.moveTo(plan, id, from < to ? to : to + 1);
        JourneyOrder.Placed asking =
                it.journey().placed().get(it.group().source().orElseThrow().position());
        When when = later(it.needing().when(), asking.from());
        return move.followedBy(TouchpointEdits.when(plan.apply(move), id, when));
    }

    /** The same time of day, from the day after {@code than} on, where it would be earlier. */
    private static @org.jspecify.annotations.Nullable When later(
            @org.jspecify.annotations.Nullable When when, LocalDateTime than) {
        LocalDateTime earliest = when == null ? null : when.earliest();
        if (when == null || earliest == null || earliest.isAfter(than)) {
            return when;
        }
        LocalDateTime at = than.toLocalDate().plusDays(1).atTime(earliest.toLocalTime());
        return switch (when) {
            case When.OneMoment it -> new When.OneMoment(at);
            case When.RecipientTime it -> new When.RecipientTime(at);
            case When.Recurring it -> new When.Recurring(at, it.every(), it.times());
            case When.Triggered it -> new When.Triggered(it.trigger(), at, it.delay());
        };
    }
}
