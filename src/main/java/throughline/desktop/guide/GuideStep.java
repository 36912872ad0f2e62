package throughline.desktop.guide;

/** The steps, in their order; their words are under {@code guide.step.} and the name. */
public enum GuideStep {
    /** A campaign for somebody. */
    AUDIENCE,
    /** Three touchpoints of it. */
    STATIONS,
    /** A touchpoint whose permission is missing, looked at. */
    GATE,
    /** That permission asked for in time. */
    FIX,
    /** The plan as a file to hand out. */
    PAGES
}
