package throughline.desktop.timeline;

import java.util.List;
import throughline.check.pressure.PressureWeek;

/**
 * The heading of campaigns that have something in common.
 *
 * @param rows how many there are
 * @param weeks messages per week to the audience that the group is about; none for other groups
 */
record TimelineGroup(String name, int rows, List<PressureWeek> weeks) implements TimelineLine {}
