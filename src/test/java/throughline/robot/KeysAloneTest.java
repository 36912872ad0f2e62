package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.check.Finding;
import throughline.desktop.Tool;
import throughline.desktop.canvas.MapPeek;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The whole way, from the start of the program to the pages in hand, without a pointer. */
@Tag("needs-display")
class KeysAloneTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("walk to a station, rename it, lay a campaign of three, make a fix, export, and read the pages")
    void fromTheStartToThePages() throws IOException {
        Path pages = folder.resolve("winter.pdf");
        try (Person person = Person.at(folder.resolve("workspace"))) {
            person.willChoose(pages);
            person.until("the keyboard begins on the map", () -> person.map().isFocused());
            person.keys(KeyCode.HOME);
            untilAt(person, "paid-search");
            person.keys(KeyCode.RIGHT);
            untilAt(person, "contextual-targeting");
            person.keys(KeyCode.F2);
            person.until("its name can be typed over", () -> MapPeek.isRenaming(person.map()));
            person.type("Side by side");
            person.keys(KeyCode.ENTER);
            person.until(
                    "it is renamed",
                    () -> person.plan()
                            .item("contextual-targeting")
                            .orElseThrow()
                            .name()
                            .equals("Side by side"));

            person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            person.untilTyping("start-name");
            person.type("Thaw");
            person.keys(KeyCode.ENTER);
            person.until("it is named", () -> campaign(person.plan()).name().equals("Thaw"));
            person.until("the keyboard is back on the map", () -> person.map().isFocused());
            assertEquals(
                    Tool.LAY_JOURNEY,
                    Person.see(() -> person.model().toolProperty().get()));
            person.keys(KeyCode.RIGHT);
            untilAt(person, "contextual-targeting");
            for (int i = 1; i <= 3; i++) {
                int count = i;
                person.keys(KeyCode.ENTER);
                person.until("touchpoint " + i, () -> stations(person.plan()).size() == count);
                person.keys(i == 1 ? KeyCode.RIGHT : KeyCode.DOWN);
            }
            person.keys(KeyCode.ESCAPE);
            person.until(
                    "the tool is put down", () -> person.model().toolProperty().get() == Tool.SELECT);
            List<String> laid = stations(person.plan());
            assertEquals("contextual-targeting", laid.getFirst());

            Finding worst =
                    Person.see(() -> person.model().findingsProperty().get()).getFirst();
            assertTrue(!worst.fixes().isEmpty(), "the sample's first finding has a fix");
            Plan before = person.plan();
            person.keys(KeyCode.F8);
            person.until(
                    "it is chosen",
                    () -> worst.equals(findings(person).getSelectionModel().getSelectedItem()));
            person.keys(KeyCode.ALT, KeyCode.ENTER);
            person.until("the fix is made", () -> person.plan() != before);
            person.until(
                    "and checked",
                    () -> !person.model().findingsProperty().get().contains(worst));
            person.untilSaved();

            person.keys(KeyCode.CONTROL, KeyCode.E);
            person.untilTyping("export-pdf");
            person.keys(KeyCode.ENTER);
            person.until("the pages are written", () -> Files.exists(pages));
            person.untilText("winter.pdf");
            assertRead(pages, person.plan(), laid);
        }
    }

    @Test
    @DisplayName("keys are pressed anew in the page of shortcuts, work at once, and still do after the next start")
    void keysOfOnesOwn() throws IOException {
        Path workspace = folder.resolve("workspace");
        try (Person person = Person.at(workspace)) {
            person.keys(KeyCode.F1);
            person.untilTyping("keys-filter");
            person.type("Table");
            person.keys(KeyCode.DOWN);
            person.untilTyping("keys-list");
            person.keys(KeyCode.ENTER);
            person.untilTyping("keys-record");
            person.keys(KeyCode.CONTROL, KeyCode.F);
            person.untilText("Ctrl+F belongs to Find");
            person.untilTyping("keys-take");
            person.keys(KeyCode.ENTER);
            person.untilText("Table is on Ctrl+F now.");
            person.keys(KeyCode.ESCAPE);
            person.until("the page is closed", () -> Window.getWindows().size() == 1);
            person.keys(KeyCode.CONTROL, KeyCode.F);
            person.until("the table is there", () -> person.node("#plan-table").isVisible());
            person.keys(KeyCode.CONTROL, KeyCode.F);
            person.until("the map is there", () -> person.map().isVisible());
        }
        assertTrue(Files.readString(workspace.resolve("settings").resolve("keymap.json"))
                .contains("view.table"));
        try (Person person = Person.at(workspace)) {
            person.keys(KeyCode.CONTROL, KeyCode.F);
            person.until(
                    "the table is there after the next start",
                    () -> person.node("#plan-table").isVisible());
        }
    }

    private static void assertRead(Path pages, Plan plan, List<String> laid) throws IOException {
        try (PDDocument read = Loader.loadPDF(pages.toFile())) {
            String text = new PDFTextStripper().getText(read);
            assertEquals(1 + plan.campaigns().size(), sections(text, plan), text);
            assertTrue(text.contains("Side by side"), "the new name");
            assertTrue(text.contains("Thaw"), "the new campaign");
            for (String station : laid) {
                String name = plan.item(station).orElseThrow().name();
                assertTrue(text.replaceAll("\\s+", " ").contains(name), name);
            }
        }
    }

    /** The title and the campaigns that the pages name. */
    private static long sections(String text, Plan plan) {
        return Stream.concat(
                        Stream.of(plan.sheet().title()),
                        plan.campaigns().stream().map(Campaign::name))
                .filter(text::contains)
                .count();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Finding> findings(Person person) {
        Node list = person.node("#findings-list");
        return (ListView<Finding>) list;
    }

    private static Campaign campaign(Plan plan) {
        return plan.campaigns().getLast();
    }

    private static List<String> stations(Plan plan) {
        return plan.touchpoints(campaign(plan)).stream()
                .map(Touchpoint::station)
                .toList();
    }

    private static void untilAt(Person person, String station) {
        person.until(
                "the keyboard is at " + station,
                () -> person.model().selectionProperty().get().equals(java.util.Set.of(station)));
    }
}
