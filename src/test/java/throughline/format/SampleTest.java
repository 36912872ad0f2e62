package throughline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.JourneyOrder;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The sample plan shows what the program is for: whole, believable, and with two gates missing on purpose. */
class SampleTest {

    private final Plan plan = Shipped.sample();

    @Test
    void hasTheSizeOfARealPlan() {
        assertEquals(3, plan.audiences().size());
        assertEquals(4, plan.campaigns().size());
        assertEquals(26, touchpoints().size());
        assertEquals(65, plan.map().stations().size());
        assertEquals(
                4,
                touchpoints().stream()
                        .map(touchpoint -> touchpoint.when().getClass())
                        .distinct()
                        .count());
    }

    @Test
    void missesTwoGates() {
        Set<String> missing = new TreeSet<>();
        for (Campaign campaign : plan.campaigns()) {
            Set<String> asked = new HashSet<>();
            for (Touchpoint touchpoint : JourneyOrder.of(plan, campaign)) {
                touchpoint.requires().stream()
                        .filter(permission -> !asked.contains(permission) && !isHeld(campaign, touchpoint, permission))
                        .forEach(permission -> missing.add(touchpoint.id() + " " + permission));
                plan.requests(touchpoint).forEach(request -> asked.add(request.permission()));
            }
        }
        assertEquals(Set.of("last-hours-text sms-marketing", "near-a-store location-background"), missing);
    }

    private boolean isHeld(Campaign campaign, Touchpoint touchpoint, String permission) {
        return plan.audiences(campaign, touchpoint).stream()
                .anyMatch(audience -> audience.heldShare(permission).signum() > 0);
    }

    @Test
    void isOrderedAndInsideItsDays() {
        for (Campaign campaign : plan.campaigns()) {
            assertFalse(JourneyOrder.clashes(plan, campaign), campaign.id());
            assertTrue(!campaign.starts().isBefore(LocalDate.of(2026, 11, 30)), campaign.id());
            assertTrue(!campaign.ends().isAfter(LocalDate.of(2027, 2, 28)), campaign.id());
            for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
                if (touchpoint.when().earliest() != null) {
                    LocalDate day = touchpoint.when().earliest().toLocalDate();
                    assertTrue(!day.isBefore(campaign.starts()) && !day.isAfter(campaign.ends()), touchpoint.id());
                }
            }
        }
    }

    @Test
    void givesSomethingForEveryPermission() {
        for (Touchpoint touchpoint : touchpoints()) {
            for (PermissionRequest request : plan.requests(touchpoint)) {
                assertFalse(request.gets().isNothing(), request.id());
                assertFalse(request.wording().isBlank(), request.id());
            }
            assertFalse(touchpoint.message().isBlank(), touchpoint.id());
            Station station = plan.map().station(touchpoint.station()).orElseThrow();
            assertTrue(station.meetsCustomers(), touchpoint.id());
        }
    }

    @Test
    void countsEveryPersonOnce() {
        plan.audiences()
                .forEach(audience -> assertEquals(
                        0,
                        BigDecimal.ONE.compareTo(
                                audience.markets().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                        audience.id()));
    }

    @Test
    void travelsAcrossTheMap() {
        for (Campaign campaign : plan.campaigns()) {
            Set<String> neighborhoods = plan.touchpoints(campaign).stream()
                    .map(touchpoint -> plan.map()
                            .station(touchpoint.station())
                            .orElseThrow()
                            .neighborhood())
                    .collect(Collectors.toSet());
            assertTrue(neighborhoods.size() >= 4, campaign.id() + " " + neighborhoods);
        }
    }

    private List<Touchpoint> touchpoints() {
        return plan.campaigns().stream()
                .flatMap(campaign -> plan.touchpoints(campaign).stream())
                .toList();
    }
}
