package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.map.GridPoint;

class CommentsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Plan winter = SmallPlans.winter();
    private final Plan plan = winter.apply(CommentEdits.add(winter, "email", "Ана", "Too often?", NOON));
    private final Comment comment = Comments.all(plan).getFirst();

    private Plan replied() {
        return plan.apply(CommentEdits.add(plan, comment.id(), "Bo", "Once a week", NOON.plusSeconds(60)));
    }

    @Test
    void aCommentHasAuthorTimeAndText() {
        assertEquals(Comment.of(comment.id(), "email", "Ана", NOON, "Too often?"), comment);
        assertEquals(
                "Comment on Email",
                Words.say(CommentEdits.add(winter, "email", "A", "x", NOON).label()));
        assertEquals(1, Comments.open(plan, "email"));
    }

    @Test
    void twoPeopleNeverUseOneIdOnTwoCopies() {
        String one = CommentEdits.add(winter, "email", "A", "x", NOON)
                .edits()
                .getFirst()
                .id();
        String other = CommentEdits.add(winter, "email", "B", "x", NOON)
                .edits()
                .getFirst()
                .id();
        assertFalse(one.equals(other), one);
    }

    @Test
    void repliesStandInOrderUnderTheirComment() {
        Plan after = replied();
        after = after.apply(CommentEdits.add(after, comment.id(), "Ана", "Earlier", NOON.plusSeconds(30)));
        assertEquals(
                List.of("Earlier", "Once a week"),
                Comments.on(after, comment.id()).stream().map(Comment::text).toList());
        assertEquals(List.of(comment), Comments.threads(after));
    }

    @Test
    void aReplyIsNotRepliedTo() {
        Plan after = replied();
        String reply = Comments.on(after, comment.id()).getFirst().id();
        assertThrows(ChangeRefused.class, () -> after.apply(CommentEdits.add(after, reply, "C", "deeper", NOON)));
        Comment loop = comment.withAbout(comment.id());
        assertThrows(
                ChangeRefused.class,
                () -> plan.apply(Change.of(
                        CommentEdits.add(winter, "email", "A", "x", NOON).label(), Edit.replace(comment, loop))));
        assertThrows(ChangeRefused.class, () -> after.apply(CommentEdits.resolve(after, reply, true, "C", NOON)));
    }

    @Test
    void resolvingAndOpeningAgainSayByWhomAndWhen() {
        Plan resolved = plan.apply(CommentEdits.resolve(plan, comment.id(), true, "Bo", NOON.plusSeconds(9)));
        Comment now = resolved.require(comment.id(), Comment.class);
        assertTrue(now.resolved());
        assertEquals(new Comment.Settled(true, "Bo", NOON.plusSeconds(9)), now.settled());
        assertEquals(0, Comments.open(resolved, "email"));
        assertTrue(CommentEdits.resolve(resolved, comment.id(), true, "C", NOON).isEmpty());
        Plan again = resolved.apply(CommentEdits.resolve(resolved, comment.id(), false, "Ана", NOON.plusSeconds(20)));
        assertFalse(again.require(comment.id(), Comment.class).resolved());
    }

    @Test
    void anotherTextBearsItsTimeAndTheSameTextIsNoChange() {
        Plan after = plan.apply(CommentEdits.text(plan, comment.id(), "Often?", NOON.plusSeconds(5)));
        Comment now = after.require(comment.id(), Comment.class);
        assertEquals("Often?", now.text());
        assertEquals(NOON.plusSeconds(5), now.edited());
        assertTrue(CommentEdits.text(after, comment.id(), "Often?", NOON.plusSeconds(50))
                .isEmpty());
    }

    @Test
    void commentsGoAlongWithTheirItemAndUndoBringsThemBack() {
        Plan before = replied();
        Change change = Deletion.delete(before, Set.of("email"));
        Plan after = before.apply(change);
        assertEquals(List.of(), Comments.all(after));
        assertEquals(before, after.apply(change.swapped()));
        assertTrue(Deletion.dependents(before, "email").stream()
                .map(dependent -> Words.say(dependent.words()))
                .anyMatch("The comment of Ана on Email goes too"::equals));
    }

    @Test
    void aMergedStationsCommentsComeToTheOther() {
        Plan after = plan.apply(StationMerges.merge(plan, "sms", Set.of("email")));
        assertEquals(List.of(comment.withAbout("sms")), Comments.on(after, "sms"));
    }

    @Test
    void copiesOfAnItemBringNoComments() {
        Plan after = plan.apply(Pasting.paste(plan, Clip.of(plan, Set.of("email")), GridPoint.ofUnits(1, 1)));
        assertEquals(1, Comments.all(after).size());
        assertThrows(ChangeRefused.class, () -> Clip.of(plan, Set.of(comment.id())));
    }

    @Test
    void onATouchpointTheCampaignIsStillFound() {
        Plan after = plan.apply(CommentEdits.add(plan, "winter-launch-email", "A", "x", NOON));
        Touchpoint touchpoint = after.require("winter-launch-email", Touchpoint.class);
        assertEquals("winter-launch", after.campaignOf(touchpoint).id());
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        assertThrows(InvalidItem.class, () -> CommentEdits.add(plan, "email", "", "x", NOON));
        assertThrows(InvalidItem.class, () -> CommentEdits.add(plan, "email", "A", " \n", NOON));
        assertThrows(InvalidItem.class, () -> CommentEdits.add(plan, "email", "A", "x".repeat(4_001), NOON));
        assertThrows(InvalidItem.class, () -> CommentEdits.add(plan, "email", "A", "x", Instant.MAX));
        assertThrows(ChangeRefused.class, () -> CommentEdits.add(plan, "nothing", "A", "x", NOON));
    }
}
