package throughline.export;

/**
 * The size of a page.
 *
 * @param width in points, 1/72 inch, above 0
 * @param height in points, above 0
 */
public record Paper(double width, double height) {

    /** A4 upright. */
    public static final Paper A4 = millimetres(210, 297);

    /** A3 upright. */
    public static final Paper A3 = millimetres(297, 420);

    /** A2 upright. */
    public static final Paper A2 = millimetres(420, 594);

    /** A1 upright. */
    public static final Paper A1 = millimetres(594, 841);

    /** A0 upright. */
    public static final Paper A0 = millimetres(841, 1189);

    /** US Letter upright. */
    public static final Paper LETTER = new Paper(612, 792);

    /** US Tabloid upright; lying on its long side it is called Ledger. */
    public static final Paper TABLOID = new Paper(792, 1224);

    /** The same paper standing on its short side. */
    public Paper portrait() {
        return new Paper(Math.min(width, height), Math.max(width, height));
    }

    /** The same paper lying on its long side. */
    public Paper landscape() {
        return new Paper(Math.max(width, height), Math.min(width, height));
    }

    private static Paper millimetres(double width, double height) {
        return new Paper(width * 72 / 25.4, height * 72 / 25.4);
    }
}
