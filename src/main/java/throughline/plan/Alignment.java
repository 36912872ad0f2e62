package throughline.plan;

/** The lines that stations can be put on: the first three upright, the others level. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM;

    /** True if stations move from side to side to get there, false if up and down. */
    public boolean isAcross() {
        return ordinal() < TOP.ordinal();
    }
}
