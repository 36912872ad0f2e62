package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.plan.Comment;
import throughline.plan.Comments;
import throughline.plan.Plan;

/** Comments are made, answered, resolved, changed and taken away in the window, each a step that undo takes back. */
class CommentsTest extends WindowTest {

    private void comment(String item, String words) {
        fx(() -> model.select(item));
        fx(() -> desk.actions().get("comment.add").fire());
        robot.write(words).push(SHORTCUT, KeyCode.ENTER);
    }

    private Comment only(String item) {
        return Comments.on(now(), item).getFirst();
    }

    private void press(String button) {
        fx(() -> this.<Button>node(button).fire());
    }

    @Test
    void aCommentByKeysIsAnsweredResolvedAndOpenedAgain() {
        dialogs.names.add("Ana");
        Plan before = now();
        comment("email", "Too often?");
        Comment said = only("email");
        assertEquals(List.of("Ana", "Too often?"), List.of(said.author(), said.text()));
        assertEquals("Ana", model.authorProperty().get(), "asked once");
        press("reply-" + said.id());
        robot.write("Weekly").push(SHORTCUT, KeyCode.ENTER);
        assertEquals("Weekly", only(said.id()).text());
        press("resolve-" + said.id());
        assertTrue(only("email").resolved());
        press("resolve-" + said.id());
        assertFalse(only("email").resolved());
        fx(model::undo);
        fx(model::undo);
        fx(model::undo);
        fx(model::undo);
        assertEquals(before, now(), "each was one step");
    }

    @Test
    void onesOwnWordsAreChangedAndTakenAwayThoseOfOthersOnlyTakenAway() {
        fx(() -> model.authorProperty().set("Ana"));
        comment("email", "Too often");
        String id = only("email").id();
        press("edit-" + id);
        robot.push(KeyCode.END).write("?").push(SHORTCUT, KeyCode.ENTER);
        assertEquals("Too often?", only("email").text());
        fx(() -> model.authorProperty().set("Bo"));
        assertTrue(robot.lookup("#edit-" + id).tryQuery().isEmpty());
        press("delete-" + id);
        assertEquals(List.of(), Comments.all(now()));
        fx(model::undo);
        assertEquals(1, Comments.all(now()).size());
    }

    @Test
    void whatIsBeingWrittenStaysWithItsItem() {
        fx(() -> model.select("email"));
        fx(() -> desk.actions().get("comment.add").fire());
        robot.write("Half a tho");
        fx(() -> model.select("sms"));
        assertEquals(
                "", this.<javafx.scene.control.TextArea>node("comment-text").getText());
        fx(() -> model.select("email"));
        assertEquals(
                "Half a tho",
                this.<javafx.scene.control.TextArea>node("comment-text").getText());
    }

    @Test
    void thePanelListsThemAndGoesToWhatOneIsAbout() {
        fx(() -> model.authorProperty().set("Ana"));
        fx(() -> desk.actions().get("view.comments").fire());
        assertTrue(node("comments-none").isVisible());
        comment("email", "One");
        comment("winter-launch-sms", "Two");
        ListView<?> list = node("comments-list");
        assertEquals(2, list.getItems().size());
        fx(() -> list.getSelectionModel().select(1));
        fx(list::requestFocus);
        robot.push(KeyCode.ENTER);
        assertEquals(Set.of("email"), model.selectionProperty().get());
        robot.push(KeyCode.R);
        assertTrue(only("email").resolved());
        assertEquals(1, list.getItems().size(), "only open ones are listed");
        ChoiceBox<Object> which = node("comments-which");
        fx(() -> which.setValue(which.getItems().getLast()));
        assertEquals(2, list.getItems().size());
    }

    @Test
    void aStationWithOpenCommentsBearsTheirNumberOnTheMap() {
        fx(() -> model.authorProperty().set("Ana"));
        comment("email", "One");
        comment("winter-launch-email", "Two");
        assertEquals("2", this.<Label>node("comment-mark-email").getText());
        press("resolve-" + only("winter-launch-email").id());
        assertEquals("1", this.<Label>node("comment-mark-email").getText());
        Node mark = node("comment-mark-email");
        robot.clickOn(mark);
        assertEquals(Set.of("email"), model.selectionProperty().get());
        fx(model::undo);
        fx(() -> model.select("email"));
        press("resolve-" + only("email").id());
        fx(() -> model.select("winter-launch-email"));
        press("resolve-" + only("winter-launch-email").id());
        assertTrue(robot.lookup("#comment-mark-email").tryQuery().isEmpty());
    }
}
