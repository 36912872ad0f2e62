package throughline.map;

/**
 * A neighborhood's colours: the fill and the ink of its name, in the light and the dark theme. Tints carry no meaning.
 *
 * @param light fill on light, {@code #RRGGBB}
 * @param dark fill on dark
 * @param inkLight the name's colour on light
 * @param inkDark the name's colour on dark
 */
public record Tint(String light, String dark, String inkLight, String inkDark) {

    /** Checks and normalises the colours. */
    public Tint {
        light = Colors.require("tint.light", light);
        dark = Colors.require("tint.dark", dark);
        inkLight = Colors.require("tint.inkLight", inkLight);
        inkDark = Colors.require("tint.inkDark", inkDark);
    }
}
