package throughline.plan;

import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * Which catalogue of permission rules a plan goes by.
 *
 * @param id the catalogue's own id; empty for none
 * @param version such as {@code 1.0.0}; empty exactly where the id is
 */
public record CataloguePin(String id, String version) {

    /** Nobody has looked at the plan with any catalogue. */
    public static final CataloguePin NONE = new CataloguePin("", "");

    /** Checks texts. */
    public CataloguePin {
        if (!id.isEmpty()) {
            Ids.require("id", id);
        }
        version = Texts.name("version", version);
        if (id.isEmpty() != version.isEmpty()) {
            throw new InvalidItem("version", "a catalogue has an id and a version, or is none");
        }
    }

    /** True if the plan names no catalogue. */
    public boolean isNone() {
        return id.isEmpty();
    }
}
