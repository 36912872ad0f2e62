package throughline.desktop.settings;

import java.math.BigDecimal;
import java.util.SortedMap;
import javafx.geometry.Rectangle2D;
import throughline.draw.Theme;
import throughline.format.Documents;
import throughline.format.Fields;
import throughline.format.FormatException;
import throughline.format.JsonText;

/**
 * How the window was left.
 *
 * @param bounds where it stood while it was not maximised
 * @param maximized true if it filled the screen
 * @param theme the colours
 * @param percent the size of type, 100 to 200
 */
record WindowMemory(Rectangle2D bounds, boolean maximized, Theme theme, int percent) {

    private static final int LEAST = 100;
    private static final int MOST = 200;

    /** @throws FormatException if the document cannot be read */
    static WindowMemory read(byte[] utf8, String source) throws FormatException {
        return Documents.read(utf8, source, WindowMemory::of);
    }

    private static WindowMemory of(Fields fields) {
        SortedMap<String, BigDecimal> bounds = fields.decimals("bounds");
        return new WindowMemory(
                new Rectangle2D(
                        number(bounds, "x"),
                        number(bounds, "y"),
                        Math.max(1, number(bounds, "width")),
                        Math.max(1, number(bounds, "height"))),
                fields.text("state").equals("maximized"),
                fields.word("theme", Theme.class),
                (int) fields.whole("percent", LEAST, MOST));
    }

    private static double number(SortedMap<String, BigDecimal> bounds, String name) {
        BigDecimal number = bounds.get(name);
        return number == null ? 0 : number.doubleValue();
    }

    String json() {
        return JsonText.indented(out -> out.object(
                        "bounds",
                        it -> it.decimal("x", whole(bounds.getMinX()))
                                .decimal("y", whole(bounds.getMinY()))
                                .decimal("width", whole(bounds.getWidth()))
                                .decimal("height", whole(bounds.getHeight())))
                .text("state", maximized ? "maximized" : "normal")
                .text("theme", theme.isDark() ? "dark" : "light")
                .decimal("percent", BigDecimal.valueOf(percent)));
    }

    private static BigDecimal whole(double pixels) {
        return BigDecimal.valueOf(Math.round(pixels));
    }
}
