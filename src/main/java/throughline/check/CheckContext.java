package throughline.check;

import java.time.LocalDate;
import throughline.consent.Catalogue;

/**
 * What the checks know besides the plan; part of their input, so that the same plan gives the same findings.
 *
 * @param catalogue the permission types
 * @param asOf the day that counts as today
 */
public record CheckContext(Catalogue catalogue, LocalDate asOf) {

    /** What a sentence calls a permission; one that the catalogue does not know goes by its id, read as words. */
    String nameOf(String permission) {
        return catalogue.find(permission).isPresent() ? catalogue.nameOf(permission) : permission.replace('-', ' ');
    }
}
