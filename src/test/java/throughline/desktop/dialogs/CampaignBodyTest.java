package throughline.desktop.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.desktop.Views;
import throughline.desktop.WindowTest;
import throughline.plan.CampaignStart;

/** The questions of a new campaign, answered by keyboard. */
class CampaignBodyTest extends WindowTest {

    private final BooleanProperty wrong = new SimpleBooleanProperty();
    private CampaignBody body;

    @BeforeEach
    void show() {
        fx(() -> {
            Views.View<CampaignBody> view = Views.load("dialog-campaign", type -> new CampaignBody());
            view.controller().show(now(), Catalogue.shipped(), "", wrong);
            node("map").getScene().setRoot(view.root());
            body = view.controller();
            body.takeFocus();
        });
    }

    private String reason() {
        return this.<Label>node("start-reason").getText();
    }

    @Test
    void nothingNeedBeAnswered() {
        assertFalse(wrong.get());
        assertEquals(CampaignStart.named("Campaign 2"), body.answers());
    }

    @Test
    void theKeyboardAnswersAllFour() {
        robot.write("Spring").push(KeyCode.TAB).push(KeyCode.SPACE);
        assertTrue(this.<ToggleButton>node("start-audience-members").isSelected());
        assertEquals("40", this.<TextField>node("start-given-push-os").getPromptText(), "what is known of the members");
        robot.push(KeyCode.TAB)
                .push(KeyCode.TAB)
                .write("Runners")
                .push(KeyCode.TAB)
                .write("12,000");
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        fx(() -> node("start-first").requestFocus());
        robot.write("1 Mar 2027");
        fx(() -> node("start-last").requestFocus());
        robot.write("2027-03-14");
        fx(() -> node("start-given-sms-marketing").requestFocus());
        robot.write("12.5");
        CampaignStart answers = body.answers();
        assertEquals("Spring", answers.name());
        assertEquals(List.of("members"), answers.audiences());
        assertEquals("Runners", answers.people());
        assertEquals(12_000, answers.size());
        assertEquals(List.of("DE"), answers.markets());
        assertEquals(LocalDate.of(2027, 3, 1), answers.first());
        assertEquals(LocalDate.of(2027, 3, 14), answers.last());
        assertEquals(0, answers.given().get("sms-marketing").compareTo(new BigDecimal("0.125")));
        assertEquals(1, answers.given().size());
        assertFalse(wrong.get());
    }

    @Test
    void aMarketThatThePlanDoesNotHaveIsAddedAndChosen() {
        fx(() -> this.<MenuButton>node("start-market-add").getItems().stream()
                .filter(item -> item.getText().startsWith("France"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertEquals(List.of("FR"), body.answers().markets());
    }

    @Test
    void whatWillNotDoIsSaid() {
        Map<String, String> wrongs = Map.of("start-given-sms-marketing", "120", "start-size", "10");
        wrongs.forEach((field, text) -> {
            fx(() -> this.<TextField>node(field).setText(text));
            assertTrue(wrong.get(), field);
            assertFalse(reason().isEmpty(), field);
            fx(() -> this.<TextField>node(field).clear());
            assertFalse(wrong.get(), field);
        });
        fx(() -> {
            this.<DatePicker>node("start-first").setValue(LocalDate.of(2027, 3, 2));
            this.<DatePicker>node("start-last").setValue(LocalDate.of(2027, 3, 1));
        });
        assertTrue(wrong.get());
        assertEquals("The last day is before the first.", reason());
    }

    @Test
    void permissionsAreSomebodys() {
        fx(() -> this.<TextField>node("start-given-sms-marketing").setText("0"));
        assertEquals("Audience to be named", body.answers().people());
    }
}
