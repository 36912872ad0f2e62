package throughline.consent;

import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * Something that must be allowed or in order before a touchpoint.
 *
 * @param id what plans name it by, such as {@code sms-marketing}
 * @param name a short name for people, such as "SMS marketing"
 * @param scope whose it is
 * @param description one sentence, prose
 */
public record PermissionType(String id, String name, Scope scope, String description) {

    /** Checks texts. */
    public PermissionType {
        Ids.require("id", id);
        name = Texts.name("name", name);
        if (name.isEmpty()) {
            throw new InvalidItem("name", "a permission type needs a name");
        }
        description = Texts.prose("description", description);
    }

    /** Whose a permission is. */
    public enum Scope {
        /** Given or refused by each person. */
        PERSON,
        /** A duty of whoever sends: a legal to-do, met once and not at a touchpoint. */
        SENDER
    }
}
