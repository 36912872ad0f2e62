package throughline.desktop.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.session.SettingsFolder;
import throughline.sheet.Mapping;
import throughline.table.Notation;
import throughline.table.Notation.Order;
import throughline.table.TableKind;

class ImportMemoryTest {

    private static final List<String> HEADINGS = List.of("Kampagne", "Größe = #1: x!", "");
    private static final Mapping GUESSED =
            new Mapping(TableKind.CAMPAIGNS, 2, 2, Map.of(), new Notation(Order.DAY_FIRST, '.'), Map.of(), false);
    private static final Mapping TAKEN = new Mapping(
            TableKind.TOUCHPOINTS,
            2,
            2,
            Map.of(0, "campaign", 1, "station", 2, "time"),
            new Notation(Order.MONTH_FIRST, ','),
            Map.of(),
            false);

    @TempDir
    private Path folder;

    @Test
    void itIsThereAfterTheNextStart() {
        ImportMemory memory = new ImportMemory();
        try (SettingsFolder settings = new SettingsFolder(folder, thrown -> {})) {
            memory.attach(settings);
            memory.keep(HEADINGS, TAKEN);
        }
        ImportMemory next = new ImportMemory();
        try (SettingsFolder settings = new SettingsFolder(folder, thrown -> {})) {
            next.attach(settings);
            assertEquals(TAKEN, next.recalled(HEADINGS, GUESSED));
            assertEquals(GUESSED, next.recalled(List.of("Kampagne"), GUESSED));
        }
    }

    @Test
    void whatCannotBeReadIsPassedOver() throws IOException {
        Files.writeString(folder.resolve(ImportMemory.FILE), "a=nonsense\nb=touchpoints;X;y;9=nothing,z\nc=\\u12");
        try (SettingsFolder settings = new SettingsFolder(folder, thrown -> {})) {
            ImportMemory memory = new ImportMemory();
            memory.attach(settings);
            assertEquals(GUESSED, memory.recalled(List.of("a"), GUESSED));
        }
    }
}
