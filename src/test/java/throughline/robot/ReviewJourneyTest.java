package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.format.PlanCopy;
import throughline.format.PlanFormat;
import throughline.plan.CommentEdits;
import throughline.plan.Comments;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;

/** A copy goes to a reviewer and comes back. */
@Tag("needs-display")
class ReviewJourneyTest {

    @TempDir
    Path workspace;

    @Test
    @DisplayName(
            "hand a copy out, take the reviewer’s back in: one difference taken, one kept, the comment there, undone")
    void there() throws Exception {
        Path file = workspace.resolve("for-review.plan.json");
        try (Person person = Person.at(workspace)) {
            Plan sent = person.plan();
            person.willChoose(file);
            person.keys(KeyCode.CONTROL, KeyCode.E);
            person.click(() -> Person.inAnyWindow("#export-json"));
            person.keys(KeyCode.ENTER);
            person.until("the copy is written", () -> Files.exists(file));
            review(file);
            person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
            person.untilText("for-review.plan.json: 2 differences");
            person.until("the table has the keyboard", () -> table(person).isFocused());
            person.until(
                    "the first row is chosen",
                    () -> table(person).getSelectionModel().getSelectedIndex() == 0);
            String first = Person.see(() -> table(person).getItems().getFirst().item());
            person.keys(KeyCode.T);
            person.until(
                    "the next row is chosen",
                    () -> table(person).getSelectionModel().getSelectedIndex() == 1);
            person.keys(KeyCode.K);
            person.untilText("1 comment comes in.");
            person.click("#review-done");
            person.until("it is taken in", () -> !person.plan().equals(sent));
            Plan taken = person.plan();
            String kept = first.equals("email") ? "sms" : "email";
            assertEquals("Reviewed " + first, taken.item(first).orElseThrow().name());
            assertEquals(sent.item(kept), taken.item(kept));
            assertEquals(1, Comments.on(taken, "mms").size());
            person.untilSaved();
            person.keys(KeyCode.CONTROL, KeyCode.Z);
            person.until("one undo takes all of it back", () -> person.plan().equals(sent));
            person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            person.until("and redo makes it again", () -> person.plan().equals(taken));
        }
    }

    /** What the reviewer does elsewhere, to the file. */
    private static void review(Path file) throws Exception {
        PlanCopy copy = PlanFormat.copy(Files.readAllBytes(file), "copy");
        assertNotEquals(0, copy.lineage().states().size());
        Plan plan = copy.plan();
        for (String station : new String[] {"email", "sms"}) {
            plan = plan.apply(ItemEdits.rename(plan, station, "Reviewed " + station));
        }
        plan = plan.apply(
                CommentEdits.add(plan, "mms", "Bo", "Do we need this?", Instant.parse("2026-11-22T12:00:00Z")));
        Files.write(file, PlanFormat.write(new PlanCopy(plan, copy.lineage())));
    }

    @SuppressWarnings("unchecked") // the page has one table
    private static TableView<throughline.plan.review.Difference> table(Person person) {
        Node table = person.node("#review-table");
        return (TableView<throughline.plan.review.Difference>) table;
    }
}
