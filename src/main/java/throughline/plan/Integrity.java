package throughline.plan;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.map.MapSheet;

/** What makes a plan whole. Looks only at what a change touched, so it costs what the change costs. */
final class Integrity {

    private Integrity() {}

    /** @throws ChangeRefused naming the first thing that would be broken */
    static void check(Map<String, Item> items, Referrers referrers, Change change) {
        if (!(items.get(PlanSheet.ID) instanceof PlanSheet)) {
            throw new ChangeRefused("a plan has one sheet of its own facts, with the id \"" + PlanSheet.ID + "\"");
        }
        if (!(items.get(MapSheet.ID) instanceof MapSheet)) {
            throw new ChangeRefused("a plan has one map, with the id \"" + MapSheet.ID + "\"");
        }
        Set<String> suspects = new LinkedHashSet<>();
        for (Edit edit : change.edits()) {
            suspects.add(edit.id());
            collect(edit.before(), suspects);
            Item after = edit.after();
            collect(after, suspects);
            if (after != null) {
                checkTargets(items, after);
            }
            if (after instanceof Comment comment && items.get(comment.about()) instanceof Comment) {
                checkReply(items, referrers, comment);
            }
            if (after instanceof WorkshopItem item) {
                checkAbout(items, item);
            }
        }
        suspects.forEach(id -> checkReferred(items, referrers, id));
    }

    private static void collect(@Nullable Item item, Set<String> ids) {
        if (item != null) {
            References.of(item).forEach(reference -> ids.add(reference.id()));
        }
    }

    private static void checkTargets(Map<String, Item> items, Item item) {
        for (References.Reference reference : References.of(item)) {
            Item target = items.get(reference.id());
            if (!reference.type().isInstance(target)) {
                throw new ChangeRefused("\"" + item.id() + "\" names \"" + reference.id() + "\" in " + reference.field()
                        + ", and there is no such " + word(reference.type()));
            }
        }
    }

    /** Replies stand one below the comment: no deeper, and so never in a circle. */
    private static void checkReply(Map<String, Item> items, Referrers referrers, Comment reply) {
        boolean deeper =
                items.get(reply.about()) instanceof Comment above && items.get(above.about()) instanceof Comment;
        if (deeper || !referrers.to(reply.id()).isEmpty()) {
            throw new ChangeRefused(
                    "\"" + reply.id() + "\" replies to a comment, and a reply is not replied to itself");
        }
        if (reply.settled() != null) {
            throw new ChangeRefused("\"" + reply.id() + "\" is a reply, and only whole comments are resolved");
        }
    }

    /** Only notes are talked about themselves, and not by notes: so nothing is about itself, and a comment has replies. */
    private static void checkAbout(Map<String, Item> items, WorkshopItem item) {
        Item about = items.get(item.about());
        boolean note = about instanceof Note && !(item instanceof Note);
        if (about instanceof Comment || about instanceof WorkshopItem && !note) {
            throw new ChangeRefused("\"" + item.id() + "\" cannot be about \"" + about.id() + "\"");
        }
    }

    private static void checkReferred(Map<String, Item> items, Referrers referrers, String id) {
        Set<String> naming = referrers.to(id);
        Item item = items.get(id);
        if (item == null) {
            if (!naming.isEmpty()) {
                throw new ChangeRefused("\"" + id + "\" is still named by \""
                        + naming.iterator().next() + "\"");
            }
            return;
        }
        if (References.needsOwner(item)) {
            long owners =
                    naming.stream().filter(owner -> owns(items.get(owner), id)).count();
            if (owners != 1) {
                throw new ChangeRefused("\"" + id + "\" must be listed in exactly one place, not in " + owners);
            }
        }
    }

    private static boolean owns(@Nullable Item owner, String id) {
        return owner != null && References.of(owner).stream().anyMatch(r -> r.owned() && r.id().equals(id));
    }

    private static String word(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
