package throughline.desktop.review;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import throughline.item.InvalidItem;
import throughline.plan.ChangeRefused;
import throughline.plan.Plan;
import throughline.plan.review.Difference;
import throughline.plan.review.Review;
import throughline.plan.review.ReviewWords;
import throughline.session.ReviewedCopy;

/** What is chosen of a reviewer's copy; stays while the plan itself changes. Knows no scene graph. */
class ReviewSheet {

    /** A difference by what it is about, so that it is known again when all is compared anew. */
    private record Key(Difference.Kind kind, String item, String field) {

        static Key of(Difference difference) {
            return new Key(difference.kind(), difference.item(), difference.field());
        }
    }

    private final ReviewedCopy copy;
    private final Set<Key> taken = new HashSet<>();
    private Review review;

    ReviewSheet(ReviewedCopy copy, Plan now) {
        this.copy = copy;
        this.review = compared(now);
    }

    /** The comparison that a copy asks for: with the plan, or of a workshop's restore point with what became of it. */
    static ReviewSheet of(ReviewedCopy copy, Plan now, InstantSource clock) {
        return copy.known() == ReviewedCopy.Known.WORKSHOP
                ? new WorkshopSheet(copy, now, clock)
                : new ReviewSheet(copy, now);
    }

    /** Compares with the plan as it is now. */
    Review compared(Plan now) {
        return Review.of(copy.base(), now, copy.theirs());
    }

    /** Compares anew with the plan as it is now. */
    void turnTo(Plan now) {
        if (now != review.mine()) {
            review = compared(now);
        }
    }

    ReviewedCopy copy() {
        return copy;
    }

    Review review() {
        return review;
    }

    ReviewWords words(java.util.function.UnaryOperator<String> permissions) {
        return new ReviewWords(review, permissions);
    }

    List<Difference> differences() {
        return review.differences();
    }

    boolean isTaken(Difference difference) {
        return taken.contains(Key.of(difference));
    }

    void choose(Difference difference, boolean take) {
        if (take) {
            taken.add(Key.of(difference));
        } else {
            taken.remove(Key.of(difference));
        }
    }

    void chooseAll(boolean take) {
        differences().forEach(it -> choose(it, take));
    }

    List<Difference> taken() {
        return differences().stream().filter(this::isTaken).toList();
    }

    long conflicts() {
        return differences().stream().filter(Difference::conflict).count();
    }

    /** What would come of taking in what is chosen; empty where that does not go together. */
    Optional<Review.Outcome> outcome() {
        try {
            return Optional.of(review.take(taken(), review.label(taken().size(), copy.file())));
        } catch (ChangeRefused | InvalidItem refused) {
            return Optional.empty();
        }
    }
}
