package throughline.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import throughline.item.Words;

/**
 * A spreadsheet as it was read.
 *
 * @param file the file's name
 * @param how what it was taken for, such as its encoding, in a few words
 * @param sheets those with any rows; at least one
 */
public record Spreadsheet(String file, String how, List<Grid> sheets) {

    /** The most rows of a sheet: more touchpoints than a plan is good for. */
    public static final int MOST_ROWS = 20_000;

    /** The most columns of a sheet. */
    public static final int MOST_COLUMNS = 300;

    /** The largest file, in bytes. */
    public static final long LARGEST_FILE = 50L << 20;

    /** Copies the sheets. */
    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads a file: a workbook (XLSX) by its first bytes, anything else as CSV.
     *
     * @throws SheetRefused if it is no spreadsheet, hostile, or larger than what is taken in; says so in words
     * @throws IOException if it cannot be read
     * @throws CancellationException once {@code reading} is cancelled
     */
    public static Spreadsheet read(Path file, Reading reading) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new SheetRefused("sheet.refused.missing", name);
        }
        long size;
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            size = Files.size(file);
            first = in.readNBytes(8);
        } catch (NoSuchFileException e) {
            throw new SheetRefused("sheet.refused.missing", name);
        }
        if (size > LARGEST_FILE) {
            throw new SheetRefused("sheet.refused.large", name, LARGEST_FILE >> 20);
        }
        if (begins(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new SheetRefused("sheet.refused.old", name);
        }
        if (begins(first, '%', 'P', 'D', 'F')) {
            throw new SheetRefused("sheet.refused.other", name);
        }
        boolean zip = begins(first, 'P', 'K', 3, 4);
        Spreadsheet read = zip ? XlsxReader.read(file, name, reading) : CsvSheet.read(file, name, reading);
        if (read.sheets().isEmpty()) {
            throw new SheetRefused("sheet.refused.empty", name);
        }
        return read;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Told after each row. */
    static void row(String file, Reading reading, int count, int columns) throws SheetRefused {
        if (reading.isCancelled()) {
            throw new CancellationException(Words.say("sheet.cancelled"));
        }
        if (count > MOST_ROWS) {
            throw new SheetRefused("sheet.refused.rows", file, MOST_ROWS);
        }
        if (columns > MOST_COLUMNS) {
            throw new SheetRefused("sheet.refused.columns", file, MOST_COLUMNS);
        }
        if (count % 200 == 0) {
            reading.rows(count);
        }
    }
}
