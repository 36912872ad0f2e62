package throughline.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

class LineageTest {

    private static final UUID PLAN = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

    private final Plan plan = SmallPlans.winter();
    private final Lineage once = Lineage.NONE.with(PLAN, new PlanChecksum(BigInteger.TEN));

    @Test
    void aCopySaysWhereItComesFrom() throws FormatException {
        PlanCopy copy = new PlanCopy(plan, once);
        byte[] file = PlanFormat.write(copy);
        assertTrue(
                new String(file, UTF_8)
                        .contains("\"lineage\": [\n    {\"plan\": \"" + PLAN + "\", \"content\": \"" + "0".repeat(63)
                                + "a\"}"),
                new String(file, 0, 400, UTF_8));
        assertEquals(copy, PlanFormat.copy(file, "copy"));
        assertEquals(plan, PlanFormat.read(file, "copy"));
    }

    @Test
    void aPlanWithoutLineageHasNoneInItsFile() throws FormatException {
        assertEquals(new PlanCopy(plan, Lineage.NONE), PlanFormat.copy(PlanFormat.write(plan), "plan"));
    }

    @Test
    void theOldestStatesAreLetGo() {
        Lineage long_ = Lineage.NONE;
        for (int i = 0; i < 20; i++) {
            long_ = long_.with(new UUID(0, i), new PlanChecksum(BigInteger.valueOf(i)));
        }
        assertEquals(Lineage.LONGEST, long_.states().size());
        assertEquals(new UUID(0, 19), long_.states().getLast().plan());
    }

    @Test
    void whatIsNoIdAndNoChecksumIsRefusedAtItsPlace() {
        refused(PLAN.toString(), "1-1-1-1-1", "$.lineage[0].plan");
        refused(PLAN.toString(), PLAN.toString().toUpperCase(java.util.Locale.ROOT), "$.lineage[0].plan");
        refused("0".repeat(63) + "a", "a", "$.lineage[0].content");
        refused("\"content\"", "\"contents\"", "$.lineage[0]");
    }

    private void refused(String what, String by, String place) {
        String text = new String(PlanFormat.write(new PlanCopy(plan, once)), UTF_8).replaceFirst(what, by);
        FormatException fault =
                assertThrows(FormatException.class, () -> PlanFormat.copy(text.getBytes(UTF_8), "copy"));
        assertEquals(place, fault.path(), fault::getMessage);
    }
}
