package throughline.plan.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Comment;
import throughline.plan.Deletion;
import throughline.plan.Edit;
import throughline.plan.Plan;
import throughline.plan.References;

/**
 * My plan with some differences taken: first everything that comes or changes, with whatever that cannot be without, then
 * what goes, by the rules of every other {@link Deletion}.
 */
final class Taking {

    private final Side base;
    private final Side mine;
    private final Side theirs;
    private final Map<String, Map<String, @Nullable Object>> fields = new LinkedHashMap<>();
    private final Map<String, Side.Place> moved = new HashMap<>();
    private final Set<Side.Place> reordered = new LinkedHashSet<>();
    private final Set<String> coming = new LinkedHashSet<>();
    private final Set<String> wanted = new LinkedHashSet<>();
    private final Set<String> going = new TreeSet<>();
    private final Map<String, Item> after = new LinkedHashMap<>();

    Taking(Side base, Side mine, Side theirs, Collection<Difference> taken) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        taken.forEach(this::take);
        bringAlong();
    }

    private void take(Difference difference) {
        String id = difference.item();
        switch (difference.kind()) {
            case ADDED -> wanted.addAll(difference.members());
            case REMOVED -> going.addAll(difference.members());
            case CHANGED ->
                fields.computeIfAbsent(id, it -> new HashMap<>()).put(difference.field(), difference.taken());
            case MOVED -> moved.put(id, Objects.requireNonNull(theirs.place(id)));
            case ORDER -> reordered.add(new Side.Place(id, difference.field()));
        }
    }

    /** What is taken may name, or belong to, what mine does not have. */
    private void bringAlong() {
        Deque<String> open = new ArrayDeque<>(wanted);
        moved.values().forEach(place -> open.add(place.owner()));
        fields.forEach((id, values) -> References.of(Facts.with(Objects.requireNonNull(mine.item(id)), values))
                .forEach(reference -> open.add(reference.id())));
        while (!open.isEmpty()) {
            String id = open.pop();
            Item item = theirs.item(id);
            if (!mine.has(id) && item != null && coming.add(id)) {
                theirs.owner(id).ifPresent(open::add);
                References.of(item).stream()
                        .filter(reference -> !reference.owned())
                        .forEach(reference -> open.add(reference.id()));
            }
        }
    }

    Review.Outcome outcome(Message label) {
        mine.plan().items().forEach(item -> after.put(item.id(), item));
        fields.forEach((id, values) -> after.put(id, Facts.with(Objects.requireNonNull(after.get(id)), values)));
        coming.forEach(id -> after.put(id, Objects.requireNonNull(theirs.item(id))));
        lists();
        Comments comments = new Comments(base, mine, theirs, after);
        Change change = new Change(label, edits(mine.plan(), after));
        Plan grown = mine.plan().apply(change);
        Set<String> gone = new TreeSet<>(going);
        gone.removeIf(id -> !grown.has(id));
        if (!gone.isEmpty()) {
            change = change.followedBy(Deletion.delete(grown, gone)).called(label);
        }
        return new Review.Outcome(change, along(mine.plan().apply(change)), comments.taken(), comments.leftOut());
    }

    private static List<Edit> edits(Plan plan, Map<String, Item> after) {
        List<Edit> edits = new ArrayList<>();
        after.forEach((id, item) -> {
            Item before = plan.item(id).orElse(null);
            if (before == null || !before.equals(item)) {
                edits.add(new Edit(before, item));
            }
        });
        return edits;
    }

    /** Every list of what an item owns: who stands there now, in the order of mine or, where taken, of theirs. */
    private void lists() {
        Set<Side.Place> places = new LinkedHashSet<>(mine.lists());
        places.addAll(theirs.lists());
        Map<String, Map<String, @Nullable Object>> values = new LinkedHashMap<>();
        for (Side.Place place : places) {
            if (after.containsKey(place.owner())) {
                List<String> own = mine.list(place);
                List<String> their = theirs.list(place);
                boolean turned = reordered.contains(place) || !mine.has(place.owner());
                List<String> arranged =
                        Lists.arranged(turned ? their : own, turned ? own : their, id -> place.equals(place(id)));
                values.computeIfAbsent(place.owner(), it -> new HashMap<>()).put(place.field(), arranged);
            }
        }
        values.forEach((id, lists) -> after.put(id, Facts.with(Objects.requireNonNull(after.get(id)), lists)));
    }

    private Side.@Nullable Place place(String id) {
        if (!after.containsKey(id)) {
            return null;
        }
        Side.Place to = moved.get(id);
        return to != null ? to : mine.has(id) ? mine.place(id) : theirs.place(id);
    }

    /** What nobody chose and comes or goes all the same. */
    private List<String> along(Plan result) {
        List<String> ids = new ArrayList<>();
        coming.stream().filter(id -> !wanted.contains(id)).forEach(ids::add);
        mine.plan().items().stream()
                .filter(item -> !(item instanceof Comment))
                .map(Item::id)
                .filter(id -> !result.has(id) && !going.contains(id))
                .sorted()
                .forEach(ids::add);
        return ids;
    }
}
