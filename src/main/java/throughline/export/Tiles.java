package throughline.export;

/**
 * Over how many sheets a poster goes.
 *
 * @param columns side by side, 1 to {@value #MOST}
 * @param rows one below the other, 1 to {@value #MOST}
 */
public record Tiles(int columns, int rows) {

    /** More sheets in a row nobody glues. */
    public static final int MOST = 12;

    /** One sheet. */
    public static final Tiles ONE = new Tiles(1, 1);

    /** Checks the range. */
    public Tiles {
        if (columns < 1 || columns > MOST || rows < 1 || rows > MOST) {
            throw new IllegalArgumentException(
                    "a poster has 1 to " + MOST + " sheets a side: " + columns + " x " + rows);
        }
    }

    /** How many sheets they are. */
    public int count() {
        return columns * rows;
    }
}
