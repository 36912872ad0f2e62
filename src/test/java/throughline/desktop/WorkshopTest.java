package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Note;
import throughline.plan.Plan;
import throughline.plan.WorkshopItems;

/** A workshop in the window: started, captured, counted, and ended in each of the three ways. */
class WorkshopTest extends WindowTest {

    private void fire(String action) {
        fx(() -> desk.actions().get(action).fire());
    }

    private void start() {
        dialogs.names.add("Kick-off");
        fire("workshop.start");
        robot.interact(() -> node("capture-field").requestFocus());
    }

    private void type(String line) {
        robot.write(line).push(KeyCode.ENTER);
    }

    @Test
    void typeEnterNext() {
        start();
        assertTrue(WorkshopItems.running(now()).isPresent());
        type("@ema too often");
        type("what about loyalty");
        type("Email 7");
        type("! we start in may");
        type("> Tom: find an owner by 4 Dec 2027");
        Plan plan = now();
        List<Note> notes = WorkshopItems.notes(plan);
        assertEquals(List.of("email", ""), notes.stream().map(Note::about).toList());
        assertEquals(7, WorkshopItems.votes(plan, "email"));
        assertEquals("we start in may", WorkshopItems.decisions(plan).getFirst().text());
        assertEquals("Tom", WorkshopItems.actions(plan).getFirst().who());
        robot.push(SHORTCUT, KeyCode.Z);
        assertEquals(List.of(), WorkshopItems.actions(now()), "undo from the empty field");
        assertEquals("", this.<TextField>node("capture-field").getText());
    }

    @Test
    void aPastedListIsOneStepAndWhatIsSelectedIsWhatItIsAbout() {
        start();
        Plan before = now();
        fx(() -> model.select("sms"));
        fx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("- One\n- Two\n- Three\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.interact(() -> node("capture-field").requestFocus());
        robot.push(SHORTCUT, KeyCode.V);
        assertEquals(3, WorkshopItems.notes(now(), "sms"));
        fx(model::undo);
        assertEquals(before, now());
    }

    @Test
    void undoAsksBeforeTheStartIsTakenBack() {
        Plan before = now();
        start();
        dialogs.yes = false;
        fx(model::undo);
        assertTrue(WorkshopItems.running(now()).isPresent(), "the answer was no");
        dialogs.yes = true;
        fx(model::undo);
        assertEquals(before, now());
    }

    @Test
    void discardingIsAskedForAndUndone() {
        Plan before = now();
        start();
        type("@sms too loud");
        Plan during = now();
        dialogs.yes = true;
        fire("workshop.discard");
        assertEquals(before, now());
        fx(model::undo);
        assertEquals(during, now());
    }

    @Test
    void keepingEndsIt() {
        start();
        type("@sms too loud");
        fire("workshop.keep");
        assertTrue(WorkshopItems.running(now()).isEmpty());
        assertEquals(1, WorkshopItems.notes(now(), "sms"));
        assertFalse(node("capture").isVisible());
    }

    @Test
    void choosingKeepsWhatIsChosen() {
        start();
        type("@sms too loud");
        type("@email too often");
        fire("workshop.choose");
        TableView<?> table = node("review-table");
        assertEquals(2, table.getItems().size(), "the workshop itself is no row");
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.K).push(KeyCode.ENTER);
        assertTrue(WorkshopItems.running(now()).isEmpty());
        assertEquals(1, WorkshopItems.notes(now()).size());
        fx(model::undo);
        assertEquals(2, WorkshopItems.notes(now()).size());
        assertTrue(WorkshopItems.running(now()).isPresent(), "one step brings the workshop back");
    }

    @Test
    void thePanelCountsMovesAndDeletesByKey() {
        start();
        type("@sms too loud");
        ListView<?> list = node("workshop-list");
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        String note = WorkshopItems.notes(now()).getFirst().id();
        robot.push(KeyCode.ADD).push(KeyCode.ADD).push(KeyCode.SUBTRACT);
        assertEquals(1, WorkshopItems.votes(now(), note));
        robot.push(KeyCode.P);
        assertEquals("", WorkshopItems.notes(now()).getFirst().about());
        Label none = (Label) robot.lookup("#workshop-none .label").query();
        assertTrue(none.getText().startsWith("No note"), none.getText());
        fx(model::undo);
        robot.interact(() -> list.getSelectionModel().selectFirst());
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(), WorkshopItems.notes(now()));
    }

    @Test
    void campaignsOfAGroupAreTakenInFromAPlanOfTheWorkspace() throws Exception {
        Plan before = now();
        fx(() -> desk.library().duplicateOpen());
        until(() ->
                now().sheet().title().contains("2") || desk.library().plans().size() == 2);
        fx(() -> model.apply(plan -> CampaignEdits.goal(plan, "winter-launch", "Sell boots")));
        String group = now().sheet().title();
        fx(() -> desk.library()
                .open(desk.library().plans().stream()
                        .filter(it ->
                                !it.id().equals(model.openPlanProperty().get().id()))
                        .findFirst()
                        .orElseThrow()));
        until(() -> now().equals(before));
        fx(() -> model.apply(plan -> CampaignEdits.goal(plan, "winter-launch", "Sell coats")));
        Plan mine = now();
        dialogs.picks.add(List.of(1));
        dialogs.picks.add(List.of(0));
        fire("workshop.merge");
        until(() -> node("review").isVisible());
        assertTrue(dialogs.offered.contains(group), dialogs.offered::toString);
        TableView<?> table = node("review-table");
        assertEquals(1, table.getItems().size());
        robot.interact(() -> table.requestFocus());
        robot.push(KeyCode.T).push(KeyCode.ENTER);
        assertEquals(
                "Sell boots", now().require("winter-launch", Campaign.class).goal());
        fx(model::undo);
        assertEquals(mine, now(), "one step");
    }
}
