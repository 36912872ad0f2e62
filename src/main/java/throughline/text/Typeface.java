package throughline.text;

import java.io.InputStream;
import java.util.List;

/** The bundled font files. */
public enum Typeface {
    INTER_REGULAR("Inter", Weight.REGULAR, "Inter-Regular.ttf"),
    INTER_MEDIUM("Inter", Weight.MEDIUM, "Inter-Medium.ttf"),
    INTER_SEMIBOLD("Inter", Weight.SEMIBOLD, "Inter-SemiBold.ttf"),
    INTER_BOLD("Inter", Weight.BOLD, "Inter-Bold.ttf"),
    DEJAVU("DejaVu Sans", Weight.REGULAR, "DejaVuSans.ttf"),
    DEJAVU_BOLD("DejaVu Sans", Weight.BOLD, "DejaVuSans-Bold.ttf"),
    MPLUS("M PLUS 1p", Weight.MEDIUM, "MPLUS1p-Medium.ttf"),
    MPLUS_BOLD("M PLUS 1p", Weight.BOLD, "MPLUS1p-Bold.ttf"),
    EMOJI("Noto Emoji", Weight.MEDIUM, "NotoEmoji-Medium.ttf");

    private final String family;
    private final Weight weight;
    private final String resource;

    Typeface(String family, Weight weight, String file) {
        this.family = family;
        this.weight = weight;
        this.resource = "/throughline/fonts/" + file;
    }

    /** The family name that CSS and SVG know it by. */
    public String family() {
        return family;
    }

    /** The weight it was drawn in. */
    public Weight weight() {
        return weight;
    }

    /** The absolute name of the TrueType file among the program's resources. */
    public String resource() {
        return resource;
    }

    /**
     * Opens the TrueType file. The caller closes the stream.
     *
     * @throws IllegalStateException if the program was packaged without it
     */
    public InputStream open() {
        InputStream stream = Typeface.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The program lacks its font " + resource);
        }
        return stream;
    }

    /**
     * The typefaces to try for what a reader counts as one character, best first. Some symbols exist in one weight only;
     * pictures are drawn by one typeface, so that two of them side by side look alike.
     */
    static List<Typeface> chain(Weight weight, int codePoint) {
        if (codePoint >= FIRST_PICTURE) {
            return PICTURES.get(weight.ordinal());
        }
        return CHAINS.get(weight.ordinal());
    }

    /** What most of a text is drawn with. */
    static Typeface first(Weight weight) {
        return CHAINS.get(weight.ordinal()).getFirst();
    }

    private static final int FIRST_PICTURE = 0x1F000;
    private static final List<List<Typeface>> CHAINS = List.of(
            List.of(INTER_REGULAR, DEJAVU, DEJAVU_BOLD, MPLUS, EMOJI),
            List.of(INTER_MEDIUM, DEJAVU, DEJAVU_BOLD, MPLUS, EMOJI),
            List.of(INTER_SEMIBOLD, DEJAVU_BOLD, DEJAVU, MPLUS_BOLD, EMOJI),
            List.of(INTER_BOLD, DEJAVU_BOLD, DEJAVU, MPLUS_BOLD, EMOJI));
    private static final List<List<Typeface>> PICTURES = List.of(
            List.of(EMOJI, DEJAVU, DEJAVU_BOLD, MPLUS),
            List.of(EMOJI, DEJAVU, DEJAVU_BOLD, MPLUS),
            List.of(EMOJI, DEJAVU_BOLD, DEJAVU, MPLUS_BOLD),
            List.of(EMOJI, DEJAVU_BOLD, DEJAVU, MPLUS_BOLD));
}
