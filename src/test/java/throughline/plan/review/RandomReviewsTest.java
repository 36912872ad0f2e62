package throughline.plan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Comment;
import throughline.plan.CommentEdits;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;
import throughline.plan.References;

/** What must hold for any base, any mine and any theirs. */
class RandomReviewsTest {

    private static final int SEEDS = 300;
    private static final Message LABEL = Message.of("change.begin");

    private static Plan changed(Plan plan, RandomPlans plans, Random random, String author) {
        Plan result = plan;
        for (int i = random.nextInt(8); i >= 0; i--) {
            result = result.apply(random.nextInt(6) == 0 ? comment(result, random, author) : plans.change(result));
        }
        return result;
    }

    private static Change comment(Plan plan, Random random, String author) {
        List<String> ids = plan.items().stream()
                .filter(item -> !(item instanceof Comment))
                .map(Item::id)
                .sorted()
                .toList();
        return CommentEdits.add(
                plan, ids.get(random.nextInt(ids.size())), author, "text " + random.nextInt(), Instant.EPOCH);
    }

    private record Three(long seed, Plan base, Plan mine, Plan theirs) {

        static Three of(long seed) {
            RandomPlans plans = new RandomPlans(seed);
            Random random = new Random(seed);
            Plan base = plans.plan();
            return new Three(seed, base, changed(base, plans, random, "A"), changed(base, plans, random, "B"));
        }

        Review review() {
            return Review.of(base, mine, theirs);
        }
    }

    @Test
    void theirsTakenWholeIsTheirsWhereMineIsTheBase() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Three three = Three.of(seed);
            if (hasLostAllComments(three.base(), three.theirs())) {
                continue;
            }
            Review review = Review.of(three.base(), three.base(), three.theirs());
            Plan result =
                    three.base().apply(review.take(review.differences(), LABEL).change());
            assertEquals("", apart(items(review.theirs()), items(result)), "seed " + seed);
            assertTrue(
                    review.differences().stream().noneMatch(Difference::conflict),
                    "a conflict with nobody, seed " + seed);
        }
    }

    @Test
    void allRefusedIsMineButForComments() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Three three = Three.of(seed);
            Plan result =
                    three.mine().apply(three.review().take(List.of(), LABEL).change());
            Map<String, Item> left = items(result);
            left.values().removeIf(item -> item instanceof Comment);
            Map<String, Item> own = items(three.mine());
            own.values().removeIf(item -> item instanceof Comment);
            assertEquals("", apart(own, left), "seed " + seed);
        }
    }

    @Test
    void nothingDiffersFromOneselfAndFromTheBase() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Three three = Three.of(seed);
            assertEquals(
                    List.of(),
                    Review.of(three.base(), three.mine(), three.mine()).differences(),
                    "seed " + seed);
            assertEquals(
                    List.of(),
                    Review.of(three.base(), three.mine(), three.base()).differences(),
                    "seed " + seed);
        }
    }

    /** Integrity is checked by applying; what fields say against each other is refused in words and never thrown otherwise. */
    @Test
    void anyChoiceMakesAWholePlanThatCanBeTakenBack() {
        int refused = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Three three = Three.of(seed);
            Review review = three.review();
            Random random = new Random(seed);
            for (int i = 0; i < 4; i++) {
                List<Difference> chosen = review.differences().stream()
                        .filter(it -> random.nextBoolean())
                        .toList();
                try {
                    Change change = review.take(chosen, LABEL).change();
                    Plan result = three.mine().apply(change);
                    assertEquals(three.mine(), result.apply(change.swapped()), "seed " + seed);
                    Review again = Review.of(three.base(), result, three.theirs());
                    assertTrue(
                            again.differences().size() <= review.differences().size(),
                            "what was taken differs no more, seed " + seed);
                } catch (ChangeRefused | InvalidItem e) {
                    refused++;
                }
            }
        }
        assertEquals(0, refused, "choices that were refused");
    }

    @Test
    void withoutConflictsItIsTheSameWhoTakesInWhom() {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Three three = Three.of(seed);
            Review one = three.review();
            Review other = Review.of(three.base(), three.theirs(), three.mine());
            boolean conflict = one.differences().stream().anyMatch(Difference::conflict)
                    || other.differences().stream().anyMatch(Difference::conflict)
                    || one.theirs() != three.theirs()
                    || other.theirs() != three.mine()
                    || !bothAdded(three).isEmpty()
                    || hasLostAllComments(three.base(), three.mine())
                    || hasLostAllComments(three.base(), three.theirs());
            if (!conflict) {
                compared++;
                Plan here =
                        three.mine().apply(one.take(one.differences(), LABEL).change());
                Plan there = three.theirs()
                        .apply(other.take(other.differences(), LABEL).change());
                assertEquals("", apart(unordered(here), unordered(there)), "seed " + seed);
            }
        }
        assertTrue(compared > SEEDS / 10, "compared " + compared);
    }

    /** Then they count as left out on the way, and not as taken away. */
    private static boolean hasLostAllComments(Plan base, Plan side) {
        List<Comment> before = throughline.plan.Comments.all(base);
        return !before.isEmpty() && before.stream().noneMatch(comment -> side.has(comment.id()));
    }

    private static List<String> bothAdded(Three three) {
        return three.mine().items().stream()
                .map(Item::id)
                .filter(id -> three.theirs().has(id) && !three.base().has(id))
                .toList();
    }

    /** What is otherwise, by id, both ways. */
    private static String apart(Map<String, ?> one, Map<String, ?> other) {
        StringBuilder found = new StringBuilder();
        TreeSet<String> ids = new TreeSet<>(one.keySet());
        ids.addAll(other.keySet());
        for (String id : ids) {
            Object a = one.get(id);
            Object b = other.get(id);
            if (!Objects.equals(a, b)) {
                found.append(id)
                        .append(": ")
                        .append(a)
                        .append("\n  otherwise ")
                        .append(b)
                        .append('\n');
            }
        }
        return found.toString();
    }

    private static Map<String, Item> items(Plan plan) {
        Map<String, Item> items = new HashMap<>();
        plan.items().forEach(item -> items.put(item.id(), item));
        return items;
    }

    /** Lists of children as sets: what both put at one place stands in the order of who took in whom. */
    private static Map<String, Map<String, @Nullable Object>> unordered(Plan plan) {
        Map<String, Map<String, @Nullable Object>> items = new HashMap<>();
        for (Item item : plan.items()) {
            Map<String, @Nullable Object> facts = Facts.of(item);
            List<String> owned = new ArrayList<>();
            for (References.Reference reference : References.of(item)) {
                if (reference.owned()) {
                    owned.add(reference.field() + reference.id());
                    facts.remove(reference.field());
                }
            }
            facts.replaceAll((field, value) -> value instanceof List<?> list ? new HashSet<>(list) : value);
            facts.put("owned", new TreeSet<>(owned));
            items.put(item.id(), facts);
        }
        return items;
    }
}
