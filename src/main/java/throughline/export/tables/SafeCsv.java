package throughline.export.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import throughline.table.Formulas;

/**
 * Tables as CSV (RFC 4180: commas, double quotes, CR LF) in UTF-8 with a byte order mark, by which spreadsheets know the
 * encoding. A text that a spreadsheet would run as a formula is written as a text; see {@link Formulas}.
 */
public final class SafeCsv {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private SafeCsv() {}

    /**
     * Writes a table and leaves {@code out} open.
     *
     * @param header what the columns are called
     * @param rows each with a cell for each column: null for an empty cell, a {@link Number}, a
     *     {@link java.time.LocalDate}, a {@link LocalDateTime} to the minute, or anything else as its text
     * @throws IllegalArgumentException if a row is not as long as the header
     * @throws IOException if {@code out} cannot be written to
     */
    public static void write(
            List<String> header, List<? extends List<? extends @Nullable Object>> rows, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        try {
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            csv.writeRecord(header.stream().map(Formulas::guarded).toList());
            for (List<? extends @Nullable Object> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(row.size() + " cells under " + header.size() + " headings");
                }
                csv.writeRecord(row.stream().map(SafeCsv::cell).toList());
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The table as the bytes of a file; see {@link #write}. */
    public static byte[] of(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(header, rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case LocalDateTime time -> TIME.format(time);
            default -> Formulas.guarded(value.toString());
        };
    }
}
