package throughline.export;

import java.util.Set;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.Role;
import throughline.draw.Surface;
import throughline.draw.TextLine;

/** Passes on a picture with lines to write on where names of stations would stand. */
final class BlankNames implements Surface {

    private static final String NAME = "name-";

    /** However short a name is, there is room for a word, in sizes of the font. */
    private static final double SHORTEST = 3;

    private final Surface out;
    private final Set<String> blank;
    private int inside;

    /** @param blank ids of those whose names are left to the pen */
    BlankNames(Surface out, Set<String> blank) {
        this.out = out;
        this.blank = blank;
    }

    @Override
    public void open(String id, Role role) {
        if (inside > 0 || role == Role.LABEL && id.startsWith(NAME) && blank.contains(id.substring(NAME.length()))) {
            inside++;
        }
        out.open(id, role);
    }

    @Override
    public void close() {
        inside = Math.max(0, inside - 1);
        out.close();
    }

    @Override
    public void push(Placement placement) {
        out.push(placement);
    }

    @Override
    public void pushClip(Outline outline) {
        out.pushClip(outline);
    }

    @Override
    public void pop() {
        out.pop();
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        if (inside == 0) {
            out.fill(outline, ink);
        }
    }

    @Override
    public void stroke(Outline outline, Ink ink, Pen pen) {
        if (inside == 0) {
            out.stroke(outline, ink, pen);
        }
    }

    @Override
    public void text(TextLine line) {
        if (inside == 0) {
            out.text(line);
            return;
        }
        double length = Math.max(line.width(), SHORTEST * line.size());
        out.stroke(
                Outline.line(line.x(), line.baseline(), line.x() + length, line.baseline()),
                line.ink().faded(0.7),
                Pen.butt(line.size() / 20));
    }
}
