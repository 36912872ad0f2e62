package throughline.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import throughline.draw.Outline;
import throughline.draw.Surface;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.plan.WhenWords;

/** Makes one document of pages: its ground, and a footer with what the page is about, the day and the page's number. */
final class Binding {

    /** Blank paper around each page, in points. */
    private static final double MARGIN = 28;

    private static final double FOOTER = 20;

    private final ReportStyle style;
    private final LocalDate day;
    private final Box paper;

    /** A page and what its footer calls it. */
    record Leaf(Page page, String name) {}

    /**
     * @param day the date that the pages bear
     * @param paper its size, in points
     */
    Binding(ReportStyle style, LocalDate day, Box paper) {
        this.style = style;
        this.day = day;
        this.paper = paper;
    }

    /** What may be filled of each page. */
    Box area() {
        return new Box(MARGIN, MARGIN, paper.x1() - MARGIN, paper.y1() - MARGIN - FOOTER);
    }

    /** The pages as they are printed. */
    List<Page> bound(List<Leaf> leaves) {
        List<Page> pages = new ArrayList<>();
        for (Leaf leaf : leaves) {
            pages.add(finished(leaf, pages.size() + 1, leaves.size()));
        }
        return pages;
    }

    private Page finished(Leaf leaf, int number, int total) {
        Outline sheet = Outline.rectangle(0, 0, paper.width(), paper.height(), 0);
        Page ground =
                new Page(List.of(surface -> surface.fill(sheet, style.theme().ink(Theme.Token.CANVAS))));
        String right = Words.say("report.footer", WhenWords.day(day), number, total);
        return ground.and(leaf.page()::draw).and(surface -> footer(surface, leaf.name(), right));
    }

    private void footer(Surface surface, String left, String right) {
        TextStyle quiet = style.quiet();
        double top = paper.y1() - MARGIN - quiet.leading();
        double room = paper.width() - 3 * MARGIN - quiet.width(right);
        quiet.draw(surface, Lines.of(left, quiet, room).getFirst(), MARGIN, top);
        quiet.draw(surface, right, paper.x1() - MARGIN - quiet.width(right), top);
    }
}
