package throughline.draw;

import java.util.List;
import throughline.layout.Box;
import throughline.layout.Spot;
import throughline.map.LabelAnchor;
import throughline.text.TextMetrics;
import throughline.text.Weight;
import throughline.text.Wrap;

/** The words of a show's page: its title, what stands beside the map, and slides of words alone. Pixels of 1920 by 1080. */
final class ShowPanel {

    static final double TITLE = 52;
    static final double ABOVE = 28;
    static final double STRONG = 34;
    static final double BODY = 29;

    private static final double SMALLEST_TITLE = 34;
    static final double LEADING = 1.34;
    private static final double GAP = 18;
    private static final double SIGN = 15;
    private static final double SIGN_ROOM = 46;
    private static final double LARGEST_SLIDE = 84;
    private static final double SMALLEST_SLIDE = 30;

    private ShowPanel() {}

    /**
     * The title on one line, smaller where it is long.
     *
     * @param above a line above it, empty for none
     */
    static void title(Brush brush, Box box, String title, String above) {
        brush.surface().open("title", Role.TITLE);
        if (!above.isEmpty()) {
            line(brush, above, box.x0(), box.y0() + ABOVE * 0.8, Weight.MEDIUM, ABOVE, box.width());
        }
        double width = TextMetrics.width(title, Weight.BOLD, TITLE);
        double size = Math.clamp(TITLE * box.width() / Math.max(1, width), SMALLEST_TITLE, TITLE);
        line(brush, title, box.x0(), box.y1() - TITLE * 0.2, Weight.BOLD, size, box.width());
        brush.surface().close();
    }

    /** The lines that stand under a title, two at most. */
    static List<String> below(String text, double width) {
        return Wrap.lines(text, Weight.REGULAR, BODY, width, 2);
    }

    static void below(Brush brush, Box box, List<String> lines) {
        brush.surface().open("below", Role.TITLE);
        double y = box.y0();
        for (String line : lines) {
            line(brush, line, box.x0(), y + BODY, Weight.REGULAR, BODY, box.width());
            y += BODY * LEADING;
        }
        brush.surface().close();
    }

    private static void line(
            Brush brush, String text, double x, double baseline, Weight weight, double size, double width) {
        for (String line : Wrap.lines(text, weight, size, width, 1)) {
            brush.text(line, x, baseline, LabelAnchor.START, weight, size, brush.ink(Theme.Token.INK));
        }
    }

    /** Paragraphs from the top down; what finds no room is left out, and the last line that does says so. */
    static void beside(Brush brush, Box box, List<ShowWords.Paragraph> paragraphs) {
        brush.surface().open("beside", Role.TITLE);
        double y = box.y0();
        for (ShowWords.Paragraph paragraph : paragraphs) {
            double leading = paragraph.size() * LEADING;
            int room = (int) Math.floor((box.y1() - y) / leading);
            if (room < 1) {
                break;
            }
            boolean signed = paragraph.state().isPresent();
            double left = box.x0() + (signed ? SIGN_ROOM : 0);
            List<String> lines =
                    Wrap.lines(paragraph.text(), paragraph.weight(), paragraph.size(), box.x1() - left, room);
            double top = y;
            paragraph
                    .state()
                    .ifPresent(
                            state -> GateLayer.sign(brush, state, new Spot(box.x0() + SIGN, top + leading / 2), SIGN));
            for (String line : lines) {
                brush.text(
                        line,
                        left,
                        y + leading * 0.5 + paragraph.size() * 0.36,
                        LabelAnchor.START,
                        paragraph.weight(),
                        paragraph.size(),
                        brush.ink(Theme.Token.INK));
                y += leading;
            }
            y += GAP;
        }
        brush.surface().close();
    }

    /** Words alone, as large as they fit, in the middle. */
    static void slide(Brush brush, Box box, String text) {
        List<String> paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
        double size = LARGEST_SLIDE;
        List<String> lines = lines(paragraphs, size, box.width());
        while (size > SMALLEST_SLIDE && lines.size() * size * LEADING > box.height()) {
            size -= 2;
            lines = lines(paragraphs, size, box.width());
        }
        int room = Math.max(1, (int) Math.floor(box.height() / (size * LEADING)));
        List<String> shown = lines.subList(0, Math.min(room, lines.size()));
        double y = box.centre().y() - shown.size() * size * LEADING / 2;
        brush.surface().open("slide", Role.TITLE);
        for (String line : shown) {
            brush.text(
                    line,
                    box.centre().x(),
                    y + size * LEADING * 0.5 + size * 0.36,
                    LabelAnchor.MIDDLE,
                    Weight.SEMIBOLD,
                    size,
                    brush.ink(Theme.Token.INK));
            y += size * LEADING;
        }
        brush.surface().close();
    }

    private static List<String> lines(List<String> paragraphs, double size, double width) {
        return paragraphs.stream()
                .flatMap(text -> Wrap.lines(text, Weight.SEMIBOLD, size, width, 1_000).stream())
                .toList();
    }
}
