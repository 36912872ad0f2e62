package throughline.draw;

/** What a group of a picture is; SVG writes it as the group's class. */
public enum Role {
    LAYER,
    NEIGHBORHOOD,
    TRACK,
    BADGE,
    STATION,
    LABEL,
    JOURNEY,
    TOUCHPOINT,
    GATE,
    REQUEST,
    TITLE,
    LEGEND
}
