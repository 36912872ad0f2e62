package throughline.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import throughline.draw.Ink;
import throughline.draw.RecordingSurface;
import throughline.draw.TextLine;
import throughline.layout.Box;
import throughline.text.Weight;

class TableTest {

    private static final Ink BLACK = Ink.of("#000000");
    private static final TextStyle BODY = new TextStyle(Weight.REGULAR, 10, 12, BLACK);
    private static final TextStyle HEAD = new TextStyle(Weight.BOLD, 10, 12, BLACK);

    /** Room for the header, 20 high, and four rows of one line. */
    private final PageFlow flow = new PageFlow(new Box(10, 10, 190, 110));

    private final Table table =
            new Table(List.of(new Table.Column("No.", 1), new Table.Column("Station", 2)), HEAD, BLACK);

    @Test
    void repeatsTheHeaderOnEachPage() {
        IntStream.rangeClosed(1, 6).forEach(i -> row("" + i, "Email"));
        table.writeTo(flow);

        assertEquals(
                List.of(
                        List.of("No.", "Station", "1", "Email", "2", "Email", "3", "Email", "4", "Email"),
                        List.of("No.", "Station", "5", "Email", "6", "Email")),
                texts());
    }

    @Test
    void wrapsCellsWithinTheirColumns() {
        row("1", "a station with a long name that takes lines");
        table.writeTo(flow);

        List<TextLine> station =
                drawn(0).texts().stream().filter(t -> t.x() > 60).toList();
        assertEquals(3, station.size());
        for (TextLine line : station) {
            assertTrue(line.x() + line.width() <= 190.001, line.text());
        }
        assertEquals(12, station.get(2).baseline() - station.get(1).baseline(), 0.001);
    }

    @Test
    void neverTearsARowThatFitsOnAPage() {
        IntStream.rangeClosed(1, 3).forEach(i -> row("" + i, "Email"));
        row("4", "two\nlines");
        table.writeTo(flow);

        assertEquals(List.of("No.", "Station", "4", "two", "lines"), texts().get(1));
    }

    @Test
    void goesOnWithARowLongerThanAPage() {
        row("1", "Email");
        String lines = String.join(
                "\n", IntStream.rangeClosed(1, 14).mapToObj(i -> "l" + i).toList());
        row("2", lines);
        table.writeTo(flow);

        assertEquals(3, texts().size());
        assertEquals(List.of("No.", "Station", "1", "Email", "2", "l1", "l2", "l3", "l4"), texts().get(0));
        assertEquals(List.of("No.", "Station", "l5", "l6", "l7", "l8", "l9", "l10"), texts().get(1));
        assertEquals(List.of("No.", "Station", "l11", "l12", "l13", "l14"), texts().get(2));
    }

    @Test
    void leavesNoHeaderAloneAtTheFoot() {
        flow.place(70, (surface, box) -> {});
        row("1", "Email");
        table.writeTo(flow);

        assertEquals(List.of(List.of(), List.of("No.", "Station", "1", "Email")), texts());
    }

    @Test
    void comesToAnEndOnPagesThatAreTooLow() {
        PageFlow low = new PageFlow(new Box(10, 10, 190, 20));
        row("1", "a\nb\nc");
        table.writeTo(low);

        List<String> all = new ArrayList<>();
        low.pages().forEach(page -> all.addAll(texts(page)));
        assertTrue(all.containsAll(List.of("1", "a", "b", "c")), all.toString());
    }

    @Test
    void isNothingWithoutRows() {
        table.writeTo(flow);

        assertEquals(List.of(List.of()), texts());
    }

    @Test
    void takesOneCellForEachColumn() {
        assertThrows(IllegalArgumentException.class, () -> table.row(List.of(Cell.EMPTY)));
    }

    private void row(String number, String station) {
        table.row(List.of(Cell.of(number, BODY), Cell.of(station, BODY)));
    }

    private List<List<String>> texts() {
        return flow.pages().stream().map(TableTest::texts).toList();
    }

    private static List<String> texts(Page page) {
        RecordingSurface surface = new RecordingSurface();
        page.draw(surface);
        return surface.finished().texts().stream().map(TextLine::text).toList();
    }

    private RecordingSurface drawn(int page) {
        RecordingSurface surface = new RecordingSurface();
        flow.pages().get(page).draw(surface);
        return surface;
    }
}
