package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.check.Finding;
import throughline.desktop.Tool;
import throughline.plan.Campaign;

/** The guide, from the first start of the program to the pages in hand. */
@Tag("needs-display")
class GuideJourneyTest extends RobotJourney {

    @Test
    @DisplayName("a campaign for browsers, three stations, the missing gate, its fix, and the PDF that is read back")
    void fiveSteps() throws IOException {
        person.menu("Help", "Guide");
        person.untilText("Step 1 of 5");
        person.click("#guide-lead");
        person.untilTyping("start-name");
        person.type("Snow for browsers");
        person.clickText("Winter browsers");
        person.clickText("Lay the journey");

        person.untilText("Step 2 of 5");
        assertEquals("Snow for browsers", own().name());
        person.until(
                "stations can be clicked", () -> person.model().toolProperty().get() == Tool.LAY_JOURNEY);
        for (String station : new String[] {"paid-social", "landing-pages", "sms"}) {
            int count = own().touchpoints().size() + 1;
            person.clickStation(station);
            person.until("it is laid", () -> own().touchpoints().size() == count);
        }

        person.untilText("Step 3 of 5");
        String text = own().touchpoints().getLast();
        person.until("the guide has seen the gate", () -> words().contains("“SMS”"));
        person.click("#guide-lead");
        person.until(
                "the touchpoint is shown",
                () -> person.model().selectionProperty().get().contains(text));
        person.untilText("Step 4 of 5");
        for (int i = 0; i < 20 && !isShown(text); i++) {
            person.keys(KeyCode.F8);
        }
        person.keys(KeyCode.ALT, KeyCode.ENTER);
        person.untilText("Step 5 of 5");

        Path pages = folder.resolve("snow.pdf");
        person.willChoose(pages);
        person.click("#guide-lead");
        person.clickText("Choose a file…");
        person.untilText("You have been all the way round");
        try (PDDocument document = Loader.loadPDF(pages.toFile())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Snow for browsers"));
        }
        person.click("#guide-close");
        person.until("the guide is away", () -> !person.node("#guide").isVisible());
        person.untilSaved();
    }

    private Campaign own() {
        return person.plan().campaigns().getLast();
    }

    private String words() {
        return ((Label) person.node("#guide-text")).getText();
    }

    /** Whether the finding that the keyboard has come to is about the touchpoint. */
    private boolean isShown(String touchpoint) {
        ListView<?> list = (ListView<?>) person.node("#findings-list");
        return Person.see(() -> list.getSelectionModel().getSelectedItem() instanceof Finding finding
                && finding.items().getFirst().equals(touchpoint));
    }
}
