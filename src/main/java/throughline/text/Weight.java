package throughline.text;

/** The weights of the bundled font. */
public enum Weight {
    REGULAR(400),
    MEDIUM(500),
    SEMIBOLD(600),
    BOLD(700);

    private final int css;

    Weight(int css) {
        this.css = css;
    }

    /** The weight as CSS counts, 400 to 700. */
    public int css() {
        return css;
    }
}
