package throughline.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A plan of touchpoints as agencies send it: a title above, two rows of headings in German, merged campaign names, days as
 * days and as texts, amounts as numbers and as texts, names of stations as people type them, blank rows, sums in between,
 * and some rows that will not do. The same for the same seed.
 */
public final class MessySheet {

    /** Rows that are touchpoints, good or bad. */
    public static final int ROWS = 300;

    /** How many of them will not do. */
    public static final int BAD = 5;

    private static final List<String> STATIONS = List.of(
            "Email", "E-Mail", "SMS", "Emial", "Push notification", "Landing pages", "landing page", "QR & NFC codes");
    private static final List<String> AUDIENCES = List.of("Trail Club members", "Winter browsers", "Neukunden", "");
    private static final List<String> OWNERS = List.of("Ines Roth", "Jörg Müller", "", "Zoë");

    private MessySheet() {}

    /** The workbook, in a file. */
    public static Path write(Path folder, long seed) {
        Path file = folder.resolve("Maßnahmenplan Q1.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(of(seed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static byte[] of(long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Agency", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Maßnahmen");
            sheet.value(0, 0, "Maßnahmenplan Q1/2027, Stand 20.11.2026");
            sheet.range(0, 0, 0, 6).merge();
            List<String> top = List.of(
                    "Kampagne", "Kanal", "Versand", "", "Zielgruppe", "Kosten (EUR)", "Betreff", "Verantwortlich");
            List<String> below = List.of("", "", "Datum", "Uhrzeit", "", "", "", "");
            for (int i = 0; i < top.size(); i++) {
                cell(sheet, 2, i, top.get(i));
                cell(sheet, 3, i, below.get(i));
            }
            sheet.range(2, 2, 2, 3).merge();
            int row = 4;
            int sum = 0;
            for (int i = 0; i < ROWS; i++) {
                if (i % 25 == 0) {
                    cell(sheet, row, 0, "Kampagne " + (char) ('A' + i / 25));
                    sheet.range(row, 0, row + 24, 0).merge();
                }
                touchpoint(sheet, row, i, random);
                row++;
                sum++;
                if (i % 25 == 24) {
                    cell(sheet, row, 0, "Summe");
                    sheet.formula(row, 5, "SUM(F" + (row - sum + 1) + ":F" + row + ")");
                    row += 2;
                    sum = 0;
                }
            }
            sheet.finish();
            Worksheet notes = workbook.newWorksheet("Notizen");
            notes.value(0, 0, "Bitte nicht löschen");
            notes.finish();
        }
        return out.toByteArray();
    }

    private static void touchpoint(Worksheet sheet, int row, int i, Random random) {
        LocalDate day = LocalDate.of(2027, 1, 4).plusDays(i / 4);
        String station = STATIONS.get(random.nextInt(STATIONS.size()));
        boolean bad = i % 61 == 7;
        cell(sheet, row, 1, station);
        if (bad) {
            cell(sheet, row, 2, "folgt");
        } else if (random.nextBoolean()) {
            sheet.value(row, 2, day);
            sheet.style(row, 2).format("dd.mm.yyyy").set();
        } else {
            cell(sheet, row, 2, day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear());
        }
        if (random.nextInt(3) > 0) {
            cell(sheet, row, 3, (7 + random.nextInt(12)) + ":30");
        }
        cell(sheet, row, 4, AUDIENCES.get(random.nextInt(AUDIENCES.size())));
        switch (random.nextInt(3)) {
            case 0 -> sheet.value(row, 5, 100 + random.nextInt(5000));
            case 1 -> cell(sheet, row, 5, "1." + (100 + random.nextInt(900)) + ",50 €");
            default -> {}
        }
        cell(sheet, row, 6, "Botschaft " + (i + 1) + "\nmit zweiter Zeile");
        cell(sheet, row, 7, OWNERS.get(random.nextInt(OWNERS.size())));
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
