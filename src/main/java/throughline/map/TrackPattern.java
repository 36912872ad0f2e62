package throughline.map;

/** How a track is told apart without colour. */
public enum TrackPattern {
    SOLID,
    /** A core in the canvas colour runs along the middle. */
    CORED
}
