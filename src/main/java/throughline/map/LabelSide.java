package throughline.map;

/** The eight sides of a marker that a label can stand on, clockwise from the right. */
public enum LabelSide {
    E,
    SE,
    S,
    SW,
    W,
    NW,
    N,
    NE
}
