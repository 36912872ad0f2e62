package throughline.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.consent.Catalogue;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.desktop.ScriptedDialogs;
import throughline.desktop.timeline.Grouping;
import throughline.draw.Theme;

class ViewStateTest {

    @Test
    void aViewIsReadAsItWasWritten() {
        ViewState view = new ViewState(
                List.of("email", "sms"),
                "track",
                "mobile",
                new TreeMap<>(Map.of("zoom", new BigDecimal("1.25"), "x", new BigDecimal("-3.5"))),
                List.of("findings"),
                List.of("outline"),
                Theme.DARK,
                List.of("kind.touchpoints", "turned.touchpoints.asksFor"),
                "audience");
        assertEquals(Optional.of(view), ViewState.read(view.json()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "not json", "{\"selection\":[]", "{\"later\":1}"})
    void whatCannotBeUnderstoodIsNoError(String json) {
        assertEquals(Optional.empty(), ViewState.read(json));
    }

    @Test
    void whereMapAndTablePartAndHowTheTimelineIsGroupedAreFoundAgain() {
        PlannerModel model = new PlannerModel(new ScriptedDialogs(), Catalogue.shipped());
        Panels left = new Panels();
        left.bothProperty().set(true);
        left.partingProperty().set(0.35);
        left.groupingProperty().set(Grouping.OWNER);
        left.timelineProperty().set(false);
        Panels found = new Panels();
        ViewState.read(ViewState.of(model, left).json()).orElseThrow().restore(model, found);
        assertTrue(found.bothProperty().get());
        assertEquals(0.35, found.partingProperty().get());
        assertEquals(Grouping.OWNER, found.groupingProperty().get());
        assertFalse(found.timelineProperty().get(), "closed as it was");
    }

    @Test
    void aPanelYoungerThanTheKeptViewStaysAsTheWindowHasIt() {
        String kept = "{\"selection\":[],\"focus\":\"none\",\"focused\":\"\",\"view\":{},\"closed\":[\"findings\"],"
                + "\"theme\":\"light\"}";
        PlannerModel model = new PlannerModel(new ScriptedDialogs(), Catalogue.shipped());
        Panels panels = new Panels();
        ViewState.read(kept).orElseThrow().restore(model, panels);
        assertFalse(panels.findingsProperty().get());
        assertFalse(panels.timelineProperty().get(), "the kept view knew nothing of a timeline");
        panels.timelineProperty().set(true);
        ViewState.of(model, panels).restore(model, panels);
        assertTrue(panels.timelineProperty().get());
    }
}
