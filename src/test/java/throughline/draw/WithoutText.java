package throughline.draw;

import java.util.function.Predicate;

/** Passes everything on but some texts. */
public record WithoutText(Surface on, Predicate<String> left) implements Surface {

    @Override
    public void open(String id, Role role) {
        on.open(id, role);
    }

    @Override
    public void close() {
        on.close();
    }

    @Override
    public void push(Placement placement) {
        on.push(placement);
    }

    @Override
    public void pushClip(Outline outline) {
        on.pushClip(outline);
    }

    @Override
    public void pop() {
        on.pop();
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        on.fill(outline, ink);
    }

    @Override
    public void stroke(Outline outline, Ink ink, Pen pen) {
        on.stroke(outline, ink, pen);
    }

    @Override
    public void text(TextLine line) {
        if (!left.test(line.text())) {
            on.text(line);
        }
    }
}
