package throughline.export;

import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.Role;
import throughline.draw.Surface;
import throughline.draw.TextLine;

/** Passes everything on but one text. */
record WithoutText(Surface on, String text) implements Surface {

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
        if (!line.text().equals(text)) {
            on.text(line);
        }
    }
}
