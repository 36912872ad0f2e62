package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import throughline.consent.SmallCatalogue;
import throughline.item.Item;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.GridPoint;
import throughline.map.MapSheet;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.plan.Touchpoint;

/** A plan of 1,000 stations and 500 touchpoints, where every second touchpoint misses a permission. */
class ChecksSpeedTest {

    private static final List<String> PERMISSIONS = List.of("email-marketing", "sms-marketing", "push-os");

    private static Plan large() {
        Random random = new Random(1);
        List<Item> items = new ArrayList<>();
        List<String> tracks = new ArrayList<>();
        for (int row = 0; row < 25; row++) {
            List<TrackPoint> across = new ArrayList<>();
            for (int column = 0; column < 40; column++) {
                items.add(station(row, column, random.nextInt(20) == 0));
                across.add(new TrackPoint.Stop(id(row, column)));
            }
            tracks.add("row-" + row);
            items.add(track("row-" + row, across));
        }
        for (int column = 0; column < 40; column += 4) {
            List<TrackPoint> down = new ArrayList<>();
            for (int row = 0; row < 25; row++) {
                down.add(new TrackPoint.Stop(id(row, column)));
            }
            tracks.add("column-" + column);
            items.add(track("column-" + column, down));
        }
        items.add(new MapSheet("Large", 200, 200, "", "", List.of(), tracks));
        List<String> campaigns = new ArrayList<>();
        for (int c = 0; c < 25; c++) {
            List<String> touchpoints = new ArrayList<>();
            for (int t = 0; t < 20; t++) {
                String id = "t-" + c + "-" + t;
                touchpoints.add(id);
                items.add(Touchpoint.at(id, id(random.nextInt(25), random.nextInt(40)))
                        .withRequires(t % 2 == 0 ? List.of() : List.of(PERMISSIONS.get(random.nextInt(3)))));
            }
            campaigns.add("c-" + c);
            items.add(Campaign.named("c-" + c, "Campaign " + c)
                    .withAudiences(List.of("all"))
                    .withTouchpoints(touchpoints));
        }
        items.add(Audience.named("all", "All").withSize(1_000_000));
        items.add(new PlanSheet("Large", ZoneId.of("UTC"), List.of(), List.of("all"), campaigns));
        return Plan.of(items);
    }

    private static String id(int row, int column) {
        return "s-" + row + "-" + column;
    }

    private static Station station(int row, int column, boolean asks) {
        return new Station(
                id(row, column),
                "Station " + row + "." + column,
                "",
                "",
                GridPoint.ofUnits(4 * column, 4 * row),
                "",
                asks ? ChannelType.PERMISSION_REQUEST : ChannelType.OWNED_EXPERIENCE,
                true,
                0,
                List.of(),
                asks ? PERMISSIONS : List.of(),
                List.of(),
                List.of(),
                Capability.UNSET,
                null);
    }

    private static Track track(String id, List<TrackPoint> path) {
        return new Track(id, id, "T", "#0B8CE1", TrackPattern.SOLID, false, "", path);
    }

    @Test
    void allFindingsOfALargePlanComeBeforeAPersonWouldWait() {
        Plan plan = large();
        CheckContext context = new CheckContext(SmallCatalogue.IT, LocalDate.of(2026, 11, 22));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            long start = clock.getCurrentThreadCpuTime();
            List<Finding> findings = Checks.run(plan, context);
            best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
            assertEquals(
                    250,
                    findings.stream()
                            .filter(f -> f.code().equals("GATE-MISSING"))
                            .count());
        }
        // Many times what it takes, so that it fails for a wrong way and not for a slow machine.
        assertTrue(best < Duration.ofMillis(200).toNanos(), "took " + Duration.ofNanos(best));
    }
}
