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
 * @param proof what will be kept as proof, and where, prose
 * @param owner who answers for it, a name
 */
public record PermissionRequest(
        String id,
        String permission,
        RequestModel model,
        ValueExchange gets,
        String wording,
        String proof,
        String owner)
        implements PlanItem {

    /** Checks texts. */
    public PermissionRequest {
        Ids.require("id", id);
        Ids.require("permission", permission);
        wording = Texts.prose("wording", wording);
        proof = Texts.prose("proof", proof);
        owner = Texts.name("owner", owner);
    }

    /** A request without an owner, of whose proof nothing is said. */
    public PermissionRequest(String id, String permission, RequestModel model, ValueExchange gets, String wording) {
        this(id, permission, model, gets, wording, "", "");
    }

    /** A request has no name of its own: people know it by its permission. */
    @Override
    public String name() {
        return "";
    }

    /** The same request under another id. */
    public PermissionRequest withId(String newId) {
        return new PermissionRequest(newId, permission, model, gets, wording, proof, owner);
    }

    /** The same request obtained another way. */
    public PermissionRequest withModel(RequestModel newModel) {
        return new PermissionRequest(id, permission, newModel, gets, wording, proof, owner);
    }

    /** The same request for another permission. */
    public PermissionRequest withPermission(String newPermission) {
        return new PermissionRequest(id, newPermission, model, gets, wording, proof, owner);
    }

    /** The same request giving something else. */
    public PermissionRequest withGets(ValueExchange newGets) {
        return new PermissionRequest(id, permission, model, newGets, wording, proof, owner);
    }

    /** The same request in other words. */
    public PermissionRequest withWording(String words) {
        return new PermissionRequest(id, permission, model, gets, words, proof, owner);
    }

    /** The same request with other proof. */
    public PermissionRequest withProof(String kept) {
        return new PermissionRequest(id, permission, model, gets, wording, kept, owner);
    }

    /** The same request with another owner. */
    public PermissionRequest withOwner(String newOwner) {
        return new PermissionRequest(id, permission, model, gets, wording, proof, newOwner);
    }
}
