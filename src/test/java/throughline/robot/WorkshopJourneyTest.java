package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.Plan;
import throughline.plan.WorkshopItems;
import throughline.plan.review.Difference;

/** A workshop from its start to its end, over two sittings. */
@Tag("needs-display")
class WorkshopJourneyTest {

    @TempDir
    Path workspace;

    @Test
    @DisplayName("start a workshop, capture notes and votes, a round; closed and opened again it is running; end by"
            + " choosing, undone")
    void there() {
        Plan first;
        Plan captured;
        try (Person person = Person.at(workspace)) {
            first = person.plan();
            person.keys(KeyCode.CONTROL, KeyCode.DIGIT7);
            person.click("#workshop-start");
            person.untilText("What the workshop is called");
            person.keys(KeyCode.CONTROL, KeyCode.A);
            person.type("Kick off");
            person.keys(KeyCode.ENTER);
            person.until(
                    "it is running", () -> WorkshopItems.running(person.plan()).isPresent());
            person.untilTyping("capture-field");
            capture(person, "who owns loyalty", 2);
            capture(person, "email 7", 3);
            person.clickStation("email");
            person.untilText("On Email");
            person.click("#capture-field");
            capture(person, "too often", 4);
            paste(person, "! One a week\n- Shorter\n");
            person.until("the list is taken in", () -> steps(person) == 5);
            captured = person.plan();
            assertEquals(7, WorkshopItems.votes(captured, "email"));
            assertEquals(2, WorkshopItems.notes(captured, "email"));
            assertEquals("", WorkshopItems.notes(captured).getFirst().about());
            person.click("#round-go");
            person.until("time runs", () -> clock(person).matches("9:\\d\\d"));
            person.click("#round-more");
            person.until("a minute more", () -> clock(person).matches("10:\\d\\d"));
            person.untilSaved();
        }
        try (Person person = Person.at(workspace)) {
            assertEquals(captured, person.plan());
            assertTrue(WorkshopItems.running(person.plan()).isPresent(), "it is still running");
            person.untilText("Workshop: Kick off");
            person.click("#workshop-end");
            person.clickText("End it and choose what to keep…");
            person.until("the table has the keyboard", () -> table(person).isFocused());
            assertEquals(5, Person.see(() -> table(person).getItems().size()));
            person.keys(KeyCode.K);
            person.until("one is let go", () -> Person.texts().contains("Kick off: 5 changes, 4 taken"));
            person.click("#review-done");
            person.until(
                    "it is over", () -> WorkshopItems.running(person.plan()).isEmpty());
            person.untilSaved();
            assertEquals(4, said(person.plan()));
            person.keys(KeyCode.CONTROL, KeyCode.Z);
            person.until(
                    "one undo brings the workshop back", () -> person.plan().equals(captured));
        }
        try (Person person = Person.at(workspace)) {
            person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            person.until("and redo ends it again", () -> said(person.plan()) == 4);
            assertEquals(first.campaigns(), person.plan().campaigns());
        }
    }

    private static void capture(Person person, String words, int steps) {
        person.type(words);
        person.keys(KeyCode.ENTER);
        person.until("it is captured: " + words, () -> steps(person) == steps);
    }

    private static int steps(Person person) {
        return person.model().openPlanProperty().get().history().done().size();
    }

    private static void paste(Person person, String text) {
        Person.see(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        person.keys(KeyCode.CONTROL, KeyCode.V);
    }

    private static int said(Plan plan) {
        return WorkshopItems.notes(plan).size()
                + WorkshopItems.votes(plan).size()
                + WorkshopItems.decisions(plan).size();
    }

    private static String clock(Person person) {
        return ((Label) person.node("#round-clock")).getText();
    }

    @SuppressWarnings("unchecked") // the page has one table
    private static TableView<Difference> table(Person person) {
        Node table = person.node("#review-table");
        return (TableView<Difference>) table;
    }
}
