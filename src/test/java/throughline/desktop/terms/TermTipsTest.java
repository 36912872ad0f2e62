package throughline.desktop.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import throughline.desktop.WindowTest;
import throughline.desktop.dialogs.Page;

/** Words of the planner: each has a meaning, on a page and wherever it stands on screen. */
class TermTipsTest extends WindowTest {

    @Test
    void aTermIsFoundInAnyOfItsForms() {
        assertEquals(Optional.of(Term.TOUCHPOINT), Term.of("Touchpoints"));
        assertEquals(Optional.of(Term.VALUE_EXCHANGE), Term.of(" what they get "));
        assertEquals(Optional.empty(), Term.of("Touchpoints of the plan"));
    }

    @Test
    void whatTheGlossaryNamesIsExplained() {
        List<String> glossary = List.of(
                "neighborhood, track, station, interchange, hand-over, audience, market, campaign, touchpoint, journey",
                "permission, permission request, what they get, requires, asks for, gate, ready, missing, to confirm",
                "expiring, legal to-do, permission register, frequency cap, contact pressure, intrusiveness",
                "relationship elements, lifecycle stage, finding");
        for (String row : glossary) {
            for (String word : row.split(", ")) {
                assertTrue(Term.of(word).isPresent(), word);
            }
        }
    }

    @Test
    void noFormIsTwoTerms() {
        Set<String> forms = new HashSet<>();
        for (Term term : Term.values()) {
            term.forms().forEach(form -> assertTrue(forms.add(form.toLowerCase(Locale.ROOT)), form));
        }
    }

    @Test
    void thePointerOverATermShowsWhatItMeansAndOverAnotherWordNothing() {
        fx(() -> model.select("winter-launch-sms"));
        Label title = robot.lookup("Requires").queryAs(Label.class);
        assertNull(title.getTooltip());
        robot.moveTo(title);
        assertNotNull(title.getTooltip());
        assertEquals(Term.REQUIRES.means(), title.getTooltip().getText());
        fx(() -> title.setText("Something else"));
        robot.moveTo("#undo").moveTo(title);
        assertNull(title.getTooltip());
    }

    @Test
    void thePageNamesThemAll() {
        fx(() -> desk.actions().get("help.words").fire());
        assertEquals(
                Term.sorted().stream().map(Term::word).toList(),
                dialogs.pages.getFirst().rows().stream().map(Page.Row::left).toList());
    }
}
