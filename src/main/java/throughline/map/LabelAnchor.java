package throughline.map;

/** Which end of a text its place belongs to. */
public enum LabelAnchor {
    START,
    MIDDLE,
    END
}
