package throughline.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.table.Formulas;

class SafeCsvTest {

    @Test
    void aTableIsWrittenAsSpreadsheetsReadIt() {
        byte[] file = SafeCsv.of(
                List.of("Name", "Cost", "Day", "When"),
                List.of(
                        Arrays.asList(
                                "Say \"hello\", twice", new BigDecimal("-1200.50"), LocalDate.of(2026, 12, 4), null),
                        Arrays.asList("two\nlines", 7, null, LocalDateTime.of(2026, 12, 4, 9, 5))));
        assertEquals(
                "\ufeffName,Cost,Day,When\r\n\"Say \"\"hello\"\", twice\",-1200.50,2026-12-04,\r\n"
                        + "\"two\nlines\",7,,2026-12-04 09:05\r\n",
                new String(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x.example\",\"y\")",
                "+49 170 1234",
                "-cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\rx",
                "\nx",
                "  =1+1",
                "\u00a0=1",
                "\u200b@x",
                "\ufeff=1",
                "＝1+1",
                "＋1",
                "－1+1",
                "＠x",
                "﹣1+2",
                "\u22121+2",
                "'=1",
                "-1-1",
                "''\t"
            })
    void whatASpreadsheetWouldRunStaysAText(String text) {
        String guarded = Formulas.guarded(text);
        assertEquals("'" + text, guarded);
        assertEquals(text, Formulas.unguarded(guarded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-12.5", "-3", "7", "12,50", "a=b", "Mo-Fr", "'tis the season", "é", "  ", "x\n=1"})
    void anythingElseStaysAsItIs(String text) {
        assertEquals(text, Formulas.guarded(text));
        assertEquals(text, Formulas.unguarded(text));
    }

    @Test
    void headingsAreGuardedToo() {
        assertEquals("\ufeff'=x\r\n", new String(SafeCsv.of(List.of("=x"), List.of()), StandardCharsets.UTF_8));
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SafeCsv.of(List.of("a", "b"), List.of(List.of("1"))));
    }

    @Test
    void anyTextComesBackAndNoneIsRun() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "=+-@'\"\t\r\n,; ab1.＝é\u200b";
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(List.of(text(random, letters), text(random, letters)));
        }
        byte[] file = SafeCsv.of(List.of("a", "b"), rows);
        String text = new String(file, StandardCharsets.UTF_8).substring(1);
        List<List<String>> back = new ArrayList<>();
        for (var record : CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text)) {
            back.add(record.getFields().stream().map(Formulas::unguarded).toList());
            record.getFields().forEach(cell -> {
                String first = cell.strip();
                boolean runs = !first.isEmpty() && "=+@".indexOf(first.charAt(0)) >= 0;
                assertEquals(false, runs, "seed " + seed + ": " + cell);
            });
        }
        assertEquals(rows, back.subList(1, back.size()), "seed " + seed);
    }

    private static String text(Random random, String letters) {
        StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
        for (int n = random.nextInt(5); n > 0; n--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
