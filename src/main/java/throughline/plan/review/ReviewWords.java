package throughline.plan.review;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.item.Words;
import throughline.plan.Naming;
import throughline.plan.Workshop;
import throughline.plan.WorkshopItem;
import throughline.plan.review.Difference.Kind;

/** Differences in words. */
public final class ReviewWords {

    private final Review review;
    private final ReviewValues values;

    /** @param permissions what people call a permission type */
    public ReviewWords(Review review, UnaryOperator<String> permissions) {
        this.review = review;
        this.values = new ReviewValues(review, permissions);
    }

    /** What the item is called, such as {@code Campaign Winter launch}. */
    public String item(String id) {
        if (said(id)) {
            String name = values.name(id).orElse(id);
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
        String kind = (review.mine().has(id) ? review.mine() : review.theirs())
                .item(id)
                .map(Naming::kind)
                .orElse("plan");
        return Words.say(
                "review.item", Words.say("kind." + kind), values.name(id).orElse(id));
    }

    /** Notes, decisions and such say themselves what they are. */
    private boolean said(String id) {
        return (review.mine().has(id) ? review.mine() : review.theirs())
                .item(id)
                .filter(it -> it instanceof WorkshopItem && !(it instanceof Workshop))
                .isPresent();
    }

    /** What is otherwise, in few words: the field, or that the whole item is new. */
    public String what(Difference difference) {
        int more = difference.members().size() - 1;
        return switch (difference.kind()) {
            case ADDED -> Words.say(more == 0 ? "review.added" : "review.added.many", more);
            case REMOVED -> Words.say(more == 0 ? "review.removed" : "review.removed.many", more);
            case ORDER -> Words.say("review.order", field(difference.field()));
            case CHANGED, MOVED -> field(difference.field());
        };
    }

    private static String field(String field) {
        String key = "review.field." + field;
        return Words.has(key) ? Words.say(key) : field;
    }

    /** The state that both come from. */
    public String before(Difference difference) {
        return isWhole(difference)
                ? there(review.base().item(difference.item()).orElse(null))
                : values.of(difference.field(), difference.before());
    }

    /** My plan now. */
    public String mine(Difference difference) {
        return isWhole(difference)
                ? there(review.mine().item(difference.item()).orElse(null))
                : values.of(difference.field(), difference.mine());
    }

    /** The copy; what would come of both where that is not the copy's alone. */
    public String theirs(Difference difference) {
        return isWhole(difference)
                ? there(review.theirs().item(difference.item()).orElse(null))
                : values.of(difference.field(), difference.taken());
    }

    private static boolean isWhole(Difference difference) {
        return difference.kind() == Kind.ADDED || difference.kind() == Kind.REMOVED;
    }

    private static String there(@Nullable Item item) {
        return Words.say(item == null ? "review.nothing" : "review.there");
    }

    /** A difference as one sentence. */
    public String sentence(Difference difference) {
        return Words.say(
                difference.conflict() ? "review.sentence.conflict" : "review.sentence",
                item(difference.item()),
                what(difference),
                before(difference),
                mine(difference),
                theirs(difference));
    }
}
