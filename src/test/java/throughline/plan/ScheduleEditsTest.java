package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import throughline.item.InvalidItem;
import throughline.item.Words;

class ScheduleEditsTest {

    private final Plan plan = SmallPlans.winter();

    private static When when(Plan plan, String touchpoint) {
        return plan.require(touchpoint, Touchpoint.class).when();
    }

    @Test
    void aCampaignTakesItsDatedTouchpointsAlongAndNoOthers() {
        Change change = ScheduleEdits.shift(plan, "winter-launch", 7);
        assertEquals("Move Winter launch 7 days later", Words.say(change.label()));
        Plan after = plan.apply(change);
        Campaign moved = after.require("winter-launch", Campaign.class);
        assertEquals(LocalDate.of(2027, 1, 11), moved.starts());
        assertEquals(LocalDate.of(2027, 2, 7), moved.ends());
        assertEquals(SmallPlans.at(18), when(after, "winter-launch-email"));
        assertEquals(SmallPlans.at(25), when(after, "winter-launch-sms"));
        assertEquals(
                plan.require("winter-launch-qr", Touchpoint.class),
                after.require("winter-launch-qr", Touchpoint.class));
        assertEquals(3, change.edits().size(), "what has no date is no part of the change");
        assertEquals(
                "Move Winter launch 1 day earlier",
                Words.say(ScheduleEdits.shift(plan, "winter-launch", -1).label()));
    }

    @Test
    void allKindsOfTimesKeepTheWallClockOverTheNightWhenClocksAreSet() {
        LocalDateTime before = LocalDateTime.of(2027, 3, 27, 2, 30);
        LocalDateTime after = LocalDateTime.of(2027, 3, 28, 2, 30);
        Period weekly = Period.ofDays(7);
        List<When> was = List.of(
                new When.OneMoment(before),
                new When.RecipientTime(before),
                new When.Recurring(before, weekly, 5),
                new When.Triggered("Cart left", before, Duration.ofHours(4)));
        List<When> is = List.of(
                new When.OneMoment(after),
                new When.RecipientTime(after),
                new When.Recurring(after, weekly, 5),
                new When.Triggered("Cart left", after, Duration.ofHours(4)));
        for (int i = 0; i < was.size(); i++) {
            Plan set = plan.apply(TouchpointEdits.when(plan, "winter-launch-email", was.get(i)));
            Plan moved = set.apply(ScheduleEdits.shift(set, "winter-launch", 1));
            assertEquals(is.get(i), when(moved, "winter-launch-email"));
            Plan alone = set.apply(ScheduleEdits.shiftTouchpoint(set, "winter-launch-email", 1));
            assertEquals(is.get(i), when(alone, "winter-launch-email"));
            assertEquals(set.require("winter-launch", Campaign.class), alone.require("winter-launch", Campaign.class));
        }
        When open = new When.Triggered("Cart left", null, Duration.ZERO);
        Plan set = plan.apply(TouchpointEdits.when(plan, "winter-launch-email", open));
        assertTrue(ScheduleEdits.shiftTouchpoint(set, "winter-launch-email", 3).isEmpty());
    }

    @Test
    void thereAndBackIsWhereItWas() {
        for (long seed = 1; seed <= 200; seed++) {
            Plan any = new RandomPlans(seed).plan();
            int days = new Random(seed).nextInt(-2_000, 2_001);
            for (Campaign campaign : any.campaigns()) {
                String about = "seed " + seed + ", " + campaign.id() + " by " + days;
                Change there = ScheduleEdits.shift(any, campaign.id(), days);
                Plan moved = any.apply(there);
                for (Touchpoint touchpoint : any.touchpoints(campaign)) {
                    Touchpoint after = moved.require(touchpoint.id(), Touchpoint.class);
                    LocalDateTime own =
                            touchpoint.when() == null ? null : touchpoint.when().earliest();
                    if (own == null) {
                        assertEquals(touchpoint, after, about);
                    } else {
                        assertEquals(own.plusDays(days), after.when().earliest(), about);
                    }
                }
                assertEquals(
                        any.campaigns().size(),
                        moved.campaigns().stream()
                                .filter(it -> it.id().equals(campaign.id())
                                        || any.campaigns().contains(it))
                                .count(),
                        about);
                assertEquals(any, moved.apply(ScheduleEdits.shift(moved, campaign.id(), -days)), about);
                assertEquals(any, moved.apply(there.swapped()), about);
            }
        }
    }

    @Test
    void noDaysIsNoChangeAndYearsEndSomewhere() {
        assertTrue(ScheduleEdits.shift(plan, "winter-launch", 0).isEmpty());
        assertThrows(InvalidItem.class, () -> ScheduleEdits.shift(plan, "winter-launch", 400_000));
        assertThrows(ChangeRefused.class, () -> ScheduleEdits.shift(plan, "email", 1));
    }
}
