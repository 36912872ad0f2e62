package throughline.desktop.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import throughline.text.Typeface;

/** The bundled typefaces as fonts of the toolkit, loaded once. Looked up by what was loaded, never by a system's name. */
final class CanvasFonts {

    private record Key(Typeface typeface, double size) {}

    private static final Map<Typeface, Font> LOADED = new HashMap<>();
    private static final Map<Key, Font> SIZED = new HashMap<>();

    private CanvasFonts() {}

    /** Must be called on the toolkit's thread, like all drawing on a canvas. */
    static Font font(Typeface typeface, double size) {
        return SIZED.computeIfAbsent(new Key(typeface, size), CanvasFonts::sized);
    }

    private static Font sized(Key key) {
        Font base = LOADED.computeIfAbsent(key.typeface(), CanvasFonts::load);
        return new Font(base.getName(), key.size());
    }

    private static Font load(Typeface typeface) {
        try (InputStream in = typeface.open()) {
            return Font.loadFont(in, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
