package throughline.plan;

import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.item.Message;

/** Counting votes. Both refuse with {@link ChangeRefused} what names an item that is no longer there. */
public final class VoteEdits {

    private VoteEdits() {}

    /**
     * More votes on an item, or fewer; never fewer than none.
     *
     * @throws InvalidItem if there would be more than {@link Votes#MOST}
     */
    public static Change add(Plan plan, String about, int more) {
        String name = Naming.of(plan, plan.require(about, Item.class));
        int now = Math.max(0, WorkshopItems.votes(plan, about) + more);
        String key = more == 1 ? "change.votes.one" : more < 0 ? "change.votes.fewer" : "change.votes.more";
        return counted(plan, about, now, Message.of(key, name, Integer.toString(Math.abs(more))));
    }

    /**
     * The number of votes on an item; 0 takes them away.
     *
     * @throws InvalidItem if there are more than {@link Votes#MOST}, or fewer than none
     */
    public static Change set(Plan plan, String about, int count) {
        String name = Naming.of(plan, plan.require(about, Item.class));
        if (count < 0) {
            throw new InvalidItem("count", "0 to " + Votes.MOST + " votes: " + count);
        }
        return counted(plan, about, count, Message.of("change.votes", name, Integer.toString(count)));
    }

    private static Change counted(Plan plan, String about, int count, Message label) {
        Draft draft = new Draft(plan);
        String kept = null;
        for (WorkshopItem item : WorkshopItems.on(plan, about)) {
            if (item instanceof Votes votes && kept == null && count > 0) {
                kept = votes.id();
            } else if (item instanceof Votes votes) {
                draft.remove(votes.id());
            }
        }
        if (count > 0) {
            String id = kept != null ? kept : draft.fresh("votes " + about, "votes");
            draft.put(new Votes(id, about, count));
        }
        return draft.change(label);
    }
}
