package throughline.export.poster;

import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.Surface;
import throughline.draw.Theme;
import throughline.export.report.Cell;
import throughline.export.report.Picture;
import throughline.export.report.TextStyle;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** The page that shows how a poster's sheets go together. */
final class AssemblyPlan {

    private static final double MARGIN = 40;
    private static final double GAP = 14;
    private static final Theme PAPER = Theme.PRINT;

    private final Poster poster;
    private final Theme theme;
    private final String title;

    AssemblyPlan(Poster poster, Theme theme, String title) {
        this.poster = poster;
        this.theme = theme;
        this.title = title;
    }

    void draw(Surface surface, Picture whole) {
        double width = poster.sheet().width() - 2 * MARGIN;
        Cell text = Cell.of(title, new TextStyle(Weight.BOLD, 18, 24, PAPER.ink(Theme.Token.INK)))
                .and(
                        Words.say(
                                "poster.assembly",
                                poster.tiles().count(),
                                millimetres(poster.width()),
                                millimetres(poster.height())),
                        TextStyle.of(Weight.REGULAR, 10, PAPER.ink(Theme.Token.INK)),
                        4);
        Cell steps = Cell.of(Words.say("poster.steps"), TextStyle.of(Weight.REGULAR, 10, PAPER.ink(Theme.Token.INK)));
        double head = text.height(width);
        double foot = steps.height(width);
        text.draw(surface, new Box(MARGIN, MARGIN, MARGIN + width, MARGIN + head));
        double bottom = poster.sheet().height() - MARGIN - foot;
        steps.draw(surface, new Box(MARGIN, bottom, MARGIN + width, bottom + foot));
        double top = MARGIN + head + GAP;
        Placement fit =
                Placement.fit(0, 0, poster.width(), poster.height(), width, Math.max(MARGIN, bottom - GAP - top));
        Placement placed = new Placement(MARGIN + fit.dx(), top + fit.dy(), fit.scale());
        surface.push(placed);
        surface.pushClip(Outline.rectangle(0, 0, poster.width(), poster.height(), 0));
        whole.draw(surface, new Box(0, 0, poster.width(), poster.height()));
        surface.pop();
        surface.pop();
        for (int row = 0; row < poster.tiles().rows(); row++) {
            for (int column = 0; column < poster.tiles().columns(); column++) {
                sheet(surface, placed, column, row);
            }
        }
    }

    private void sheet(Surface surface, Placement placed, int column, int row) {
        Box part = poster.part(column, row);
        double x = placed.x(part.x0());
        double y = placed.y(part.y0());
        Ink line = PAPER.ink(Theme.Token.ACCENT);
        surface.stroke(
                Outline.rectangle(x, y, part.width() * placed.scale(), part.height() * placed.scale(), 0),
                line,
                Pen.butt(0.75));
        String code = Poster.code(column, row);
        TextStyle style = TextStyle.of(Weight.BOLD, 13, theme.ink(Theme.Token.CANVAS));
        double wide = TextMetrics.width(code, Weight.BOLD, 13) + 12;
        surface.fill(Outline.rectangle(x + 6, y + 6, wide, 20, 4), theme.ink(Theme.Token.ACCENT));
        style.draw(surface, code, x + 12, y + 16 - style.leading() / 2);
    }

    private static String millimetres(double points) {
        return Long.toString(Math.round(points * 25.4 / 72));
    }
}
