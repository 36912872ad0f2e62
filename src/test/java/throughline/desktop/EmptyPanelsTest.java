package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

/** A panel with nothing in it says in one sentence what it is for, and has one button to begin. */
class EmptyPanelsTest extends WindowTest {

    @Override
    protected Plan plan() {
        return SmallPlans.map();
    }

    @ParameterizedTest
    @CsvSource({
        "view.findings, findings-none",
        "view.history, history-none",
        "view.timeline, timeline-none",
        "view.permissions, permissions-none"
    })
    void oneSentenceAndOneButton(String panel, String id) {
        fx(() -> {
            if (panel.equals("view.findings")) {
                desk.panels().findingsProperty().set(true);
            } else {
                desk.actions().get(panel).fire();
            }
        });
        Node nothing = node(id);
        assertTrue(nothing.isVisible());
        List<String> sentences = shown(nothing, Label.class);
        assertEquals(1, sentences.size(), sentences.toString());
        assertTrue(sentences.getFirst().endsWith("."), sentences.toString());
        assertEquals(List.of("New campaign"), shown(nothing, Button.class));
        robot.clickOn(((Parent) nothing).lookupAll(".button").toArray(Node[]::new)[0]);
        assertFalse(now().campaigns().isEmpty());
    }

    private static <T extends javafx.scene.control.Labeled> List<String> shown(Node part, Class<T> type) {
        return part.lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(it -> it.isVisible() && !it.getText().isEmpty())
                .filter(it -> type != Label.class || !(it.getParent() instanceof Button))
                .map(javafx.scene.control.Labeled::getText)
                .collect(Collectors.toList());
    }

    @Test
    void findingsOfACleanPlanLeadOn() throws Exception {
        dialogs.started = start ->
                start.withAudiences(List.of(now().audiences().getFirst().id()));
        fx(() -> desk.actions().get("campaign.new").fire());
        until(() -> this.<Node>node("findings-none").isVisible()
                || !model.findingsProperty().get().isEmpty());
        boolean clean = model.findingsProperty().get().isEmpty();
        assertEquals(clean, node("findings-none").isVisible());
        assertEquals("Export…", this.<Button>node("findings-begin").getText());
    }
}
