package throughline.plan.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Comment;
import throughline.plan.Plan;

/**
 * A three-way review: my plan, a copy that came back, and the state that both come from. Whatever the copy has otherwise
 * than that state, and mine has not, is a difference to be taken or refused; comments come in by themselves.
 */
public final class Review {

    private final Side base;
    private final Side mine;
    private final Side theirs;
    private final List<Difference> differences;

    private Review(Side base, Side mine, Side theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.differences = Comparison.of(base, mine, theirs);
    }

    /**
     * The review of a copy.
     *
     * @param base the state that both come from; my plan itself where that is not known, which makes every difference one
     *     of theirs
     */
    public static Review of(Plan base, Plan mine, Plan theirs) {
        return new Review(new Side(base), new Side(mine), new Side(Renaming.of(base, mine, theirs)));
    }

    /** What comes of taking some differences in.
     *
     * @param change my plan's change, comments among it
     * @param along ids of what comes or goes along, because something taken cannot be without it or with it
     * @param comments how many comments come in or change
     * @param leftOut how many comments are about what my plan does not have
     */
    public record Outcome(Change change, List<String> along, int comments, int leftOut) {

        /** Copies the ids. */
        public Outcome {
            along = List.copyOf(along);
        }
    }

    /** What a step is called that takes so many differences of a file in; it names the reviewer where the copy does. */
    public Message label(int taken, String file) {
        String count = Integer.toString(taken);
        Optional<String> by = reviewer();
        if (by.isEmpty()) {
            String key = "change.review" + (taken == 0 ? ".none" : taken == 1 ? "" : ".many");
            return Message.of(key, count, file);
        }
        String key = switch (taken) {
            case 0 -> "change.review.none.by";
            case 1 -> "change.review.by";
            default -> "change.review.many.by";
        };
        return Message.of(key, count, file, by.get());
    }

    /** The one author of all comments that came to the copy; empty where there is none, or more than one. */
    private Optional<String> reviewer() {
        List<String> authors = throughline.plan.Comments.all(theirs()).stream()
                .filter(comment -> !base.has(comment.id()))
                .map(Comment::author)
                .distinct()
                .toList();
        return authors.size() == 1 ? Optional.of(authors.getFirst()) : Optional.empty();
    }

    /** The differences, those about one thing together. */
    public List<Difference> differences() {
        return differences;
    }

    /** My plan. */
    public Plan mine() {
        return mine.plan();
    }

    /** The copy, its ids as they would be in my plan. */
    public Plan theirs() {
        return theirs.plan();
    }

    /** The state that both come from. */
    public Plan base() {
        return base.plan();
    }

    /**
     * Takes these differences and the comments in, as one change of my plan.
     *
     * @param label what the change is called
     * @throws throughline.plan.ChangeRefused if they do not make a whole plan together
     * @throws throughline.item.InvalidItem if fields of an item do not go together
     */
    public Outcome take(Collection<Difference> taken, Message label) {
        return new Taking(base, mine, theirs, taken).outcome(label);
    }
}
