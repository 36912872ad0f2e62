package throughline.draw;

import java.util.function.Consumer;

/** Two surfaces at once: a real one, and the record of what it was asked to draw. */
public record TeeSurface(Surface real, Surface record) implements Surface {

    private void both(Consumer<Surface> call) {
        call.accept(real);
        call.accept(record);
    }

    @Override
    public void open(String id, Role role) {
        both(s -> s.open(id, role));
    }

    @Override
    public void close() {
        both(Surface::close);
    }

    @Override
    public void push(Placement placement) {
        both(s -> s.push(placement));
    }

    @Override
    public void pushClip(Outline outline) {
        both(s -> s.pushClip(outline));
    }

    @Override
    public void pop() {
        both(Surface::pop);
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        both(s -> s.fill(outline, ink));
    }

    @Override
    public void stroke(Outline outline, Ink ink, Pen pen) {
        both(s -> s.stroke(outline, ink, pen));
    }

    @Override
    public void text(TextLine line) {
        both(s -> s.text(line));
    }
}
