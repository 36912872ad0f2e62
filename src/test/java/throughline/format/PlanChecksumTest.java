package throughline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;

/** A checksum kept up change by change is the one reckoned in full. */
class PlanChecksumTest {

    @Test
    void followsChanges() {
        for (long seed = 1; seed <= 20; seed++) {
            RandomPlans plans = new RandomPlans(seed);
            Plan plan = plans.plan();
            PlanChecksum checksum = PlanChecksum.of(plan);
            for (int i = 0; i < 50; i++) {
                Change change = plans.change(plan);
                plan = plan.apply(change);
                checksum = checksum.after(change);
            }
            assertEquals(PlanChecksum.of(plan), checksum, "seed " + seed);
        }
    }

    @Test
    void aChangeTakenBackGivesTheFirstChecksum() {
        RandomPlans plans = new RandomPlans(3);
        Plan plan = plans.plan();
        Change change = plans.change(plan);
        PlanChecksum before = PlanChecksum.of(plan);
        assertNotEquals(before, before.after(change));
        assertEquals(before, before.after(change).after(change.swapped()));
    }

    @Test
    void isSixtyFourDigits() {
        Set<String> seen = new HashSet<>();
        for (long seed = 1; seed <= 200; seed++) {
            String hex = PlanChecksum.of(new RandomPlans(seed).plan()).hex();
            assertTrue(hex.matches("[0-9a-f]{64}"), hex);
            assertTrue(seen.add(hex), "two plans with the checksum " + hex);
        }
    }

    @Test
    void hashesAreThoseOfTheKnownAlgorithm() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ContentHash.hex(new byte[0]));
    }
}
