package throughline.plan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import throughline.item.Item;
import throughline.map.MapItem;

/** How plans begin. */
public final class NewPlan {

    private NewPlan() {}

    /**
     * A plan with a map of its own and nothing planned yet.
     *
     * @param template the items of the map it begins with
     * @param title what the plan is called, a name
     * @param zone the time zone that its dates are meant in
     * @param catalogue the catalogue of permission rules that it goes by
     * @throws ChangeRefused if the template is no whole map
     */
    public static Plan of(List<MapItem> template, String title, ZoneId zone, CataloguePin catalogue) {
        List<Item> items = new ArrayList<>(template);
        items.add(new PlanSheet(title, zone, List.of(), List.of(), List.of()).withCatalogue(catalogue));
        return Plan.of(items);
    }

    /** The same, not yet checked with any catalogue; see {@link #of(List, String, ZoneId, CataloguePin)}. */
    public static Plan of(List<MapItem> template, String title, ZoneId zone) {
        return of(template, title, zone, CataloguePin.NONE);
    }
}
