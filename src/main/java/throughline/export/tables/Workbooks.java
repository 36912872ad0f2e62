package throughline.export.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as a workbook (XLSX). Texts are cells of text, which no spreadsheet runs; days, times and numbers are what they
 * are, so that they can be sorted and reckoned with.
 */
final class Workbooks {

    /** Pixels of a column on screen to the characters that a workbook counts in. */
    private static final double CHARACTER = 7;

    private static final double WIDEST = 60;

    private Workbooks() {}

    /**
     * A sheet.
     *
     * @param name what it is called
     * @param header what the columns are called
     * @param widths of the columns, in pixels
     * @param rows each with a cell for each column; see {@link SafeCsv#write}
     */
    record Sheet(
            String name,
            List<String> header,
            List<Double> widths,
            List<? extends List<? extends @Nullable Object>> rows) {}

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        // The version must be a number; this one says nothing to anybody.
        Workbook workbook = new Workbook(out, "Throughline", "1.0");
        for (Sheet sheet : sheets) {
            Worksheet made = workbook.newWorksheet(sheet.name());
            for (int column = 0; column < sheet.header().size(); column++) {
                made.value(0, column, storable(sheet.header().get(column)));
                made.style(0, column).bold().set();
                made.width(column, Math.min(WIDEST, sheet.widths().get(column) / CHARACTER));
            }
            made.freezePane(0, 1);
            for (int row = 0; row < sheet.rows().size(); row++) {
                for (int column = 0; column < sheet.header().size(); column++) {
                    put(made, row + 1, column, sheet.rows().get(row).get(column));
                }
            }
            made.finish();
        }
        workbook.finish();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(row, column, storable(value.toString()));
        }
    }

    /** XML has no place for two characters that a plan may hold. */
    private static String storable(String text) {
        return text.replace('\ufffe', '\ufffd').replace('\uffff', '\ufffd');
    }
}
