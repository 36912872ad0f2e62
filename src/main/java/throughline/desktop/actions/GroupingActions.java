package throughline.desktop.actions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import throughline.desktop.Panels;
import throughline.desktop.timeline.Grouping;

/** What the timeline's campaigns stand together by: an action for each, of which one is always on. */
public final class GroupingActions {

    /** The actions' ids in the order of the groupings. */
    public static final List<String> IDS =
            Arrays.stream(Grouping.values()).map(GroupingActions::id).toList();

    private GroupingActions() {}

    private static String id(Grouping grouping) {
        return "timeline.group." + grouping.name().toLowerCase(Locale.ROOT);
    }

    /** Choosing one opens the timeline, which is where it is seen. */
    static void add(Actions actions, Panels panels) {
        panels.groupingProperty()
                .addListener(
                        (property, before, after) -> panels.timelineProperty().set(true));
        for (Grouping grouping : Grouping.values()) {
            actions.add(Action.toggle(
                    id(grouping), null, null, OneOf.of(panels.groupingProperty(), grouping, Grouping.NONE)));
        }
    }
}
