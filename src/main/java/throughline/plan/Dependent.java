package throughline.plan;

import throughline.item.Message;

/**
 * Something that deleting other items would touch.
 *
 * @param id the item
 * @param goes true if it would be deleted along, false if it stays and only no longer names what was deleted
 * @param words what would happen to it, such as "Touchpoint “SMS reminder” in Winter launch goes too"
 */
public record Dependent(String id, boolean goes, Message words) {}
