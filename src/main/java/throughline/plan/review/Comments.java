package throughline.plan.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import throughline.item.Item;
import throughline.plan.Comment;

/** Comments come in by themselves: all that either side has; of a text or a state that both changed, the newer one. */
final class Comments {

    /** Equally new texts go by the letter, so that it is the same which side takes in which. */
    private static final Comparator<Comment> BY_TEXT =
            Comparator.comparing(Comment::said).thenComparing(Comment::text);

    private static final Comparator<Comment> BY_STATE = Comparator.<Comment, Instant>comparing(
                    it -> it.settled() == null ? Instant.EPOCH : it.settled().at())
            .thenComparing(Comment::resolved)
            .thenComparing(it -> it.settled() == null ? "" : it.settled().by());

    private final Side base;
    private final Side mine;
    private final Map<String, Item> after;
    private int taken;
    private int leftOut;

    /** @param after the items of my plan as they will be; comments are put among them */
    Comments(Side base, Side mine, Side theirs, Map<String, Item> after) {
        this.base = base;
        this.mine = mine;
        this.after = after;
        List<Comment> all = throughline.plan.Comments.all(theirs.plan());
        all.stream().filter(it -> !(theirs.item(it.about()) instanceof Comment)).forEach(this::take);
        all.stream().filter(it -> theirs.item(it.about()) instanceof Comment).forEach(this::take);
    }

    private void take(Comment their) {
        if (mine.item(their.id()) instanceof Comment own) {
            Comment newer = BY_TEXT.compare(own, their) < 0 ? own.withText(their.text(), their.edited()) : own;
            if (BY_STATE.compare(own, their) < 0) {
                newer = newer.withSettled(their.settled());
            }
            if (isMoved(own, their) && after.containsKey(their.about())) {
                newer = newer.withAbout(their.about());
            }
            if (!newer.equals(own)) {
                after.put(own.id(), newer);
                taken++;
            }
        } else if (!base.has(their.id())) {
            boolean reply = after.get(their.about()) instanceof Comment;
            if (after.containsKey(their.about())) {
                after.put(their.id(), reply ? their.withSettled(null) : their);
                taken++;
            } else {
                leftOut++;
            }
        }
    }

    /** True if theirs merged what it was about with something else, and mine did not. */
    private boolean isMoved(Comment own, Comment their) {
        return base.item(own.id()) instanceof Comment before
                && before.about().equals(own.about())
                && !before.about().equals(their.about());
    }

    int taken() {
        return taken;
    }

    int leftOut() {
        return leftOut;
    }
}
