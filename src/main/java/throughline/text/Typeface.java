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
    DEJAVU_BOLD("DejaVu Sans", Weight.BOLD, "DejaVuSans-Bold.ttf");

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

    /** The typefaces to try for a character, best first. The last one is there because a few symbols exist in one weight only. */
    static List<Typeface> chain(Weight weight) {
        return switch (weight) {
            case REGULAR -> REGULAR_CHAIN;
            case MEDIUM -> MEDIUM_CHAIN;
            case SEMIBOLD -> SEMIBOLD_CHAIN;
            case BOLD -> BOLD_CHAIN;
        };
    }

    private static final List<Typeface> REGULAR_CHAIN = List.of(INTER_REGULAR, DEJAVU, DEJAVU_BOLD);
    private static final List<Typeface> MEDIUM_CHAIN = List.of(INTER_MEDIUM, DEJAVU, DEJAVU_BOLD);
    private static final List<Typeface> SEMIBOLD_CHAIN = List.of(INTER_SEMIBOLD, DEJAVU_BOLD, DEJAVU);
    private static final List<Typeface> BOLD_CHAIN = List.of(INTER_BOLD, DEJAVU_BOLD, DEJAVU);
}
