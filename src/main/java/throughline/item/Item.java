package throughline.item;

/**
 * One thing of a plan: a small immutable record with an id that never changes while the plan lives.
 *
 * <p>The sealed families are {@code throughline.map.MapItem} and {@code throughline.plan.PlanItem}. They cannot share
 * one sealed root, because on the class path a sealed type and its permitted types must share a package.
 */
public interface Item {

    /** The opaque, immutable id, unique within the plan; see {@link Ids}. */
    String id();

    /** What a person calls it, in the words of the plan; empty where it has no name of its own. */
    String name();
}
