package throughline.desktop.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import throughline.desktop.WindowTest;
import throughline.draw.Focus;
import throughline.draw.Hit;
import throughline.draw.Overlay;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.Touchpoint;

/** What the map says of gates under the pointer, and that one click on a gate leads to why it is so. */
class GateHoverTest extends WindowTest {

    private static final String SMS = "winter-launch-sms";

    private MapCanvas map() {
        return node("map");
    }

    private void focus() {
        Campaign campaign = now().campaigns().getFirst();
        fx(() -> model.focusProperty().set(new Focus.OnCampaign(campaign.id())));
    }

    /** Where a thing can be hit on the map, in pixels of the screen. */
    private Point2D place(Hit wanted) {
        MapCanvas map = map();
        for (double y = 2; y < map.getHeight(); y += 3) {
            for (double x = 2; x < map.getWidth(); x += 3) {
                if (map.hit(x, y).equals(Optional.of(wanted))) {
                    return map.localToScreen(x + 2, y + 2);
                }
            }
        }
        throw new AssertionError(wanted + " is nowhere on the map");
    }

    private void hover(Point2D at) {
        robot.moveTo(at).moveBy(1, 0);
    }

    private Optional<String> said() {
        return Window.getWindows().stream()
                .filter(it -> it instanceof Tooltip && it.isShowing())
                .map(it -> ((Tooltip) it).getText())
                .findFirst();
    }

    private String story() {
        return robot.lookup("#gate-stories .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList()
                .toString();
    }

    @Test
    void thePointerOverAGateSaysHowItStandsInEachMarket() throws Exception {
        focus();
        hover(place(new Hit(Hit.Kind.GATE, SMS)));
        until(() -> said().isPresent());
        List<String> lines = said().orElseThrow().lines().toList();
        assertTrue(lines.getFirst().startsWith("Gate before "), lines::toString);
        assertEquals(List.of("Germany: missing", "United States: missing"), lines.subList(1, 3));
        assertTrue(lines.getLast().startsWith("Click for why"), lines::toString);
    }

    @Test
    void aMarketWithoutRulesIsToConfirm() throws Exception {
        fx(() -> model.apply(plan -> PlanEdits.markets(plan, List.of("MX", "US"))));
        focus();
        hover(place(new Hit(Hit.Kind.GATE, SMS)));
        until(() -> said().isPresent());
        assertTrue(said().orElseThrow().contains("\nMX: to confirm"), () -> said().toString());
        assertTrue(said().orElseThrow().contains("\nUnited States: missing"), () -> said().toString());
        fx(() -> model.selectionProperty().set(Set.of()));
        hover(place(new Hit(Hit.Kind.TOUCHPOINT, SMS)));
        until(() -> said().map(it -> !it.startsWith("Gate before")).orElse(false));
    }

    @Test
    void aClickOnAGateLeadsToWhyItIsSo() {
        focus();
        robot.clickOn(place(new Hit(Hit.Kind.GATE, SMS)));
        assertEquals(Set.of(SMS), model.selectionProperty().get());
        assertTrue(node("permissions-panel").isVisible());
        assertTrue(node("gates").isFocused());
        assertTrue(story().contains("requires SMS marketing"), this::story);
        assertTrue(story().contains("Rule: "), this::story);
        assertFalse(robot.lookup("#gate-stories .hyperlink").queryAll().isEmpty(), "the rules' sources");
        assertFalse(robot.lookup("#gate-stories .fix").queryAll().isEmpty());
        // From there by keys to a single market, as in the matrix anyway.
        robot.push(KeyCode.RIGHT);
        assertTrue(story().contains(" · Germany"), this::story);
    }

    @Test
    void keysLeadFromATouchpointToWhyItsGateIsSo() {
        robot.push(SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        assertFalse(node("permissions-panel").isVisible(), "nothing is selected");
        fx(() -> model.select(SMS));
        robot.push(SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        assertTrue(node("permissions-panel").isVisible());
        assertTrue(node("gates").isFocused());
        assertTrue(story().contains("requires SMS marketing"), this::story);
    }

    @Test
    void withGatesOverTheMapAStationCountsThemByMarket() throws Exception {
        Plan plan = now();
        String station = plan.require(SMS, Touchpoint.class).station();
        Hit hit = new Hit(Hit.Kind.STATION, station);
        fx(() -> model.overlayProperty().set(Overlay.GATES));
        hover(place(hit));
        until(() -> said().isPresent());
        List<String> lines = said().orElseThrow().lines().toList();
        assertEquals(plan.require(station, Station.class).name(), lines.getFirst());
        assertEquals(
                List.of("Gates here:", "Germany: 1 missing", "United States: 1 missing"),
                lines.subList(lines.size() - 4, lines.size() - 1));
        assertTrue(lines.getLast().startsWith("Click for why"), lines::toString);
        robot.moveTo(map().localToScreen(5, 5));
        fx(() -> model.overlayProperty().set(Overlay.NONE));
        hover(place(hit));
        until(() -> said().map(it -> !it.contains("Gates here")).orElse(false));
    }
}
