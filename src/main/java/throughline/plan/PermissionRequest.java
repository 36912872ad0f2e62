package throughline.plan;

import throughline.item.Ids;
import throughline.item.Texts;

/**
 * The moment a permission is asked for. It belongs to the touchpoint that lists it.
 *
 * @param permission the permission type, an id of the catalogue
 * @param model how it is obtained
 * @param gets what the person gets for it
 * @param wording the words of the request, prose
 */
public record PermissionRequest(String id, String permission, RequestModel model, ValueExchange gets, String wording)
        implements PlanItem {

    /** Checks texts. */
    public PermissionRequest {
        Ids.require("id", id);
        Ids.require("permission", permission);
        wording = Texts.prose("wording", wording);
    }

    /** A request has no name of its own: people know it by its permission. */
    @Override
    public String name() {
        return "";
    }

    /** The same request obtained another way. */
    public PermissionRequest withModel(RequestModel newModel) {
        return new PermissionRequest(id, permission, newModel, gets, wording);
    }

    /** The same request for another permission. */
    public PermissionRequest withPermission(String newPermission) {
        return new PermissionRequest(id, newPermission, model, gets, wording);
    }

    /** The same request giving something else. */
    public PermissionRequest withGets(ValueExchange newGets) {
        return new PermissionRequest(id, permission, model, newGets, wording);
    }

    /** The same request in other words. */
    public PermissionRequest withWording(String words) {
        return new PermissionRequest(id, permission, model, gets, words);
    }
}
