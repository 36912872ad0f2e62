package throughline.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.draw.Ink;
import throughline.draw.RecordingSurface;
import throughline.draw.TextLine;
import throughline.layout.Box;
import throughline.text.Weight;

class PageFlowTest {

    private static final TextStyle STYLE = new TextStyle(Weight.REGULAR, 10, 12, Ink.of("#000000"));

    private final PageFlow flow = new PageFlow(new Box(10, 10, 190, 110));

    @Test
    void placesBlocksBelowEachOther() {
        List<Box> boxes = new ArrayList<>();
        flow.space(20);
        flow.place(30, (surface, box) -> boxes.add(box));
        flow.space(20);
        flow.place(50, (surface, box) -> boxes.add(box));
        flow.place(1, (surface, box) -> boxes.add(box));
        flow.pages().forEach(page -> page.draw(new RecordingSurface()));

        assertEquals(List.of(new Box(10, 10, 190, 40), new Box(10, 60, 190, 110), new Box(10, 10, 190, 11)), boxes);
    }

    @Test
    void breaksParagraphsBetweenLines() {
        flow.write(Cell.of("line\n".repeat(10), STYLE));

        assertEquals(
                List.of(8, 2),
                flow.pages().stream().map(p -> p.drawings().size()).toList());
    }

    @Test
    void keepsTogether() {
        flow.place(80, (surface, box) -> {});
        flow.keep(30);

        assertTrue(flow.atTop());
        assertEquals(100, flow.room());
    }

    @Test
    void hasOnePageAtLeastAndNoneEmptyAtTheEnd() {
        assertEquals(1, new PageFlow(new Box(0, 0, 1, 1)).pages().size());
        flow.place(10, (surface, box) -> {});
        flow.newPage();
        flow.newPage();
        assertEquals(1, flow.pages().size());
    }

    @Test
    void setsCapitalsInTheMiddleOfTheLeading() {
        RecordingSurface surface = new RecordingSurface();
        STYLE.draw(surface, "Hg", 5, 100);
        TextLine line = surface.texts().getFirst();

        assertEquals(STYLE.width("Hg"), line.width());
        assertTrue(line.baseline() > 107 && line.baseline() < 112, "baseline " + line.baseline());
    }
}
