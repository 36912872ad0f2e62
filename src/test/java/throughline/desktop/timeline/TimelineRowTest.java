package throughline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.desktop.timeline.TimelineShapes.Hit;
import throughline.desktop.timeline.TimelineShapes.Part;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.plan.TouchpointEdits;
import throughline.plan.When;

class TimelineRowTest {

    private static final TimeAxis AXIS = new TimeAxis(LocalDate.of(2027, 1, 1).toEpochDay(), 20);

    private final Plan plan = SmallPlans.winter();

    private static TimelineShapes shapes(Plan plan) {
        return new TimelineShapes(TimelineContent.of(plan, Grouping.NONE), AXIS, 1_000, 200, 1, 0);
    }

    @Test
    void aRowHasTheDatedTouchpointsAndCountsTheOthers() {
        TimelineRow row = TimelineRow.of(plan).getFirst();
        assertEquals(2, row.undated());
        assertEquals(
                List.of("winter-launch-email", "winter-launch-sms"),
                row.marks().stream().map(it -> it.touchpoint().id()).toList());
        assertEquals(LocalDate.of(2027, 1, 4), row.first());
        assertEquals(LocalDate.of(2027, 1, 31), row.last());
    }

    @Test
    void aRecurringTouchpointStandsAtEachOfItsTimes() {
        When monthly = new When.Recurring(LocalDateTime.of(2027, 1, 31, 9, 0), Period.ofMonths(1), 3);
        Plan set = plan.apply(TouchpointEdits.when(plan, "winter-launch-email", monthly));
        TimelineRow row = TimelineRow.of(set).getFirst();
        assertEquals(
                List.of("2027-01-31T09:00", "2027-02-28T09:00", "2027-03-31T09:00"),
                row.mark("winter-launch-email").orElseThrow().times().stream()
                        .map(LocalDateTime::toString)
                        .toList());
        assertEquals(LocalDate.of(2027, 3, 31), row.to());
    }

    @Test
    void withoutDaysOfItsOwnABarReachesAsFarAsItsTouchpoints() {
        Plan set = plan.apply(CampaignEdits.dates(plan, "winter-launch", null, null));
        TimelineRow row = TimelineRow.of(set).getFirst();
        assertEquals(LocalDate.of(2027, 1, 11), row.first());
        assertEquals(LocalDate.of(2027, 1, 18), row.last());
        Plan bare = set.apply(TouchpointEdits.when(set, "winter-launch-email", null));
        bare = bare.apply(TouchpointEdits.when(bare, "winter-launch-sms", null));
        assertNull(TimelineRow.of(bare).getFirst().first());
    }

    @Test
    void handsFindMarksBeforeEndsBeforeTheBar() {
        TimelineShapes shapes = shapes(plan);
        double y = shapes.middle(0);
        double left = shapes.names() + AXIS.x(LocalDate.of(2027, 1, 4));
        double right = shapes.names() + AXIS.x(LocalDate.of(2027, 2, 1));
        assertEquals(Part.FIRST_DAY, part(shapes, left + 2, y));
        assertEquals(Part.FIRST_DAY, part(shapes, left - 4, y));
        assertEquals(Part.LAST_DAY, part(shapes, right + 4, y));
        assertEquals(Part.BAR, part(shapes, left + 60, y));
        assertEquals(Part.ROW, part(shapes, right + 40, y));
        Hit mark = shapes.hit(shapes.x(LocalDateTime.of(2027, 1, 11, 9, 0)), y).orElseThrow();
        assertEquals(Part.MARK, mark.part());
        assertEquals("winter-launch-email", mark.id());
        assertEquals(true, shapes.hit(500, 150).isEmpty());
        assertEquals(true, shapes.hit(500, 10).isEmpty());
    }

    private static Part part(TimelineShapes shapes, double x, double y) {
        return shapes.hit(x, y).orElseThrow().part();
    }

    @Test
    void anEndGoesNoFurtherThanTheOther() {
        TimelineRow row = TimelineRow.of(plan).getFirst();
        assertEquals("2027-01-04 to 2027-01-04", after(plan, new Hit(Part.LAST_DAY, "winter-launch", row), -400));
        assertEquals("2027-01-31 to 2027-01-31", after(plan, new Hit(Part.FIRST_DAY, "winter-launch", row), 400));
        assertEquals("2027-01-04 to 2027-02-02", after(plan, new Hit(Part.LAST_DAY, "winter-launch", row), 2));
        Plan open = plan.apply(CampaignEdits.dates(plan, "winter-launch", LocalDate.of(2027, 1, 4), null));
        TimelineRow openRow = TimelineRow.of(open).getFirst();
        assertEquals(LocalDate.of(2027, 1, 18), openRow.last());
        assertEquals("2027-01-04 to 2027-01-20", after(open, new Hit(Part.LAST_DAY, "winter-launch", openRow), 2));
    }

    private static String after(Plan plan, Hit hit, int days) {
        Campaign campaign = plan.apply(TimelineDrag.change(plan, hit, days)).require("winter-launch", Campaign.class);
        return campaign.starts() + " to " + campaign.ends();
    }
}
