package throughline.plan;

/** The two ends of a track that is no loop. */
public enum TrackEnd {
    FIRST,
    LAST
}
