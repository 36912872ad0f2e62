package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import throughline.desktop.sheets.SheetImport;
import throughline.plan.Plan;
import throughline.sheet.MessySheet;
import throughline.table.TableKind;

/** Spreadsheets on their way into the plan, by hand. */
class SheetImportTest extends WindowTest {

    private SheetImport opened(Path file) throws Exception {
        dialogs.file = Optional.of(file);
        fx(() -> desk.actions().get("import-table").fire());
        SheetImport sheet = dialogs.sheets.getLast();
        until(() -> sheet.isReady() || !sheet.refused().isEmpty());
        return sheet;
    }

    /** Matches it another way and waits for what comes of it. */
    private void matched(SheetImport sheet, Runnable another) throws Exception {
        fx(another::run);
        until(() -> !sheet.isMatching());
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.csv"), text);
    }

    @Test
    void aSheetIsTakenInAsOneStepAndTakenBack() throws Exception {
        Plan before = now();
        SheetImport sheet = opened(MessySheet.write(folder, 7));
        fx(() -> assertFalse(sheet.take()));
        assertEquals(before, now());
        matched(sheet, () -> sheet.map(sheet.mapping().leavingOut(true)));
        fx(() -> assertTrue(sheet.take()));
        assertEquals(before.campaigns().size() + 12, now().campaigns().size());
        assertEquals(1, model.openPlanProperty().get().history().done().size());
        fx(model::undo);
        assertEquals(before, now());
    }

    @Test
    void howASheetWasMatchedIsRemembered() throws Exception {
        String text = "Wer;Womit;Tag\nA;Email;4.1.2027\n";
        SheetImport first = opened(csv(text));
        assertEquals(
                Map.of(),
                first.mapping().columns().entrySet().stream()
                        .filter(it -> it.getKey() < 2)
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        matched(first, () -> first.choose(TableKind.TOUCHPOINTS));
        matched(
                first,
                () -> first.map(
                        first.mapping().with(0, "campaign").with(1, "station").with(2, "when")));
        fx(() -> assertTrue(first.take()));
        SheetImport second = opened(csv(text.replace("4.1.", "5.1.")));
        assertEquals(
                Map.of(0, "campaign", 1, "station", 2, "when"), second.mapping().columns());
        assertEquals(TableKind.TOUCHPOINTS, second.mapping().kind());
        assertEquals(1, second.outcome().counts().taken());
    }

    @Test
    void aFileThatIsNoSpreadsheetIsRefusedInWords() throws Exception {
        Plan before = now();
        SheetImport sheet = opened(Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertTrue(sheet.refused().startsWith("x.xlsx is damaged"), sheet.refused());
        assertFalse(sheet.isReady());
        assertEquals(before, now());
    }
}
