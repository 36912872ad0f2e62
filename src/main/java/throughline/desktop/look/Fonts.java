package throughline.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.text.Font;
import throughline.text.Typeface;

/** The bundled fonts, so that the window reads the same on every machine. */
public final class Fonts {

    private static final double ANY_SIZE = 12;

    /** Not those for Japanese and pictures: the toolkit takes them from the system, and reading ours would delay the start. */
    private static final Set<Typeface> WINDOW = EnumSet.range(Typeface.INTER_REGULAR, Typeface.DEJAVU_BOLD);

    private Fonts() {}

    /** Makes the bundled typefaces known to style sheets; costs nothing the second time. */
    public static void load() {
        Loaded.touch();
    }

    private static final class Loaded {
        static {
            for (Typeface typeface : WINDOW) {
                try (InputStream file = typeface.open()) {
                    Font.loadFont(file, ANY_SIZE);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        static void touch() {}
    }
}
