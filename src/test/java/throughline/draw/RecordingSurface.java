package throughline.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A surface for tests: writes each call down as a line to read, one space of indentation per level, and fails at once on
 * what no surface should be asked for: ends without a beginning, ends out of turn, an id used twice, a number that is none.
 * Call {@link #lines()} or {@link #finished()} after drawing; they also fail on beginnings without an end.
 *
 * <pre>
 * open station-email STATION
 *  fill M100 50 C… Z #FFFFFF
 *  stroke M100 50 L200 50 #1F2328 50% width 7 round dash 6 10
 *  text "Email" at 120,54 width 61.5 MEDIUM 36 #1F2328
 * close
 * </pre>
 */
public final class RecordingSurface implements Surface {

    private final List<String> lines = new ArrayList<>();
    private final List<TextLine> texts = new ArrayList<>();
    private final Deque<String> begun = new ArrayDeque<>();
    private final Deque<Placement> placements = new ArrayDeque<>(List.of(Placement.NONE));
    private final Set<String> ids = new HashSet<>();

    @Override
    public void open(String id, Role role) {
        if (!ids.add(id)) {
            throw new AssertionError("two groups have the id " + id);
        }
        write("open " + id + " " + role);
        begun.push("close");
    }

    @Override
    public void close() {
        end("close");
    }

    @Override
    public void push(Placement placement) {
        write("push " + number(placement.dx()) + "," + number(placement.dy()) + " x" + number(placement.scale()));
        begun.push("pop");
        Placement outer = placements.element();
        placements.push(
                new Placement(outer.x(placement.dx()), outer.y(placement.dy()), outer.scale() * placement.scale()));
    }

    @Override
    public void pushClip(Outline outline) {
        write("clip" + path(outline));
        begun.push("pop");
        placements.push(placements.element());
    }

    @Override
    public void pop() {
        end("pop");
        placements.pop();
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        write("fill" + path(outline) + color(ink));
    }

    @Override
    public void stroke(Outline outline, Ink ink, Pen pen) {
        String dash = pen.dash().stream().map(RecordingSurface::number).collect(Collectors.joining(" "));
        write("stroke" + path(outline) + color(ink) + " width " + number(pen.width()) + (pen.round() ? " round" : "")
                + (dash.isEmpty() ? "" : " dash " + dash));
    }

    @Override
    public void text(TextLine line) {
        write("text \"" + line.text() + "\" at " + number(line.x()) + "," + number(line.baseline()) + " width "
                + number(line.width()) + " " + line.weight() + " " + number(line.size())
                + (line.letterSpacing() == 0 ? "" : " spaced " + number(line.letterSpacing())) + color(line.ink()));
        Placement at = placements.element();
        texts.add(new TextLine(
                line.text(),
                at.x(line.x()),
                at.y(line.baseline()),
                at.scale() * line.width(),
                line.weight(),
                at.scale() * line.size(),
                at.scale() * line.letterSpacing(),
                line.ink()));
    }

    /** Fails if a group, a placement or a clip was not ended. */
    public RecordingSurface finished() {
        if (!begun.isEmpty()) {
            throw new AssertionError("still to come, innermost first: " + begun + " after\n" + this);
        }
        return this;
    }

    /** Every call as a line, indented; the picture must be finished. */
    public List<String> lines() {
        finished();
        return List.copyOf(lines);
    }

    /** The lines within the group {@code id}, without its own two; empty if there is no such group. */
    public List<String> within(String id) {
        List<String> all = lines();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).strip().startsWith("open " + id + " ")) {
                String end = all.get(i).substring(0, indent(all.get(i))) + "close";
                return all.subList(i + 1, i + all.subList(i, all.size()).indexOf(end));
            }
        }
        return List.of();
    }

    /** The ids of all groups. */
    public Set<String> ids() {
        return Set.copyOf(ids);
    }

    /** Every text in the order of drawing, with lengths in the picture's outermost units. */
    public List<TextLine> texts() {
        return List.copyOf(texts);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    private void write(String line) {
        lines.add(" ".repeat(begun.size()) + line);
    }

    private void end(String word) {
        if (!word.equals(begun.peek())) {
            throw new AssertionError(word + " comes when " + begun.peek() + " is due after\n" + this);
        }
        begun.pop();
        write(word);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String path(Outline outline) {
        StringBuilder path = new StringBuilder();
        for (Outline.Step step : outline.steps()) {
            path.append(
                    switch (step) {
                        case Outline.Move(double x, double y) -> " M" + numbers(x, y);
                        case Outline.Line(double x, double y) -> " L" + numbers(x, y);
                        case Outline.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                            " C" + numbers(x1, y1, x2, y2, x, y);
                        case Outline.Close() -> " Z";
                    });
        }
        return path.toString();
    }

    private static String color(Ink ink) {
        return " " + ink.hex() + (ink.alpha() == 1 ? "" : " " + Math.round(ink.alpha() * 100) + "%");
    }

    private static String numbers(double... values) {
        List<String> written = new ArrayList<>();
        for (double value : values) {
            written.add(number(value));
        }
        return String.join(" ", written);
    }

    /** At most two decimals. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new AssertionError("not a number to draw with: " + value);
        }
        String text = String.format(Locale.ROOT, "%.2f", value);
        String plain = text.replaceFirst("\\.?0+$", "");
        return plain.equals("-0") ? "0" : plain;
    }
}
