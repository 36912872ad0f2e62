package throughline.desktop.offers;

/** Kinds of offers; each has an action by the same name. */
public enum OfferKind {
    /** A new station between two others. */
    INSERT("track.insert"),
    /** A station no longer on a track. */
    TAKE_OFF("track.off"),
    /** Two stations that change places on a track. */
    SWAP("track.swap"),
    /** One track made two. */
    SPLIT("track.split"),
    /** Two tracks made one. */
    JOIN("track.join"),
    /** Another way between two stations of a track. */
    REROUTE("track.reroute"),
    /** One interchange made two stations. */
    SPLIT_STATION("station.split"),
    /** Work handed over to a team at a station. */
    HAND_OVER("handOver.add"),
    /** A hand-over at another station. */
    MOVE_HAND_OVER("handOver.move");

    private final String action;

    OfferKind(String action) {
        this.action = action;
    }

    /** The name of the action that takes offers of this kind. */
    public String action() {
        return action;
    }
}
