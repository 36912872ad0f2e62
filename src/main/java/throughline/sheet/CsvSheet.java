package throughline.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import throughline.item.Words;
import throughline.table.Formulas;

/** Reads CSV in any encoding and with any of the usual delimiters, and says which they were. */
final class CsvSheet {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 20;
    private static final int LONGEST_CELL = 1 << 20;

    private CsvSheet() {}

    static Spreadsheet read(Path file, String name, Reading reading) throws IOException {
        Encoding.Decoded decoded = Encoding.decode(Files.readAllBytes(file), name);
        String text = decoded.text();
        char delimiter = delimiter(text);
        int begin = 0;
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.indexOf('\n') > 0) {
            delimiter = text.charAt(4);
            begin = text.indexOf('\n') + 1;
        }
        List<Grid.Row> rows = rows(text.substring(begin), delimiter, name, reading);
        String how = Words.say("sheet.how.csv", decoded.name(), word(delimiter));
        return new Spreadsheet(name, how, rows.isEmpty() ? List.of() : List.of(new Grid("", rows, 0, 0)));
    }

    private static List<Grid.Row> rows(String text, char delimiter, String name, Reading reading) throws IOException {
        List<Grid.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(delimiter).ofCsvRecord(text)) {
            int count = 0;
            for (CsvRecord record : reader) {
                Spreadsheet.row(name, reading, ++count, record.getFieldCount());
                List<Grid.Cell> cells = record.getFields().stream()
                        .map(field -> new Grid.Cell(cell(field), false))
                        .toList();
                Grid.Row row = new Grid.Row(count, cells);
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException e) {
            throw new SheetRefused(
                    "sheet.refused.csv",
                    name,
                    rows.isEmpty() ? 1 : rows.getLast().number() + 1);
        }
        return rows;
    }

    private static CsvReader.CsvReaderBuilder reader(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL);
    }

    private static String cell(String field) {
        return Formulas.unguarded(field.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The one that parts the first rows into the most columns that are as many in most of them. */
    private static char delimiter(String text) {
        char best = ',';
        double most = 0;
        for (char each : DELIMITERS) {
            double score = score(text, each);
            if (score > most) {
                most = score;
                best = each;
            }
        }
        return best;
    }

    private static double score(String text, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(delimiter).ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
                    widths.add(record.getFieldCount());
                }
                if (widths.size() == LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | IOException notThis) {
            return 0;
        }
        int usual = widths.stream()
                .max(java.util.Comparator.comparingLong(
                        width -> widths.stream().filter(width::equals).count() * 1000 + width))
                .orElse(1);
        long same = widths.stream().filter(width -> width == usual).count();
        return usual < 2 ? 0 : (double) same / widths.size() * (1 + Math.log(usual));
    }

    private static String word(char delimiter) {
        return Words.say(
                switch (delimiter) {
                    case ',' -> "sheet.comma";
                    case ';' -> "sheet.semicolon";
                    case '\t' -> "sheet.tab";
                    default -> "sheet.bar";
                });
    }
}
