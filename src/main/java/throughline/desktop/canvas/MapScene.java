package throughline.desktop.canvas;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.draw.Focus;
import throughline.draw.Frame;
import throughline.draw.MapPicture;
import throughline.draw.View;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.map.TransitMap;
import throughline.plan.Plan;

/** The picture of the plan in the window, laid out anew only where plan, focus or level of detail ask for it. */
final class MapScene {

    private final Catalogue catalogue;
    private @Nullable TransitMap laidOut;
    private @Nullable MapLayout layout;
    private @Nullable Key key;
    private @Nullable MapPicture picture;
    private @Nullable Plan sketched;
    private @Nullable MapPicture sketch;

    /** What a picture depends on. The plan counts only where a campaign is shown: its gates change with it. */
    private record Key(TransitMap map, @Nullable Plan plan, Focus focus, Object detail, View.Rest rest) {}

    MapScene(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The layout of the plan's map. */
    MapLayout layout(Plan plan) {
        TransitMap map = plan.map();
        MapLayout known = layout;
        if (known == null || laidOut != map) {
            known = MapLayout.of(map);
            layout = known;
            laidOut = map;
        }
        return known;
    }

    /** The picture for a view. */
    MapPicture picture(Plan plan, View view) {
        boolean campaign = view.focus() instanceof Focus.OnCampaign;
        Object detail = campaign ? Math.round(36 * view.zoom() * 4) : view.detail();
        Key wanted = new Key(plan.map(), campaign ? plan : null, view.focus(), detail, view.rest());
        MapPicture known = picture;
        if (known == null || !sameKey(wanted)) {
            known = MapPicture.of(plan, layout(plan), view, catalogue);
            picture = known;
            key = wanted;
        }
        return known;
    }

    /** A quick picture of a plan whose stations are being moved. */
    MapPicture sketch(Plan before, Plan moving, View view) {
        MapPicture known = sketch;
        if (known == null || sketched != moving) {
            known = view.focus() instanceof Focus.OnCampaign
                    ? MapPicture.of(moving, MapLayout.of(moving.map()), view, catalogue)
                    : picture(before, view).sketch(MapLayout.of(moving.map()));
            sketch = known;
            sketched = moving;
        }
        return known;
    }

    /** Maps and plans are values too large to compare at each pulse; the same object is the same value. */
    private boolean sameKey(Key wanted) {
        Key known = key;
        return known != null
                && known.map() == wanted.map()
                && known.plan() == wanted.plan()
                && known.focus().equals(wanted.focus())
                && Objects.equals(known.detail(), wanted.detail())
                && known.rest() == wanted.rest();
    }

    /** What fits the window at zoom 1: the whole map, however it is focused. */
    Box view(Plan plan) {
        MapLayout whole = layout(plan);
        return Frame.of(whole, java.util.List.of()).view();
    }
}
