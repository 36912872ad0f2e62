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

    /** US Letter upright. */
    public static final Paper LETTER = new Paper(612, 792);

    /** The same paper lying on its long side. */
    public Paper landscape() {
        return new Paper(Math.max(width, height), Math.min(width, height));
    }

    private static Paper millimetres(double width, double height) {
        return new Paper(width * 72 / 25.4, height * 72 / 25.4);
    }
}
