package throughline.desktop.canvas;

import javafx.scene.paint.Color;
import throughline.draw.Ink;

/** Inks as colours of the toolkit. */
final class FxColors {

    private FxColors() {}

    static Color of(Ink ink) {
        return Color.rgb(ink.rgb() >> 16, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF, ink.alpha());
    }
}
