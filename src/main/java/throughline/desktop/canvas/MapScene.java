package throughline.desktop.canvas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.draw.Focus;
import throughline.draw.Frame;
import throughline.draw.MapPicture;
import throughline.draw.Overlay;
import throughline.draw.View;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.map.TransitMap;
import throughline.plan.Plan;

/** The picture of the plan in the window, laid out anew only where plan, focus or level of detail ask for it. */
final class MapScene {

    /** Placing all names of a larger map after each change would stop the hand; only those near the change move. */
    private static final int AT_ONCE = 300;

    private final Catalogue catalogue;
    private @Nullable MapLayout layout;
    private @Nullable Key key;
    private @Nullable MapPicture picture;
    private @Nullable Plan moved;
    private @Nullable MapPicture moving;

    /** What a picture depends on; maps and plans are too large to compare, and the same object is the same value. */
    private record Key(TransitMap map, Plan plan, View view) {

        boolean matches(Plan otherPlan, View other) {
            boolean campaign = other.focus() instanceof Focus.OnCampaign;
            boolean ofPlan = campaign
                    || other.overlay() == Overlay.CAMPAIGNS
                    || other.overlay() == Overlay.GATES
                    || other.overlay() == Overlay.REACH
                    || other.overlay() == Overlay.NOTES
                    || other.showsFacts();
            return map == otherPlan.map()
                    && (plan == otherPlan || !ofPlan)
                    && view.focus().equals(other.focus())
                    && view.overlay() == other.overlay()
                    && (view.overlay() != Overlay.REACH || view.reach().equals(other.reach()))
                    && view.rest() == other.rest()
                    && view.detail().equals(other.detail())
                    && (!campaign || step(view) == step(other));
        }

        /** A journey's signs keep their size in steps of zoom. */
        private static long step(View view) {
            return Math.round(36 * 4 * view.zoom());
        }
    }

    MapScene(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The layout of the plan's map at rest. */
    MapLayout layout(Plan plan) {
        MapLayout known = layout;
        if (known == null || known.map() != plan.map()) {
            boolean large = plan.map().stations().size() > AT_ONCE;
            known = known == null || !large ? MapLayout.of(plan.map()) : MapLayout.moving(plan.map(), known);
            layout = known;
        }
        return known;
    }

    /** The picture for a view. */
    MapPicture picture(Plan plan, View view) {
        MapPicture known = picture;
        if (known == null || key == null || !key.matches(plan, view)) {
            known = MapPicture.of(plan, layout(plan), view, catalogue);
            picture = known;
            key = new Key(plan.map(), plan, view);
        }
        return known;
    }

    /** The picture while a gesture changes the plan: names near the hand find new places, the others stay. */
    MapPicture moving(Plan before, Plan now, View view) {
        MapPicture known = moving;
        if (known == null || moved != now) {
            known = MapPicture.of(now, MapLayout.moving(now.map(), layout(before)), view, catalogue);
            moving = known;
            moved = now;
        }
        return known;
    }

    /** What fits the window at zoom 1: the whole map, however it is focused. */
    Box view(Plan plan) {
        return Frame.of(layout(plan), List.of()).view();
    }
}
