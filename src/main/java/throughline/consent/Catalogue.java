package throughline.consent;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * The permission types that plans may name, as of a day.
 *
 * @param id the catalogue's own id
 * @param version such as {@code 1.0.0}
 * @param asOf the day its content was last looked into
 * @param disclaimer what it is not good for, prose; to be shown wherever its content is
 * @param permissions in the order that people see them
 */
public record Catalogue(
        String id, String version, LocalDate asOf, String disclaimer, List<PermissionType> permissions) {

    /** Checks texts and refuses a type that stands twice. */
    public Catalogue {
        Ids.require("id", id);
        version = Texts.name("version", version);
        disclaimer = Texts.prose("disclaimer", disclaimer);
        permissions = List.copyOf(permissions);
        Set<String> seen = new HashSet<>();
        for (PermissionType type : permissions) {
            if (!seen.add(type.id())) {
                throw new InvalidItem("permissions", "\"" + type.id() + "\" stands twice");
            }
        }
    }

    /** The catalogue that comes with the program; read once. */
    public static Catalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** The type with {@code permission} as its id. */
    public Optional<PermissionType> find(String permission) {
        return permissions.stream().filter(type -> type.id().equals(permission)).findFirst();
    }

    /** What people call a permission: its name here, or its id where the catalogue has none. */
    public String nameOf(String permission) {
        return find(permission).map(PermissionType::name).orElse(permission);
    }

    /** Read when first asked for. */
    private static final class Shipped {
        static final Catalogue CATALOGUE = CatalogueReader.shipped();
    }
}
