package throughline.plan;

import throughline.item.Item;

/** Everything in a plan that is not the map. */
public sealed interface PlanItem extends Item
        permits PlanSheet,
                Audience,
                Campaign,
                Touchpoint,
                PermissionRequest,
                OwnRule,
                SenderDuty,
                Comment,
                Blackout,
                FrequencyCap,
                Show,
                WorkshopItem {}
