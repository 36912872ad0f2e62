package throughline.export;

import java.util.ArrayDeque;
import java.util.Deque;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.Role;
import throughline.draw.Surface;
import throughline.draw.TextLine;

/**
 * A surface whose file knows one unit only: placements are worked into the coordinates here, so that rounding in a file
 * is always a hundredth of its own unit, whatever the scale. Watches over the order of begin and end, and leaves out what
 * nobody would see.
 */
abstract class FlatSurface implements Surface {

    private sealed interface Begun {}

    private record Group() implements Begun {}

    private record Clip() implements Begun {}

    private record Placed(Placement outer) implements Begun {}

    private final Deque<Begun> begun = new ArrayDeque<>();
    private Placement at = Placement.NONE;

    abstract void openGroup(String id, Role role);

    abstract void closeGroup();

    abstract void openClip(Outline outline);

    abstract void closeClip();

    abstract void fillFlat(Outline outline, Ink ink);

    abstract void strokeFlat(Outline outline, Ink ink, Pen pen);

    abstract void textFlat(TextLine line);

    /** @throws IllegalStateException if something that was begun was not ended */
    final void requireFinished() {
        if (!begun.isEmpty()) {
            throw new IllegalStateException("the picture is not finished: " + begun);
        }
    }

    @Override
    public final void open(String id, Role role) {
        begun.push(new Group());
        openGroup(id, role);
    }

    @Override
    public final void close() {
        if (!(begun.poll() instanceof Group)) {
            throw new IllegalStateException("close without its open");
        }
        closeGroup();
    }

    @Override
    public final void push(Placement placement) {
        begun.push(new Placed(at));
        at = new Placement(at.x(placement.dx()), at.y(placement.dy()), at.scale() * placement.scale());
    }

    @Override
    public final void pushClip(Outline outline) {
        begun.push(new Clip());
        openClip(Flattening.of(outline, at));
    }

    @Override
    public final void pop() {
        switch (begun.poll()) {
            case Placed(Placement outer) -> at = outer;
            case Clip() -> closeClip();
            case null, default -> throw new IllegalStateException("pop without its push");
        }
    }

    @Override
    public final void fill(Outline outline, Ink ink) {
        if (ink.alpha() > 0 && !outline.steps().isEmpty()) {
            fillFlat(Flattening.of(outline, at), ink);
        }
    }

    @Override
    public final void stroke(Outline outline, Ink ink, Pen pen) {
        if (ink.alpha() > 0 && pen.width() > 0 && !outline.steps().isEmpty()) {
            strokeFlat(Flattening.of(outline, at), ink, Flattening.of(pen, at.scale()));
        }
    }

    @Override
    public final void text(TextLine line) {
        if (line.ink().alpha() > 0 && line.size() > 0 && line.width() > 0) {
            textFlat(Flattening.of(line, at));
        }
    }
}
