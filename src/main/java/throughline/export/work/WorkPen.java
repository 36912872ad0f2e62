package throughline.export.work;

import java.util.List;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Surface;
import throughline.draw.Theme;
import throughline.export.report.Cell;
import throughline.export.report.TextStyle;
import throughline.layout.Box;
import throughline.text.Weight;

/** Draws the parts of a worksheet below each other; each part says where the next may begin. */
final class WorkPen {

    /** Room to write a line by hand, in points: 8 mm. */
    private static final double LINE = 23;

    /** Lines for an answer. */
    private static final int ANSWER = 3;

    private static final double FIELD = 84;
    private static final double STOP = 9;

    private final Surface surface;
    private final Theme theme;
    private final double left;
    private final double right;
    private final Ink ink;
    private final Ink rule;
    private final TextStyle bold;
    private final TextStyle body;
    private final TextStyle quiet;

    WorkPen(Surface surface, Theme theme, double left, double right) {
        this.surface = surface;
        this.theme = theme;
        this.left = left;
        this.right = right;
        this.ink = theme.ink(Theme.Token.INK);
        this.rule = theme.ink(Theme.Token.FAINT);
        this.bold = TextStyle.of(Weight.SEMIBOLD, 10.5, ink);
        this.body = TextStyle.of(Weight.REGULAR, 9.5, ink);
        this.quiet = TextStyle.of(Weight.REGULAR, 8, theme.ink(Theme.Token.MUTED));
    }

    void ground(double width, double height) {
        surface.fill(Outline.rectangle(0, 0, width, height, 0), theme.ink(Theme.Token.CANVAS));
    }

    void heading(String words, double top, String beside) {
        TextStyle title = new TextStyle(Weight.BOLD, 24, 30, ink);
        title.draw(surface, words, left, top);
        Cell cell = Cell.of(beside, quiet);
        double room = right - left - title.width(words) - 30;
        cell.draw(surface, new Box(right - Math.min(room, quiet.width(beside) + 1), top + 12, right, top + 40));
    }

    double fields(double top, List<String> labels) {
        double y = top;
        for (String label : labels) {
            bold.draw(surface, label, left, y + LINE - bold.leading());
            line(left + FIELD, right, y + LINE);
            y += LINE;
        }
        return y;
    }

    double label(String words, double top) {
        bold.draw(surface, words, left, top);
        return top + bold.leading() + 4;
    }

    /** A track with stations without names, and under each of them lines for its name and its time. */
    double journey(double top, int stations, String station, String when) {
        double step = (right - left) / stations;
        double middle = top + STOP + 2;
        Ink track = theme.ink(Theme.Token.ACCENT);
        surface.stroke(Outline.line(left + step / 2, middle, right - step / 2, middle), track, Pen.round(6));
        for (int i = 0; i < stations; i++) {
            double x = left + (i + 0.5) * step;
            surface.fill(Outline.circle(x, middle, STOP), theme.ink(Theme.Token.CANVAS));
            surface.stroke(Outline.circle(x, middle, STOP), ink, Pen.butt(2));
            line(x - step / 2 + 4, x + step / 2 - 4, middle + STOP + LINE);
            line(x - step / 2 + 4, x + step / 2 - 4, middle + STOP + 2 * LINE);
        }
        double foot = middle + STOP + 2 * LINE + 2;
        quiet.draw(surface, station + " / " + when, left + 4, foot);
        return foot + quiet.leading();
    }

    double table(double top, List<String> heads, int rows) {
        double step = (right - left) / heads.size();
        double head = heads.stream()
                .mapToDouble(it -> Cell.of(it, quiet).height(step - 8))
                .max()
                .orElse(0);
        for (int i = 0; i < heads.size(); i++) {
            double x = left + i * step;
            Cell.of(heads.get(i), quiet).draw(surface, new Box(x + 4, top, x + step - 4, top + head));
        }
        double y = top + head + 3;
        double bottom = y + rows * LINE;
        for (int row = 0; row <= rows; row++) {
            line(left, right, y + row * LINE);
        }
        for (int i = 0; i <= heads.size(); i++) {
            double x = left + i * step;
            surface.stroke(Outline.line(x, y, x, bottom), rule, Pen.butt(0.6));
        }
        return bottom;
    }

    double questions(double top, String title, String questions) {
        double y = label(title, top) - 2;
        Cell cell = Cell.of(questions, body);
        double high = cell.height(right - left);
        cell.draw(surface, new Box(left, y, right, y + high));
        y += high;
        for (int i = 1; i <= ANSWER; i++) {
            line(left, right, y + i * LINE);
        }
        return y + ANSWER * LINE;
    }

    void foot(double bottom, String words) {
        Cell cell = Cell.of(words, quiet);
        double high = cell.height(right - left);
        cell.draw(surface, new Box(left, bottom - high, right, bottom));
    }

    private void line(double from, double to, double y) {
        surface.stroke(Outline.line(from, y, to, y), rule, Pen.butt(0.6));
    }
}
