package throughline.draw;

import throughline.item.Words;
import throughline.layout.Spot;
import throughline.map.LabelAnchor;
import throughline.text.Weight;

/**
 * The sign of notes and votes: a sheet of paper with a folded corner and the number of notes, a disc with the number of
 * votes, or both side by side. Told by shape and number, and by colour only besides.
 */
final class NoteSign {

    /** Radius of the room that a sign takes on the sheet, in sheet units. */
    static final double RADIUS = 48;

    /** One alone is larger. */
    static final double ALONE = 0.56;

    private static final double BESIDE = 0.54;
    private static final double APART = 0.54;
    private static final double RIM = 4;

    private NoteSign() {}

    static String words(StationSign.OfNotes sign) {
        return Words.say("picture.notes", sign.notes(), sign.votes());
    }

    /**
     * Paints a sign.
     *
     * @param r radius of its room
     */
    static void paint(Brush brush, StationSign.OfNotes sign, Spot at, double r) {
        boolean both = sign.notes() > 0 && sign.votes() > 0;
        double size = r * (both ? BESIDE : ALONE);
        double apart = both ? r * APART : 0;
        if (sign.notes() > 0) {
            paper(brush, sign.notes(), new Spot(at.x() - apart, at.y()), size);
        }
        if (sign.votes() > 0) {
            dot(brush, sign.votes(), new Spot(at.x() + apart, at.y()), size);
        }
    }

    private static void dot(Brush brush, int votes, Spot at, double r) {
        brush.disc(at, r + RIM, brush.ink(Theme.Token.CANVAS));
        brush.disc(at, r, brush.ink(Theme.Token.ACCENT));
        number(brush, votes, at, r, brush.ink(Theme.Token.CANVAS));
    }

    private static void paper(Brush brush, int notes, Spot at, double r) {
        double half = r * 0.9;
        brush.surface().fill(sheet(at, half + RIM, r * 0.5), brush.ink(Theme.Token.CANVAS));
        brush.surface().fill(sheet(at, half, r * 0.5), brush.ink(Theme.Token.TO_CONFIRM_FILL));
        brush.surface().stroke(sheet(at, half, r * 0.5), brush.ink(Theme.Token.INK), Pen.round(Math.max(2, r * 0.1)));
        number(brush, notes, at, r, brush.ink(Theme.Token.INK));
    }

    /** A square whose upper right corner is folded over. */
    private static Outline sheet(Spot at, double half, double fold) {
        return Outline.builder()
                .move(at.x() - half, at.y() - half)
                .line(at.x() + half - fold, at.y() - half)
                .line(at.x() + half, at.y() - half + fold)
                .line(at.x() + half, at.y() + half)
                .line(at.x() - half, at.y() + half)
                .close()
                .build();
    }

    private static void number(Brush brush, int count, Spot at, double r, Ink ink) {
        double two = brush.projected().isOn() ? 1.22 : 1;
        double size = r * (count > 99 ? 0.72 : count > 9 ? two : 1.22);
        brush.text(Integer.toString(count), at.x(), at.y() + size * 0.36, LabelAnchor.MIDDLE, Weight.BOLD, size, ink);
    }
}
