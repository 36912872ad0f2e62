package throughline.desktop.timeline;

/** A line of the timeline: a campaign, or the heading of a group of them. */
sealed interface TimelineLine permits TimelineRow, TimelineGroup {

    /** What it is called. */
    String name();
}
