package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.draw.Focus;
import throughline.draw.Theme;
import throughline.plan.Campaign;
import throughline.plan.ItemEdits;

/** Bars, menus, panels and plans, by hand. */
class ShellTest extends WindowTest {

    private MenuItem item(String id) {
        return this.<MenuBar>node("menu-bar").getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(it -> id.equals(it.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMenuNamesTheStepThatUndoTakesBack() {
        assertTrue(item("undo").isDisable());
        fx(() -> model.apply(plan -> ItemEdits.rename(plan, "email", "Newsletter")));
        assertEquals("Undo Rename Email to Newsletter", item("undo").getText());
        robot.push(SHORTCUT, KeyCode.Z);
        assertTrue(item("undo").isDisable());
        assertEquals("Redo Rename Email to Newsletter", item("redo").getText());
    }

    @Test
    void aNewCampaignIsInFocusWithTheToolInHand() {
        robot.clickOn("#new-campaign");
        Campaign campaign = now().campaigns().getLast();
        assertEquals("Campaign 2", campaign.name());
        assertEquals(new Focus.OnCampaign(campaign.id()), model.focusProperty().get());
        assertEquals(Tool.LAY_JOURNEY, model.toolProperty().get());
    }

    @Test
    void oneToolIsAlwaysInHand() {
        robot.clickOn("#tool-hand");
        assertEquals(Tool.HAND, model.toolProperty().get());
        robot.clickOn("#tool-hand");
        assertEquals(Tool.SELECT, model.toolProperty().get());
        robot.clickOn("#tool-select");
        assertTrue(this.<ToggleButton>node("tool-select").isSelected());
    }

    @Test
    void panelsOpenAndClose() {
        robot.clickOn("#toggle-outline");
        assertTrue(robot.lookup("#outline-tree").tryQuery().isEmpty());
        robot.clickOn("#toggle-outline");
        assertTrue(robot.lookup("#outline-tree").tryQuery().isPresent());
        robot.clickOn("#toggle-findings");
        assertFalse(desk.panels().findingsProperty().get());
    }

    @Test
    void deleteAsksForTheSelectionAndSelectAllTakesTheStations() {
        fx(() -> node("map").requestFocus());
        robot.push(SHORTCUT, KeyCode.A);
        assertEquals(
                now().map().stations().size(), model.selectionProperty().get().size());
        fx(() -> model.select("island"));
        robot.push(KeyCode.DELETE);
        assertFalse(now().has("island"));
    }

    @Test
    void theThemeIsTurnedByAButton() {
        robot.clickOn("#toggle-dark");
        assertEquals(Theme.DARK, model.themeProperty().get());
    }

    @Test
    void zoomInAndOutComeBackToAllOfTheMap() {
        robot.clickOn("#zoom-in");
        assertEquals("125 %", this.<Button>node("zoom-value").getText());
        robot.clickOn("#zoom-out");
        assertEquals(1, model.zoomProperty().get());
    }

    @Test
    void aNewPlanIsPutIntoTheWindowAndTheOldOneIsFoundAsItWasLeft() throws Exception {
        fx(() -> model.select("email"));
        var first = model.openPlanProperty().get().id();
        fx(() -> desk.library().create("Second"));
        until(() -> now().sheet().title().equals("Second"));
        assertEquals(Set.of(), model.selectionProperty().get());
        fx(() -> desk.library().showAll());
        until(() -> desk.library().plans().size() == 2);
        fx(() -> desk.library()
                .open(desk.library().plans().stream()
                        .filter(plan -> plan.id().equals(first))
                        .findFirst()
                        .orElseThrow()));
        until(() -> model.openPlanProperty().get().id().equals(first));
        assertEquals(Set.of("email"), model.selectionProperty().get());
    }

    @Test
    void aDeletedPlanComesBackWithTheNoteThatPasses() throws Exception {
        var first = model.openPlanProperty().get().id();
        fx(() -> desk.library().deleteOpen());
        until(() -> !model.openPlanProperty().get().id().equals(first));
        fx(dialogs.passingAction::run);
        until(() -> model.openPlanProperty().get().id().equals(first));
    }

    @Test
    void aDamagedFileIsExplainedAndNothingIsTouched() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.plan.json"), "{\"format\": \"throughline-plan\",\n oops}");
        dialogs.file = Optional.of(file);
        var before = now();
        fx(() -> desk.library().takeIn());
        until(() -> !dialogs.told.isEmpty());
        String text = dialogs.told.getFirst().text();
        assertTrue(text.contains("broken.plan.json") && text.contains("line 2"), text);
        assertEquals(before, now());
    }

    @Test
    void aPlanIsHandedOutAndTakenInAgain() throws Exception {
        Path file = folder.resolve("out.plan.json");
        dialogs.file = Optional.of(file);
        fx(() -> desk.library().handOut());
        until(() -> !dialogs.passed.isEmpty());
        assertTrue(Files.exists(file));
        fx(() -> desk.library().takeIn());
        until(() -> dialogs.passed.size() == 2);
        assertTrue(dialogs.passed.getLast().contains("already"), dialogs.passed::toString);
    }

    @Test
    void whatIsRefusedIsTold() {
        fx(() -> model.apply(plan -> ItemEdits.rename(plan, "email", "x".repeat(80))));
        assertEquals("That cannot be done", dialogs.told.getFirst().title());
    }
}
