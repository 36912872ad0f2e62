package throughline.desktop.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.desktop.WindowTest;
import throughline.draw.Focus;
import throughline.plan.Campaign;
import throughline.plan.CampaignStart;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.session.SaveState;
import throughline.session.Template;

/** How to begin, with a plan open and by keyboard. */
class StartPageTest extends WindowTest {

    private void begin() throws Exception {
        fx(() -> desk.actions().get("plan.new").fire());
        until(() -> node("start-page").isVisible() && node("start-sample").isFocused());
    }

    private ListView<Template> templates() throws Exception {
        begin();
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        until(() -> robot.lookup("#start-templates").tryQuery().isPresent()
                && !this.<ListView<Template>>node("start-templates").getItems().isEmpty()
                && node("start-templates").isFocused());
        return node("start-templates");
    }

    private static CampaignStart from(CampaignStart asked, LocalDate first) {
        return new CampaignStart(asked.name(), List.of("members"), "", 0, List.of(), first, null, new TreeMap<>());
    }

    @Test
    void itOffersEachWayWithASentenceAndEscapeGoesBackToThePlan() throws Exception {
        Plan before = now();
        begin();
        for (String way : List.of("sample", "template", "empty", "file")) {
            assertTrue(node("start-" + way).getAccessibleText().contains(". "), way);
        }
        assertTrue(node("map").isDisabled(), "what is beneath waits");
        robot.push(KeyCode.ESCAPE);
        assertFalse(node("start-page").isVisible());
        assertFalse(node("map").isDisabled());
        assertEquals(before, now());
    }

    @Test
    void theSampleIsOpenedAndNotMadeTwice() throws Exception {
        begin();
        robot.push(KeyCode.ENTER);
        until(() -> now().sheet().title().equals("Winter launch")
                && !node("start-page").isVisible());
        var first = model.openPlanProperty().get().id();
        begin();
        robot.push(KeyCode.ENTER);
        until(() -> !node("start-page").isVisible());
        assertEquals(first, model.openPlanProperty().get().id());
        fx(() -> model.apply(plan -> ItemEdits.rename(plan, "email", "Letters")));
        assertEquals("Letters", now().item("email").orElseThrow().name(), "it goes on being edited");
        until(() -> model.saveStateProperty().get() instanceof SaveState.Saved);
    }

    @Test
    void anEmptyPlanOnTheStarterMap() throws Exception {
        begin();
        dialogs.names.add("Spring");
        fx(() -> robot.lookup("#start-empty").queryButton().fire());
        until(() -> now().sheet().title().equals("Spring"));
        assertEquals(65, now().map().stations().size());
        assertFalse(node("start-page").isVisible());
    }

    @Test
    void aTemplateIsLaidInTheOpenPlanInOneStep() throws Exception {
        Plan before = now();
        ListView<Template> list = templates();
        assertEquals(
                List.of("Welcome", "Product launch", "Win-back", "Cart recovery", "Event", "Fundraising appeal"),
                list.getItems().stream().map(Template::name).toList());
        robot.push(KeyCode.DOWN);
        assertTrue(this.<Label>node("start-template-journey").getText().contains("12 touchpoints in 43 days"));
        dialogs.started = asked -> from(asked, LocalDate.of(2027, 3, 1));
        robot.push(KeyCode.ENTER);
        assertFalse(node("start-page").isVisible());
        Campaign campaign = now().campaigns().getLast();
        assertEquals("Product launch", campaign.name());
        assertEquals(LocalDate.of(2027, 4, 12), campaign.ends());
        assertEquals(new Focus.OnCampaign(campaign.id()), model.focusProperty().get());
        assertTrue(dialogs.passed.getLast().startsWith("Left out"), "the small map has no such stations");
        fx(model::undo);
        assertEquals(before, now());
    }

    @Test
    void aTemplateBeginsAPlanOfItsOwn() throws Exception {
        templates();
        dialogs.started = asked -> new CampaignStart(
                "Hello", List.of(), "Newcomers", 500, List.of("DE"), LocalDate.of(2027, 3, 1), null, new TreeMap<>());
        fx(() -> robot.lookup("#start-template-anew").queryButton().fire());
        until(() -> now().sheet().title().equals("Hello"));
        Campaign campaign = now().campaigns().getLast();
        assertEquals(7, campaign.touchpoints().size());
        assertEquals("Newcomers", now().audiences().getFirst().name());
        assertFalse(now().duties().isEmpty(), "what the law asks of whoever sends comes along");
    }

    @Test
    void aCampaignAndAPlanAreKeptAsTemplates() throws Exception {
        dialogs.names.add("My winter");
        fx(() -> model.select("winter-launch"));
        fx(() -> desk.actions().get("campaign.saveTemplate").fire());
        until(() -> dialogs.passed.stream().anyMatch(it -> it.contains("my-winter.template.json")));
        fx(() -> desk.actions().get("plan.saveTemplate").fire());
        until(() -> dialogs.passed.stream().anyMatch(it -> it.contains(".plan.json")));
        Path kept = folder.resolve("templates");
        Files.write(kept.resolve("broken.template.json"), "{".getBytes(StandardCharsets.UTF_8));
        List<String> names = templates().getItems().stream().map(Template::name).toList();
        assertTrue(names.containsAll(List.of("My winter", "Small")), names::toString);
        assertTrue(robot.lookup(".start-column .entry-reason").<Label>queryAll().stream()
                .anyMatch(it -> it.getText().contains("broken.template.json")));
        fx(() -> this.<ListView<Template>>node("start-templates").getItems().stream()
                .filter(Template.OfPlan.class::isInstance)
                .findFirst()
                .ifPresent(it -> this.<ListView<Template>>node("start-templates")
                        .getSelectionModel()
                        .select(it)));
        dialogs.names.add("Again");
        Plan before = now();
        fx(() -> robot.lookup("#start-template-anew").queryButton().fire());
        until(() -> now().sheet().title().equals("Again"));
        assertEquals(before.campaigns(), now().campaigns());
        try (Stream<Path> files = Files.list(kept)) {
            assertEquals(3, files.count());
        }
    }
}
