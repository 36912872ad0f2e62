package throughline.store;

import java.util.List;
import throughline.item.Item;

/** All families, each behind those that its columns refer to: the order in which rows are written. */
final class Families {

    static final List<Family<?>> ALL = List.of(
            MapFamilies.NEIGHBORHOOD,
            MapFamilies.STATION,
            MapFamilies.TRACK,
            MapFamilies.HAND_OVER,
            MapFamilies.SHEET,
            PlanFamilies.AUDIENCE,
            PlanFamilies.REQUEST,
            PlanFamilies.TOUCHPOINT,
            PlanFamilies.CAMPAIGN,
            DutyFamilies.RULE,
            DutyFamilies.TO_DO,
            CalendarFamilies.BLACKOUT,
            CalendarFamilies.CAP,
            PlanFamilies.SHEET,
            ShowFamily.SHOW,
            CommentFamily.COMMENT,
            WorkshopFamilies.NOTE,
            WorkshopFamilies.VOTES,
            WorkshopFamilies.DECISION,
            WorkshopFamilies.ACTION,
            WorkshopFamilies.WORKSHOP);

    private Families() {}

    static Family<?> of(Item item) {
        for (Family<?> family : ALL) {
            if (family.holds(item)) {
                return family;
            }
        }
        throw new IllegalArgumentException("not an item of a plan: " + item.getClass());
    }
}
