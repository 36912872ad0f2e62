package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.plan.SenderDuty;

/** Legal to-dos are added, changed and taken away in the plan's form: each answer one step. */
class DutiesTest extends WindowTest {

    @Test
    void aLegalToDoFromNothingToDone() {
        fx(() -> model.select(List.of()));
        assertTrue(robot.lookup(".chips-none").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().startsWith("Nothing has to be seen to")));
        fx(() -> this.<MenuButton>node("add-duty").getItems().stream()
                .filter(item -> item.getText().equals("Carrier registration"))
                .findFirst()
                .orElseThrow()
                .fire());
        SenderDuty added = now().duties().getFirst();
        assertEquals("carrier-registration", added.permission());
        String id = added.id();
        fx(() -> node("name-" + id).requestFocus());
        robot.push(SHORTCUT, KeyCode.A).write("Register the number").push(KeyCode.ENTER);
        fx(() -> this.<DatePicker>node("due-" + id).setValue(LocalDate.of(2026, 12, 1)));
        fx(() -> this.<ComboBox<SenderDuty.State>>node("state-" + id).setValue(SenderDuty.State.DONE));
        fx(() -> node("owner-" + id).requestFocus());
        robot.write("Ana").push(KeyCode.ENTER);
        SenderDuty all = now().duties().getFirst();
        assertEquals("Register the number", all.name());
        assertEquals(LocalDate.of(2026, 12, 1), all.due());
        assertEquals(SenderDuty.State.DONE, all.state());
        assertEquals("Ana", all.owner());
        assertEquals(5, model.openPlanProperty().get().history().done().size());
        fx(() -> this.<Button>node("remove-" + id).fire());
        assertTrue(now().duties().isEmpty());
        fx(model::undo);
        assertEquals(List.of(all), now().duties());
    }
}
