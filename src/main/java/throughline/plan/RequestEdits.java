package throughline.plan;

import throughline.item.InvalidItem;
import throughline.item.Message;

/**
 * Edits of permission requests. What people call a permission stands in the catalogue, which the plan does not know, so
 * callers pass it for the label. All refuse with {@link ChangeRefused} what names an item that is no longer there.
 */
public final class RequestEdits {

    private RequestEdits() {}

    /**
     * A request at a touchpoint, behind those it makes already. Its edit comes first in the change.
     *
     * @param permission the permission type
     * @param called what people call it
     * @throws ChangeRefused also if the touchpoint asks for it already
     */
    public static Change ask(
            Plan plan, String touchpoint, String permission, String called, RequestModel model, ValueExchange gets) {
        Draft draft = new Draft(plan);
        Touchpoint before = plan.require(touchpoint, Touchpoint.class);
        if (plan.requests(before).stream().anyMatch(r -> r.permission().equals(permission))) {
            throw new ChangeRefused(Naming.of(plan, before) + " asks for " + called + " already");
        }
        String id = draft.fresh("request " + permission, "request");
        draft.put(new PermissionRequest(id, permission, model, gets, ""));
        draft.put(before.withAsksFor(Orders.appended(before.asksFor(), id)));
        return draft.change(Message.of("change.ask", called, Naming.of(plan, before)));
    }

    /** The request taken out of its touchpoint. */
    public static Change stopAsking(Plan plan, String request, String called) {
        Touchpoint at = plan.touchpointOf(plan.require(request, PermissionRequest.class));
        return Deletion.delete(plan, java.util.Set.of(request))
                .called(Message.of("change.ask.stop", called, Naming.of(plan, at)));
    }

    /** The request at another touchpoint, behind those it makes already. */
    public static Change moveTo(Plan plan, String request, String touchpoint, String called) {
        Touchpoint from = plan.touchpointOf(plan.require(request, PermissionRequest.class));
        Touchpoint to = plan.require(touchpoint, Touchpoint.class);
        Draft draft = new Draft(plan);
        draft.put(from.withAsksFor(Orders.without(from.asksFor(), java.util.List.of(request))));
        draft.put(draft.require(touchpoint, Touchpoint.class)
                .withAsksFor(Orders.appended(
                        draft.require(touchpoint, Touchpoint.class).asksFor(), request)));
        return draft.change(Message.of("change.askEarlier", called, Naming.of(plan, to)));
    }

    /**
     * The request as {@code after} has it: its permission, model, what people get, or its words.
     *
     * @throws InvalidItem if a text cannot be stored
     */
    public static Change change(Plan plan, PermissionRequest after, String called) {
        PermissionRequest before = plan.require(after.id(), PermissionRequest.class);
        Touchpoint at = plan.touchpointOf(before);
        return Change.of(Message.of("change.ask.change", called, Naming.of(plan, at)), Edit.replace(before, after));
    }
}
