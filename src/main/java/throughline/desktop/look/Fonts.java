package throughline.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import throughline.text.Typeface;

/** The bundled fonts, so that the window reads the same on every machine. */
public final class Fonts {

    private static final double ANY_SIZE = 12;

    private Fonts() {}

    /** Makes the bundled typefaces known to style sheets; costs nothing the second time. */
    public static void load() {
        Loaded.touch();
    }

    private static final class Loaded {
        static {
            for (Typeface typeface : Typeface.values()) {
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
