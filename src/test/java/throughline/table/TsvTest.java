package throughline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void cellsStandAsSpreadsheetsWriteThem() {
        assertEquals("a\t\"b\nc\"\t'=1+1\n", Tsv.of(List.of(List.of("a", "b\nc", "=1+1"))));
    }

    @Test
    void whatSpreadsheetsWriteIsRead() {
        assertEquals(
                List.of(List.of("a", "two\nrows", ""), List.of("say \"hi\"", "", "5\" pipe")),
                Tsv.read("a\t\"two\nrows\"\t\r\nsay \"hi\"\t\t5\" pipe\r\n"));
        assertEquals(List.of(List.of("say \"hi\" now")), Tsv.read("\"say \"\"hi\"\" now\""));
        assertEquals(List.of(), Tsv.read(""));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "ab \"\t\n'=+-1";
        for (int n = 0; n < 300; n++) {
            int wide = 1 + random.nextInt(4);
            List<List<String>> rows = new ArrayList<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                List<String> row = new ArrayList<>();
                for (int j = 0; j < wide; j++) {
                    StringBuilder text = new StringBuilder();
                    for (int k = random.nextInt(5); k > 0; k--) {
                        text.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    row.add(text.toString());
                }
                rows.add(row);
            }
            assertEquals(rows, Tsv.read(Tsv.of(rows)), "seed " + seed);
        }
    }
}
