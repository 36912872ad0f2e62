package throughline.export;

import java.util.HashSet;
import java.util.Set;

/** The ids of one XML document: valid and each used once. */
final class XmlIds {

    private final Set<String> used = new HashSet<>();

    /** An id close to {@code wanted} that XML allows and that this document has not had yet. */
    String fresh(String wanted) {
        String valid = wanted.replaceAll("[^A-Za-z0-9._-]", "_");
        String name = valid.matches("[A-Za-z_].*") ? valid : "_" + valid;
        String id = name;
        for (int i = 2; !used.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }
}
