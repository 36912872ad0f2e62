package throughline.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTest {

    @TempDir
    private Path folder;

    private Spreadsheet read(byte[] bytes) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, bytes);
        return Spreadsheet.read(file, Reading.UNWATCHED);
    }

    private String refused(byte[] bytes) {
        return assertThrows(SheetRefused.class, () -> read(bytes)).getMessage();
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("One");
            fill.accept(sheet);
            sheet.finish();
        }
        return out.toByteArray();
    }

    /** The same archive with another content in one of its parts. */
    private static byte[] with(byte[] archive, String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = Files.createTempFile("whole", ".xlsx");
        Files.write(file, archive);
        try (ZipFile whole = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : whole.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(part)
                                ? content
                                : whole.getInputStream(entry).readAllBytes());
            }
        }
        Files.delete(file);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,false,UTF-8",
        "UTF-8,true,UTF-8",
        "UTF-16LE,true,UTF-16",
        "UTF-16BE,true,UTF-16",
        "UTF-16LE,false,UTF-16",
        "windows-1252,false,Windows-1252"
    })
    void theEncodingIsFoundAndSaid(String charset, boolean mark, String said) throws IOException {
        String text = (mark ? "\ufeff" : "") + "Kampagne;Kosten\nFrühling – „neu“;3 €\n";
        Spreadsheet read = read(text.getBytes(Charset.forName(charset)));
        assertEquals("CSV in " + said + ", with semicolons between columns", read.how());
        assertEquals(
                "Frühling – „neu“",
                read.sheets().getFirst().rows().get(1).cell(0).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"a,b,c#commas", "a;b;c#semicolons", "a\\tb\\tc#tabs", "a|b|c#vertical bars"})
    void theDelimiterIsFoundAndSaid(String row, String said) throws IOException {
        String text = (row.replace("\\t", "\t") + "\r\n").repeat(4) + "\"x;y,z\"\n";
        Spreadsheet read = read(text.getBytes(StandardCharsets.UTF_8));
        assertTrue(read.how().contains(said), read.how());
        assertEquals(List.of("a", "b", "c"), cells(read, 0));
        assertEquals("sep=;", "sep=;");
        assertEquals(List.of("1", "2"), cells(read("sep=;\n1;2\n".getBytes(StandardCharsets.UTF_8)), 0));
    }

    private static List<String> cells(Spreadsheet read, int row) {
        return read.sheets().getFirst().rows().get(row).cells().stream()
                .map(Grid.Cell::text)
                .toList();
    }

    @Test
    void aWorkbooksDaysNumbersAndFormulasAreRead() throws IOException {
        Spreadsheet read = read(workbook(sheet -> {
            sheet.value(0, 0, "text");
            sheet.value(0, 1, LocalDate.of(2026, 12, 4));
            sheet.style(0, 1).format("dd.mm.yyyy").set();
            sheet.value(0, 2, LocalDate.of(2026, 12, 4).atTime(18, 30));
            sheet.style(0, 2).format("m/d/yy h:mm").set();
            sheet.value(0, 3, 1200.5);
            sheet.value(0, 4, true);
            sheet.value(2, 0, "merged");
            sheet.range(2, 0, 3, 1).merge();
        }));
        assertEquals(List.of("text", "2026-12-04", "2026-12-04 18:30", "1200.5", "yes"), cells(read, 0));
        Grid grid = read.sheets().getFirst();
        assertEquals(1, grid.merged());
        assertEquals(3, grid.rows().get(1).number());
    }

    @Test
    void moreRowsThanAPlanIsMadeFromAreRefused() throws IOException {
        byte[] csv = "a,b\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "file has more than 20,000 rows, which is more than is taken in at once. Split it, for example by"
                        + " quarter, and import the parts one by one.",
                refused(csv));
        assertTrue(refused(workbook(sheet -> {
                    for (int row = 0; row < 100_000; row++) {
                        sheet.value(row, 0, row);
                    }
                }))
                .contains("more than 20,000 rows"));
    }

    @Test
    void aReadingCanBeGivenUp() throws IOException {
        Path file = folder.resolve("file.csv");
        Files.writeString(file, "a,b\n".repeat(1_000));
        assertThrows(
                CancellationException.class,
                () -> Spreadsheet.read(file, new Reading() {
                    private boolean enough;

                    @Override
                    public void rows(int count) {
                        enough = count >= 400;
                    }

                    @Override
                    public boolean isCancelled() {
                        return enough;
                    }
                }));
    }

    @Test
    void aBombIsRefused() throws IOException {
        byte[] strings = new byte[(int) ZipGuard.LARGEST + 1];
        Arrays.fill(strings, (byte) ' ');
        byte[] archive = with(workbook(sheet -> sheet.value(0, 0, "x")), "xl/styles.xml", strings);
        assertTrue(archive.length < 2 << 20);
        assertTrue(refused(archive).contains("meant to do harm"));
    }

    @Test
    void entitiesAreRefused() throws IOException {
        String part = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&e;</t></si></sst>";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            byte[] bytes = part.replace("\"1.0\"", "\"1.0\" encoding=\"" + charset + "\"")
                    .getBytes(charset);
            String told = refused(with(workbook(sheet -> sheet.value(0, 0, "x")), "xl/sharedStrings.xml", bytes));
            assertTrue(told.contains("declares entities"), told);
        }
    }

    @Test
    void whatIsNoSpreadsheetIsToldSo() throws IOException {
        assertTrue(refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8)).contains("no spreadsheet"));
        assertTrue(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})
                .contains("XLS"));
        assertTrue(refused(new byte[] {1, 0, 2, 0, 0, 3}).contains("no spreadsheet"));
        assertTrue(refused("\n\n , ,\n".getBytes(StandardCharsets.UTF_8)).contains("no rows"));
        assertTrue(refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 1, 2})
                .contains("UTF-16"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertTrue(refused(out.toByteArray()).contains("archive"));
        assertTrue(assertThrows(SheetRefused.class, () -> Spreadsheet.read(folder.resolve("none"), Reading.UNWATCHED))
                .getMessage()
                .contains("no file"));
    }

    /** Bytes turned around anywhere: read or refused in words, never anything else. */
    @Test
    void aDamagedWorkbookIsReadOrRefused() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] whole = MessySheet.of(seed);
        for (int n = 0; n < 60; n++) {
            byte[] damaged = whole.clone();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            }
            byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
            try {
                assertTrue(!read(cut).sheets().isEmpty());
            } catch (SheetRefused told) {
                assertTrue(told.getMessage().length() > 20, "seed " + seed);
            }
        }
    }
}
