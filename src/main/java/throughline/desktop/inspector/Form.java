package throughline.desktop.inspector;

import throughline.desktop.JourneyBook;
import throughline.item.Item;
import throughline.plan.Plan;

/**
 * The fields of one kind of item.
 *
 * @param <T> the kind
 */
public interface Form<T extends Item> {

    /** Shows an item as it is in {@code plan}; what is just being typed into a field stays. */
    void show(Plan plan, T item, JourneyBook journeys);

    /** Makes the changes that fields still hold back, before another item is shown. */
    void commit();

    /** Offers the item's name to be typed over. */
    void typeOver();
}
