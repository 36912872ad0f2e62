package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import throughline.desktop.canvas.MapCanvas;
import throughline.layout.Spot;

/** The map by keys: along a track, onto another, into the inspector and back. */
class WalkTest extends WindowTest {

    private void on(String station) {
        fx(() -> {
            node("map").requestFocus();
            model.select(station);
        });
    }

    private String at() {
        return String.join(" ", model.selectionProperty().get());
    }

    private String foot() {
        return this.<Label>node("status-hint").getText();
    }

    private String spoken() {
        return node("map").getAccessibleText();
    }

    @Test
    void anArrowStaysOnTheTrackAsLongAsThatLeadsThere() {
        on("forms");
        robot.push(KeyCode.LEFT);
        assertEquals("website", at());
        assertEquals("orders", model.walkingProperty().get(), "only orders leads there");
        robot.push(KeyCode.RIGHT);
        assertEquals("forms", at());
        assertTrue(foot().contains("Orders") && foot().contains("3 of 3"), foot());
        robot.push(KeyCode.RIGHT);
        assertEquals("email", at());
        assertEquals("mobile", model.walkingProperty().get());
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN);
        assertEquals("push", at());
        robot.push(KeyCode.LEFT);
        assertEquals("app", at());
    }

    @Test
    void atAnInterchangeAKeyChangesTheTrackWhichIsSaidAtTheFootAndSpoken() {
        on("forms");
        assertTrue(foot().contains("on Mobile") && foot().contains("change to Orders"), foot());
        robot.push(KeyCode.PAGE_DOWN);
        assertEquals("orders", model.walkingProperty().get());
        assertTrue(foot().contains("on Orders") && foot().contains("change to Mobile"), foot());
        assertTrue(
                spoken().contains("station 3 of 3 on Orders") && spoken().contains("Interchange with Mobile"),
                spoken());
        robot.push(KeyCode.PAGE_UP);
        assertEquals("mobile", model.walkingProperty().get());
        robot.push(SHORTCUT, KeyCode.SHIFT, KeyCode.T);
        assertEquals("orders", model.walkingProperty().get());
        on("website");
        robot.push(KeyCode.PAGE_DOWN);
        assertFalse(desk.actions().get("map.changeTrack").enabled().getValue(), "one track alone");
    }

    @Test
    void aScreenReaderHearsHowTheStationStands() {
        on("sms");
        assertTrue(spoken().startsWith("SMS, station 3 of 5 on Mobile, in Messaging."), spoken());
        assertTrue(spoken().contains("1 campaign calls here.") && spoken().contains("the worst: Missing"), spoken());
        on("island");
        assertTrue(spoken().contains("on no track") && spoken().contains("No campaign calls here."), spoken());
        on("winter-launch");
        assertEquals("Winter launch, Campaign", spoken());
    }

    @Test
    void enterOpensTheInspectorAndEscapeComesBack() throws Exception {
        on("sms");
        fx(() -> desk.panels().inspectorProperty().set(false));
        fx(() -> node("map").requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> this.<TextInputControl>node("station-name").isFocused());
        robot.write("Text messages").push(KeyCode.ENTER);
        assertEquals("Text messages", now().item("sms").orElseThrow().name());
        robot.push(KeyCode.ESCAPE);
        assertTrue(node("map").isFocused());
        assertEquals("sms", at());
    }

    @Test
    void theKeyboardGoesOnFromTheTouchpointThatItHasLaid() {
        on("forms");
        fx(() -> desk.actions().get("campaign.new").fire());
        fx(() -> node("map").requestFocus());
        robot.push(KeyCode.RIGHT);
        assertEquals("forms", at(), "first back to where it was");
        robot.push(KeyCode.ENTER)
                .push(KeyCode.RIGHT)
                .push(KeyCode.ENTER)
                .push(KeyCode.RIGHT)
                .push(KeyCode.ENTER);
        assertEquals(
                java.util.List.of("forms", "email", "sms"),
                now().touchpoints(now().campaigns().getLast()).stream()
                        .map(it -> it.station())
                        .toList());
    }

    @Test
    void theMenuOpensAtWhatTheKeyboardIsOn() {
        on("email");
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        ContextMenu menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
        MapCanvas map = node("map");
        Spot spot = map.spotOf("email").orElseThrow();
        assertEquals(map.localToScreen(spot.x(), spot.y()).getX(), menu.getAnchorX(), 12);
        assertTrue(menu.getItems().stream().anyMatch(item -> "Rename".equals(item.getText())));
        robot.push(KeyCode.ESCAPE);
        assertFalse(menu.isShowing());
        assertEquals(Set.of("email"), model.selectionProperty().get());
    }

    @Test
    void partsOfTheWindowAreGoneRoundBothWays() {
        on("email");
        robot.push(KeyCode.F6);
        assertTrue(node("outline-tree").isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(node("map").isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(node("findings-list").isFocused());
        robot.push(KeyCode.ESCAPE);
        assertTrue(node("map").isFocused());
    }
}
