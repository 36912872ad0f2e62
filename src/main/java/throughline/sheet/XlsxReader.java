package throughline.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;

/** Reads workbooks, after {@link ZipGuard} has looked into them. */
final class XlsxReader {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    private XlsxReader() {}

    static Spreadsheet read(Path file, String name, Reading reading) throws IOException {
        Map<String, Integer> merged = ZipGuard.check(file, name, reading);
        List<Grid> grids = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    Grid grid = grid(sheet, merged.getOrDefault(sheet.getName(), 0), name, reading);
                    if (!grid.rows().isEmpty()) {
                        grids.add(grid);
                    }
                }
            }
        } catch (SheetRefused | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SheetRefused("sheet.refused.damaged", name);
        }
        return new Spreadsheet(name, Words.say("sheet.how.xlsx"), grids);
    }

    private static Grid grid(Sheet sheet, int merged, String name, Reading reading) throws IOException {
        List<Grid.Row> rows = new ArrayList<>();
        int formulas = 0;
        int count = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                Spreadsheet.row(name, reading, ++count, row.getCellCount());
                List<Grid.Cell> cells = new ArrayList<>();
                for (Cell cell : row) {
                    formulas += cell != null && cell.getType() == CellType.FORMULA ? 1 : 0;
                    cells.add(cell(cell));
                }
                Grid.Row made = new Grid.Row(row.getRowNum(), cells);
                if (!made.isBlank()) {
                    rows.add(made);
                }
            }
        }
        return new Grid(sheet.getName(), rows, merged, formulas);
    }

    private static Grid.Cell cell(@Nullable Cell cell) {
        if (cell == null) {
            return Grid.Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> Grid.Cell.EMPTY;
            case NUMBER -> number(cell);
            case FORMULA -> formula(cell);
            case BOOLEAN -> new Grid.Cell(Words.say(cell.asBoolean() ? "sheet.yes" : "sheet.no"), false);
            case STRING, ERROR -> new Grid.Cell(String.valueOf(cell.getText()).replace("\r\n", "\n"), false);
        };
    }

    private static Grid.Cell number(Cell cell) {
        String format = cell.getDataFormatString();
        return isTime(format) ? new Grid.Cell(time(cell.asDate()), true) : new Grid.Cell(plain(cell.asNumber()), true);
    }

    /** The value that was worked out last, as it was stored. */
    private static Grid.Cell formula(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return Grid.Cell.EMPTY;
        }
        try {
            BigDecimal number = new BigDecimal(raw);
            return isTime(cell.getDataFormatString())
                    ? new Grid.Cell(time(asDate(number)), true)
                    : new Grid.Cell(plain(number), true);
        } catch (NumberFormatException text) {
            return new Grid.Cell(raw, false);
        }
    }

    /** Days since the end of 1899, as spreadsheets count them. */
    private static LocalDateTime asDate(BigDecimal days) {
        long minutes = days.multiply(BigDecimal.valueOf(24 * 60))
                .setScale(0, java.math.RoundingMode.HALF_EVEN)
                .longValue();
        return LocalDateTime.of(1899, 12, 30, 0, 0).plusMinutes(minutes);
    }

    private static String time(LocalDateTime time) {
        LocalDateTime minute = time.plusSeconds(30).withSecond(0).withNano(0);
        return minute.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(minute) : TIME.format(minute);
    }

    /** Sums come with the last digits of binary fractions: 0.1 + 0.2 is 0.30000000000000004. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new java.math.MathContext(15)).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /** True if a number with that format is shown as a day or a time: a letter of dates outside quotes and brackets. */
    private static boolean isTime(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return !bare.contains("general") && bare.matches("(?s).*[ymdhs].*");
    }
}
