package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.desktop.look.Look;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Touchpoint;
import throughline.plan.When;

/** The forms of the inspector, by hand. */
class InspectorTest extends WindowTest {

    private int steps() {
        return model.openPlanProperty().get().history().done().size();
    }

    private void type(String field, String text) {
        TextInputControl input = node(field);
        fx(() -> {
            input.requestFocus();
            input.selectAll();
        });
        robot.write(text);
    }

    private String reasonUnder(String field) {
        return robot.from(node(field).getParent())
                .lookup(".entry-reason")
                .<Label>query()
                .getText();
    }

    @Test
    void aNameIsOneChangeOnEnter() {
        fx(() -> model.select("email"));
        type("station-name", "Newsletter");
        assertEquals(0, steps());
        robot.push(KeyCode.ENTER);
        assertEquals("Newsletter", now().require("email", Station.class).name());
        assertEquals(1, steps());
    }

    @Test
    void aNameIsOneChangeWhenTheFieldIsLeft() {
        fx(() -> model.select("email"));
        type("station-name", "Newsletter");
        robot.push(KeyCode.TAB);
        assertEquals("Newsletter", now().require("email", Station.class).name());
        assertEquals(1, steps());
    }

    @Test
    void aNameIsKeptWhenSomethingElseIsSelected() {
        fx(() -> model.select("email"));
        type("station-name", "Newsletter");
        fx(() -> model.select("sms"));
        assertEquals("Newsletter", now().require("email", Station.class).name());
        assertEquals("SMS", now().require("sms", Station.class).name());
    }

    @Test
    void escapeGivesUp() {
        fx(() -> model.select("email"));
        type("station-name", "Newsletter");
        robot.push(KeyCode.ESCAPE);
        assertEquals("Email", this.<TextInputControl>node("station-name").getText());
        robot.push(KeyCode.TAB);
        assertEquals(0, steps());
    }

    @Test
    void whatWillNotDoIsSaidWhileTyping() {
        fx(() -> model.select("members"));
        type("audience-size", "many");
        assertEquals("A whole number of people is needed, such as 182,000", reasonUnder("audience-size"));
        robot.push(KeyCode.ENTER);
        assertEquals(0, steps());
        assertTrue(dialogs.told.isEmpty());
        type("audience-size", "12 500");
        assertEquals("", reasonUnder("audience-size"));
        robot.push(KeyCode.ENTER);
        assertEquals(12_500, now().require("members", Audience.class).size());
    }

    @Test
    void undoTakesTypingBackFirstAndThenTheStep() {
        fx(() -> model.select("email"));
        type("station-name", "Newsletter");
        robot.push(KeyCode.ENTER);
        robot.push(SHORTCUT, KeyCode.Z);
        assertEquals("Email", now().require("email", Station.class).name());
        assertEquals("Email", this.<TextInputControl>node("station-name").getText());
    }

    @Test
    void aShareIsInPercent() {
        fx(() -> model.select("members"));
        type("held-push-os", "12,5");
        robot.push(KeyCode.ENTER);
        assertEquals(
                new BigDecimal("0.125"),
                now().require("members", Audience.class).heldShare("push-os"));
    }

    @Test
    void aStationIsPutOnATrackAndTakenOff() {
        fx(() -> model.select("email"));
        MenuButton add = node("station-tracks-add");
        fx(() -> add.getItems().stream()
                .filter(item -> item.getText().equals("Social"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertTrue(now().map().track("social").orElseThrow().stopsAt("email"));
        fx(() -> chipAway("Take Social away").fire());
        assertFalse(now().map().track("social").orElseThrow().stopsAt("email"));
        assertEquals(2, steps());
    }

    private Button chipAway(String words) {
        return robot.lookup(".chip-away").<Button>queryAllAs(Button.class).stream()
                .filter(button -> words.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void touchpointsAreReorderedAndTakenOut() {
        fx(() -> model.select("winter-launch"));
        fx(() -> this.<Button>node("up-winter-launch-forms").fire());
        assertEquals(
                List.of("winter-launch-forms", "winter-launch-qr", "winter-launch-email", "winter-launch-sms"),
                now().require("winter-launch", Campaign.class).touchpoints());
        fx(() -> this.<Button>node("remove-winter-launch-qr").fire());
        assertFalse(now().has("winter-launch-qr"));
    }

    @Test
    void eachWayToSayWhenIsOneChange() {
        fx(() -> model.select("winter-launch-sms"));
        for (int kind = 0; kind < 5; kind++) {
            int index = kind;
            fx(() -> this.<ComboBox<?>>node("when-kind").getSelectionModel().select(index));
        }
        // From one moment to no time, and then through the four.
        assertEquals(5, steps());
        type("when-trigger", "Leaves a cart");
        robot.push(KeyCode.ENTER);
        When when = now().require("winter-launch-sms", Touchpoint.class).when();
        assertEquals("Leaves a cart", ((When.Triggered) when).trigger());
        fx(() -> this.<ComboBox<?>>node("when-kind").getSelectionModel().select(0));
        assertNull(now().require("winter-launch-sms", Touchpoint.class).when());
    }

    @Test
    void aRequestIsAddedAndGivesSomething() {
        fx(() -> model.select("winter-launch-qr"));
        MenuButton add = node("add-request");
        fx(() -> add.getItems().stream()
                .filter(item -> item.getText().equals("SMS marketing"))
                .findFirst()
                .orElseThrow()
                .fire());
        String request =
                now().require("winter-launch-qr", Touchpoint.class).asksFor().getFirst();
        fx(() -> this.<ComboBox<?>>node("gets-" + request).getSelectionModel().select(1));
        assertEquals(2, steps());
    }

    @Test
    void severalThingsAreCountedAndDeleted() {
        fx(() -> model.select(Set.of("island", "store")));
        assertEquals("2 things selected", this.<Label>node("several-count").getText());
        fx(() -> this.<Button>node("several-delete").fire());
        assertFalse(now().has("island"));
        assertEquals(1, steps());
    }

    @Test
    void deletingSaysWhatDependsOnIt() {
        fx(() -> model.select("forms"));
        dialogs.yes = false;
        fx(() -> this.<Button>node("station-delete").fire());
        assertTrue(now().has("forms"));
        assertTrue(dialogs.asked.getFirst().lines().stream().anyMatch(line -> line.contains("goes too")));
        dialogs.yes = true;
        fx(() -> this.<Button>node("station-delete").fire());
        assertFalse(now().has("winter-launch-forms"));
        fx(model::undo);
        assertTrue(now().has("winter-launch-forms"));
    }

    @Test
    void nothingSelectedShowsThePlan() {
        assertEquals(Words.say("kind.plan"), this.<Label>node("inspector-kind").getText());
        type("plan-title", "Spring");
        robot.push(KeyCode.ENTER);
        assertEquals("Spring", now().sheet().title());
        assertEquals("Spring", this.<MenuButton>node("plan-menu").getText());
    }

    /** The style sheets are looked through after each test; this one has them all used, in both themes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"email", "mobile", "web", "winter-launch", "winter-launch-forms", "winter-launch-sms", "members"
            })
    void everyFormIsDressedInBothThemes(String id) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            fx(() -> {
                Look.base(theme);
                Look.dress(node("inspector-content").getScene().getStylesheets(), theme);
                model.themeProperty().set(theme);
                model.goTo(id);
            });
        }
        assertEquals(Set.of(id), model.selectionProperty().get());
    }
}
