package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.check.Finding;
import throughline.check.Severity;
import throughline.consent.GateState;
import throughline.desktop.canvas.MapPeek;
import throughline.draw.PictureSigns;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/** A campaign is laid, a gate is missing, the fix is taken, and a station that is in use is deleted. */
@Tag("needs-display")
class CampaignJourneyTest extends RobotJourney {

    private static final List<String> STOPS =
            List.of("paid-social", "landing-pages", "sms", "coupons-offers", "loyalty");

    @Test
    @DisplayName(
            "lay five touchpoints, see the gate missing, take the fix, see it ready, undo, redo; delete a station in"
                    + " use")
    void lay() {
        person.click("#new-campaign");
        person.untilTyping("start-name");
        person.type("Spring");
        person.click(() -> Person.inAnyWindow("#start-given-sms-marketing"));
        person.type("0");
        person.keys(KeyCode.ENTER);
        for (int i = 0; i < STOPS.size(); i++) {
            int count = i + 1;
            person.clickStation(STOPS.get(i));
            person.until("touchpoint " + count + " is laid", () -> stops().equals(STOPS.subList(0, count)));
        }
        person.keys(KeyCode.ESCAPE);
        assertEquals("Spring", campaign().name());
        String text = campaign().touchpoints().get(2);
        assertEquals(GateState.MISSING, gates().get(text), "the gate before the text is drawn as missing");

        Plan missing = person.plan();
        person.until("the findings name it", () -> !errors(text).isEmpty());
        int steps = 0;
        while (!Person.see(() -> errors(text)).isEmpty()) {
            Finding worst = Person.see(() -> errors(text)).getFirst();
            Plan before = person.plan();
            person.click(() -> fixOf(worst));
            person.until("the fix is made", () -> person.plan() != before);
            person.until(
                    "and checked",
                    () -> person.model().findingsProperty().get().stream().noneMatch(f -> f.equals(worst)));
            steps++;
        }
        Plan fixed = person.plan();
        person.until("the gate is drawn as ready", () -> gates().get(text) == GateState.READY);

        for (int i = 0; i < steps; i++) {
            person.keys(KeyCode.CONTROL, KeyCode.Z);
        }
        person.until("it is missing again", () -> gates().get(text) == GateState.MISSING);
        person.until("the findings say so", () -> !errors(text).isEmpty());
        assertEquals(missing, person.plan());
        for (int i = 0; i < steps; i++) {
            person.keys(KeyCode.CONTROL, KeyCode.Y);
        }
        person.until("it is ready again", () -> gates().get(text) == GateState.READY);
        assertEquals(fixed, person.plan());
        deleteStation(fixed);
    }

    /** The button in the line of a finding; null while it is not to be seen. */
    private Node fixOf(Finding finding) {
        return person.node("#findings-list").lookupAll(".finding-cell").stream()
                .filter(cell -> finding.equals(((ListCell<?>) cell).getItem()))
                .findFirst()
                .map(cell -> cell.lookup(".fix"))
                .orElse(null);
    }

    private void deleteStation(Plan before) {
        person.keys(KeyCode.ESCAPE);
        person.click("#focus-none");
        person.until(
                "the whole map is shown",
                () -> PictureSigns.stops(MapPeek.picture(person.map()).orElseThrow())
                        .isEmpty());
        person.clickStation("sms");
        person.until(
                "it is selected", () -> person.model().selectionProperty().get().contains("sms"));
        person.keys(KeyCode.DELETE);
        person.untilText("Delete SMS?");
        assertTrue(
                Person.see(Person::texts).stream().anyMatch(line -> line.contains("Spring")), "Spring depends on it");
        person.clickText(Person.see(() -> Person.texts().stream())
                .filter(text -> text.startsWith("Delete with "))
                .findFirst()
                .orElseThrow());
        person.until("it is gone", () -> !person.plan().has("sms"));
        person.until(
                "the journey goes on without it",
                () -> person.plan().touchpoints(campaignNow()).stream()
                        .noneMatch(t -> t.station().equals("sms")));
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("all is back", () -> person.plan().equals(before));
    }

    private Campaign campaign() {
        return Person.see(this::campaignNow);
    }

    private Campaign campaignNow() {
        return person.plan().campaigns().getLast();
    }

    private List<String> stops() {
        return PictureSigns.stops(MapPeek.picture(person.map()).orElseThrow());
    }

    private Map<String, GateState> gates() {
        return PictureSigns.gates(MapPeek.picture(person.map()).orElseThrow());
    }

    private List<Finding> errors(String touchpoint) {
        return person.model().findingsProperty().get().stream()
                .filter(f -> f.severity() == Severity.ERROR && f.items().contains(touchpoint))
                .toList();
    }
}
