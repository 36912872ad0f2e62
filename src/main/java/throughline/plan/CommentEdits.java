package throughline.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.item.Message;

/**
 * Edits of comments. All refuse with {@link ChangeRefused} what names an item that is no longer there; to delete see
 * {@link Deletion}.
 */
public final class CommentEdits {

    private CommentEdits() {}

    /**
     * A comment on an item, or a reply to a comment. Its id is made of what it says, so that two people who comment on two
     * copies of a plan never use one id twice. Its edit comes first in the change.
     *
     * @throws InvalidItem if the name or the text cannot be stored
     */
    public static Change add(Plan plan, String about, String author, String text, Instant at) {
        Item item = plan.require(about, Item.class);
        String key = item instanceof Comment ? "change.comment.reply" : "change.comment.add";
        String target = item instanceof Comment comment ? comment.about() : about;
        Draft draft = new Draft(plan);
        Comment said = Comment.of("c", about, author, at, text);
        String made = about + '\n' + said.author() + '\n' + said.at() + '\n' + said.text();
        String id = draft.fresh("c " + UUID.nameUUIDFromBytes(made.getBytes(StandardCharsets.UTF_8)), "c");
        draft.put(Comment.of(id, about, author, at, text));
        return draft.change(Message.of(key, Naming.of(plan, target)));
    }

    /**
     * Another text.
     *
     * @throws InvalidItem if it cannot be stored
     */
    public static Change text(Plan plan, String id, String text, Instant at) {
        Comment before = plan.require(id, Comment.class);
        Comment after = before.withText(text, before.edited());
        return change(plan, "change.comment.text", before, after.equals(before) ? after : before.withText(text, at));
    }

    /** Resolves a comment, or opens it again; no change where it is so already. */
    public static Change resolve(Plan plan, String id, boolean resolved, String by, Instant at) {
        Comment before = plan.require(id, Comment.class);
        Comment after =
                before.resolved() == resolved ? before : before.withSettled(new Comment.Settled(resolved, by, at));
        return change(plan, resolved ? "change.comment.resolve" : "change.comment.reopen", before, after);
    }

    private static Change change(Plan plan, String key, Comment before, Comment after) {
        String about = Comments.thread(plan, before).about();
        return Change.of(Message.of(key, Naming.of(plan, about)), Edit.replace(before, after));
    }
}
