package throughline.plan.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.plan.Comment;
import throughline.plan.References;
import throughline.plan.ShowStep;
import throughline.plan.review.Difference.Kind;

/** Finds what differs. */
final class Comparison {

    private final Side base;
    private final Side mine;
    private final Side theirs;
    private final List<Difference> found = new ArrayList<>();

    private Comparison(Side base, Side mine, Side theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    static List<Difference> of(Side base, Side mine, Side theirs) {
        Comparison comparison = new Comparison(base, mine, theirs);
        comparison.added();
        comparison.removed();
        comparison.changed();
        comparison.orders();
        Grouping groups = new Grouping(mine, theirs);
        return comparison.found.stream()
                .sorted(Comparator.comparing(Difference::item, groups.order()))
                .toList();
    }

    private static Set<String> ids(Side side) {
        Set<String> ids = new TreeSet<>();
        side.plan().items().forEach(item -> ids.add(item.id()));
        return ids;
    }

    /** What theirs has and mine has not: new there, or changed there and removed here. */
    private void added() {
        Set<String> added = new LinkedHashSet<>();
        for (String id : ids(theirs)) {
            Item item = theirs.item(id);
            if (item != null && !(item instanceof Comment) && !mine.has(id) && !isAsBefore(item)) {
                added.add(id);
            }
        }
        for (String id : added) {
            if (theirs.owner(id).filter(added::contains).isEmpty()) {
                Set<String> members = theirs.subtree(id, added::contains);
                found.add(Difference.whole(Kind.ADDED, id, members.stream().anyMatch(this::meetsRemoval), members));
            }
        }
    }

    private boolean isAsBefore(Item item) {
        Item before = base.item(item.id());
        return before != null && facts(before).equals(facts(item));
    }

    private boolean meetsRemoval(String id) {
        return base.has(id)
                || References.of(Objects.requireNonNull(theirs.item(id))).stream()
                        .anyMatch(it -> base.has(it.id()) && !mine.has(it.id()));
    }

    private void removed() {
        boolean withComments = hasOldComments();
        Set<String> removed = new LinkedHashSet<>();
        for (String id : ids(mine)) {
            boolean counts = withComments || !(mine.item(id) instanceof Comment);
            if (base.has(id) && !theirs.has(id) && counts) {
                removed.add(id);
            }
        }
        for (String id : removed) {
            boolean along = mine.item(id) instanceof Comment comment && removed.contains(comment.about());
            if (mine.owner(id).filter(removed::contains).isEmpty() && !along) {
                Set<String> members = mine.subtree(id, removed::contains);
                found.add(Difference.whole(
                        Kind.REMOVED, id, members.stream().anyMatch(member -> isWanted(member, removed)), members));
            }
        }
    }

    /** Whoever hands a copy out can leave the comments out; that they are not in it then says nothing. */
    private boolean hasOldComments() {
        return base.plan().items().stream()
                .anyMatch(item -> item instanceof Comment && theirs.item(item.id()) instanceof Comment);
    }

    /** True if mine changed a removed item, or came to name it, or put something into it. */
    private boolean isWanted(String id, Set<String> removed) {
        Item now = Objects.requireNonNull(mine.item(id));
        Item before = Objects.requireNonNull(base.item(id));
        boolean named = mine.plan().referrers(id).stream()
                .anyMatch(it -> !removed.contains(it)
                        && !(mine.item(it) instanceof Comment)
                        && !base.plan().referrers(id).contains(it));
        boolean filled = References.of(now).stream().anyMatch(it -> it.owned() && !base.has(it.id()));
        return named || filled || !facts(now).equals(facts(before));
    }

    private void changed() {
        for (String id : ids(theirs)) {
            Item now = mine.item(id);
            Item after = theirs.item(id);
            if (now != null && after != null && !(after instanceof Comment)) {
                Item before = base.item(id);
                fields(id, before == null ? null : facts(before), facts(now), facts(after));
                moved(id);
            }
        }
    }

    private void fields(
            String id,
            @Nullable Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> now,
            Map<String, @Nullable Object> after) {
        after.forEach((field, value) -> {
            Object own = now.get(field);
            Object old = before == null ? null : before.get(field);
            boolean changed = !Objects.equals(value, own) && (before == null || !Objects.equals(value, old));
            if (changed) {
                boolean both = before == null || !Objects.equals(own, old);
                Object merged =
                        both && old instanceof List<?> a && own instanceof List<?> b && value instanceof List<?> c
                                ? Lists.merged(a, b, c).map(this::withoutGone).orElse(null)
                                : null;
                found.add(new Difference(
                        Kind.CHANGED,
                        id,
                        field,
                        old,
                        own,
                        value,
                        merged == null ? value : merged,
                        both && merged == null,
                        List.of(id)));
            }
        });
    }

    /** Steps of a show about what either has removed go with it, whoever changed them. */
    private List<Object> withoutGone(List<Object> merged) {
        return merged.stream()
                .filter(each -> !(each instanceof ShowStep step)
                        || step.about()
                                .item()
                                .filter(id -> base.has(id) && !(mine.has(id) && theirs.has(id)))
                                .isEmpty())
                .toList();
    }

    /** The fields that are an item's own, without the lists of what it owns. */
    private Map<String, @Nullable Object> facts(Item item) {
        Map<String, @Nullable Object> facts = Facts.of(item);
        for (Side side : List.of(base, mine, theirs)) {
            Item there = side.item(item.id());
            if (there != null) {
                References.of(there).stream()
                        .filter(References.Reference::owned)
                        .forEach(reference -> facts.remove(reference.field()));
            }
        }
        return facts;
    }

    private void moved(String id) {
        String now = mine.owner(id).orElse("");
        String after = theirs.owner(id).orElse("");
        String before = base.owner(id).orElse(now);
        if (!after.equals(now) && !after.equals(before)) {
            found.add(new Difference(
                    Kind.MOVED, id, Difference.PLACE, before, now, after, after, !now.equals(before), List.of(id)));
        }
    }

    private void orders() {
        for (Side.Place place : theirs.lists()) {
            List<String> after = theirs.list(place);
            List<String> common = after.stream()
                    .filter(mine.list(place)::contains)
                    .filter(base.list(place)::contains)
                    .toList();
            List<String> now = Lists.arranged(mine.list(place), List.of(), common::contains);
            List<String> before = Lists.arranged(base.list(place), List.of(), common::contains);
            if (!common.equals(now) && !common.equals(before)) {
                found.add(new Difference(
                        Kind.ORDER,
                        place.owner(),
                        place.field(),
                        before,
                        now,
                        common,
                        common,
                        !now.equals(before),
                        List.of(place.owner())));
            }
        }
    }
}
