package throughline.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.export.ExportOptions;
import throughline.export.PlanExport;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.table.TableKind;

class TableFilesTest {

    @TempDir
    private Path folder;

    private final Plan plan = SmallPlans.winter()
            .apply(ItemEdits.rename(SmallPlans.winter(), "winter-launch", "=HYPERLINK(\"http://x.example\")"));

    private Path written(String name, TableKind table) throws IOException {
        Path file = folder.resolve(name);
        PlanExport.write(plan, file, ExportOptions.STANDARD.withTable(table), Clock.systemUTC());
        return file;
    }

    @Test
    void aTableIsWrittenAsCsv() throws IOException {
        List<String> lines = Files.readAllLines(written("x.csv", TableKind.CAMPAIGNS));
        assertTrue(lines.getFirst().startsWith("\ufeffName,State,Owner,First day,Last day"), lines.getFirst());
        assertTrue(
                lines.get(1).startsWith("\"'=HYPERLINK(\"\"http://x.example\"\")\",Draft,,2027-01-04"), lines.get(1));
        assertTrue(Files.readString(written("y.csv", null)).startsWith("\ufeffCampaign,No.,Name,Station"));
    }

    @Test
    void aWorkbookHasASheetForEachTableAndNoFormula() throws IOException {
        try (ReadableWorkbook read =
                new ReadableWorkbook(written("x.xlsx", null).toFile())) {
            List<String> names = read.getSheets().map(Sheet::getName).toList();
            assertEquals(List.of("Campaigns", "Touchpoints", "Stations", "Permissions"), names);
            var rows = read.getFirstSheet().read();
            assertEquals("=HYPERLINK(\"http://x.example\")", rows.get(1).getCellText(0));
            assertEquals(CellType.STRING, rows.get(1).getCell(0).getType());
            assertEquals(CellType.NUMBER, rows.get(1).getCell(3).getType());
        }
    }
}
