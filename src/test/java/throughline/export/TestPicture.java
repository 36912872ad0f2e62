package throughline.export;

import java.util.List;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.Role;
import throughline.draw.Surface;
import throughline.draw.TextLine;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** A small picture, 320 x 200, that makes every call with every kind of argument. */
final class TestPicture {

    static final int WIDTH = 320;
    static final int HEIGHT = 200;

    /** All texts of the picture that any font can show, in the order of drawing. */
    static final List<String> TEXTS = List.of(
            "Regular Email & <SMS>", "Medium — push", "Semibold ✓ → ☎", "Bold naïve ŁÓDŹ", "SPACED", "stretched");

    private TestPicture() {}

    static void draw(Surface on) {
        on.fill(Outline.rectangle(0, 0, WIDTH, HEIGHT, 0), Ink.of("#FFFFFF"));
        on.open("layer-shapes", Role.LAYER);
        shapes(on);
        on.close();
        on.open("layer-texts", Role.LAYER);
        texts(on);
        on.close();
    }

    private static void shapes(Surface on) {
        on.open("neighborhood-west", Role.NEIGHBORHOOD);
        on.fill(Outline.rectangle(10, 10, 80, 60, 12), Ink.of("#DDF4FF"));
        on.close();
        on.open("track-mobile", Role.TRACK);
        on.stroke(Outline.line(20, 20, 80, 20), Ink.of("#0B8CE1"), Pen.round(8));
        on.stroke(Outline.line(20, 34, 80, 34), Ink.of("#009456"), Pen.butt(8));
        on.stroke(Outline.line(20, 48, 80, 48), Ink.of("#D94E85"), Pen.dashed(4, true, 1, 9));
        on.stroke(Outline.line(20, 60, 80, 60), Ink.of("#1F2328"), Pen.dashed(3, false, 6, 3));
        Outline bend = Outline.builder()
                .move(110, 20)
                .line(130, 20)
                .curve(150, 20, 150, 20, 150, 40)
                .line(130, 60)
                .build();
        on.stroke(bend, Ink.of("#B84C15"), Pen.round(10));
        on.close();
        // A ring: the non-zero rule leaves the hole out because the inner circle runs the other way.
        Outline ring = Outline.builder()
                .circle(190, 40, 20)
                .move(200, 40)
                .curve(200, 34, 196, 30, 190, 30)
                .curve(184, 30, 180, 34, 180, 40)
                .curve(180, 46, 184, 50, 190, 50)
                .curve(196, 50, 200, 46, 200, 40)
                .close()
                .build();
        on.fill(ring, Ink.of("#415AF9"));
        on.fill(Outline.rectangle(220, 10, 40, 40, 0), Ink.of("#CF222E"));
        on.fill(Outline.rectangle(240, 30, 40, 40, 0), Ink.of("#0969DA").faded(0.5));
        on.stroke(Outline.circle(290, 25, 12), Ink.of("#1F2328").faded(0.25), Pen.butt(6));
        on.push(new Placement(270, 50, 2));
        on.pushClip(Outline.rectangle(0, 0, 20, 10, 0));
        on.fill(Outline.circle(10, 0, 10), Ink.of("#1A7F37"));
        on.push(new Placement(10, 5, 0.5));
        on.fill(Outline.rectangle(-2, -2, 4, 40, 0), Ink.of("#FFFFFF"));
        on.pop();
        on.pop();
        on.pop();
    }

    private static void texts(Surface on) {
        on.open("label-1", Role.LABEL);
        text(on, TEXTS.get(0), 10, 100, Weight.REGULAR, 14, 0);
        text(on, TEXTS.get(1), 10, 120, Weight.MEDIUM, 14, 0);
        text(on, TEXTS.get(2), 10, 140, Weight.SEMIBOLD, 14, 0);
        text(on, TEXTS.get(3), 10, 160, Weight.BOLD, 14, 0);
        on.close();
        on.push(new Placement(170, 80, 0.5));
        text(on, TEXTS.get(4), 0, 40, Weight.SEMIBOLD, 28, 4);
        on.pop();
        on.text(new TextLine(TEXTS.get(5), 170, 120, 120, Weight.REGULAR, 14, 0, Ink.of("#59636E")));
        text(on, "עברית (1) العربية", 170, 140, Weight.REGULAR, 14, 0);
        text(on, "日本語 👩‍👩‍👧 𝟘", 170, 160, Weight.REGULAR, 14, 0);
        double width = TextMetrics.width("faded", Weight.BOLD, 36);
        on.text(new TextLine(
                "faded", 10, 190, width, Weight.BOLD, 36, 0, Ink.of("#8250DF").faded(0.4)));
    }

    static void text(Surface on, String text, double x, double y, Weight weight, double size, double spacing) {
        double width = TextMetrics.width(text, weight, size, spacing);
        on.text(new TextLine(text, x, y, width, weight, size, spacing, Ink.of("#1F2328")));
    }
}
