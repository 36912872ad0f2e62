package throughline.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Message;

/**
 * The same answer given for several touchpoints at once, each time one change. All refuse with {@link ChangeRefused} what
 * names an item that is no longer there.
 */
public final class TouchpointBulk {

    private TouchpointBulk() {}

    /** One audience more for each, or one less; none left means those of its campaign. */
    public static Change audience(Plan plan, List<String> touchpoints, String audience, boolean reached) {
        return each(plan, touchpoints, "change.audiences.many", it -> {
            List<String> without = Orders.without(it.audiences(), List.of(audience));
            return it.withAudiences(reached ? Orders.appended(without, audience) : without);
        });
    }

    /** When each happens, worked out from when it does now; null for not decided. */
    public static Change when(Plan plan, List<String> touchpoints, UnaryOperator<@Nullable When> when) {
        return each(plan, touchpoints, "change.when.many", it -> it.withWhen(when.apply(it.when())));
    }

    /**
     * What the team agrees on beside the journey; see {@link TouchpointBrief}.
     *
     * @throws InvalidItem if an answer cannot be stored
     */
    public static Change brief(Plan plan, List<String> touchpoints, UnaryOperator<TouchpointBrief> edit) {
        return each(plan, touchpoints, "change.brief.many", it -> it.withBrief(edit.apply(it.brief())));
    }

    private static Change each(Plan plan, List<String> touchpoints, String key, UnaryOperator<Touchpoint> edit) {
        Draft draft = new Draft(plan);
        touchpoints.forEach(id -> draft.put(edit.apply(plan.require(id, Touchpoint.class))));
        return draft.change(Message.of(key, Integer.toString(touchpoints.size())));
    }
}
