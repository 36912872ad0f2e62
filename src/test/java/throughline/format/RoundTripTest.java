package throughline.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.item.Item;
import throughline.map.MapItem;
import throughline.map.TransitMap;
import throughline.plan.NewPlan;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;

/** Write, read, write gives the same plan and the same bytes. */
class RoundTripTest {

    private static final int PLANS = 150;

    @ParameterizedTest
    @ValueSource(strings = {"maps/starter.map.json", "maps/second.map.json"})
    void mapsAreKeptAsWritten(String name) throws FormatException {
        byte[] file = Shipped.bytes(name);
        List<MapItem> items = MapFormat.read(file, name);
        assertText(file, MapFormat.write(TransitMap.of(items)));
        Plan plan = NewPlan.of(items, "New", ZoneId.of("UTC"));
        assertText(file, MapFormat.write(plan.map()));
    }

    @Test
    void theSampleIsKeptAsWritten() throws FormatException {
        byte[] file = Shipped.bytes("maps/winter-launch.plan.json");
        assertText(file, PlanFormat.write(PlanFormat.read(file, "sample")));
    }

    @Test
    void randomPlansComeBackEqual() throws FormatException {
        Set<Class<?>> kinds = new HashSet<>();
        for (long seed = 1; seed <= PLANS; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            byte[] written = PlanFormat.write(plan);
            Plan again = PlanFormat.read(written, "seed " + seed);
            assertEquals(plan, again, "seed " + seed);
            assertArrayEquals(written, PlanFormat.write(again), "seed " + seed);
            for (Item item : plan.items()) {
                String text = ItemCodec.write(item);
                assertEquals(item, ItemCodec.read(text), "seed " + seed);
                assertEquals(text, ItemCodec.write(ItemCodec.read(text)), "seed " + seed);
                assertTrue(text.lines().count() == 1, text);
                kinds.add(item.getClass());
            }
        }
        assertEquals(21, kinds.size(), "kinds met: " + kinds);
    }

    @Test
    void fieldsMayStandInAnyOrderAndWithAMark() throws FormatException {
        String ordered = new String(PlanFormat.write(new RandomPlans(7).plan()), UTF_8);
        int header = ordered.indexOf("\"plan\"");
        String head = ordered.substring(1, header).strip();
        String body = ordered.substring(header, ordered.lastIndexOf('}')).strip();
        String turned = "\uFEFF{" + body + "," + head.substring(0, head.length() - 1) + "}";
        assertEquals(ordered, new String(PlanFormat.write(PlanFormat.read(turned.getBytes(UTF_8), "turned")), UTF_8));
    }

    private static void assertText(byte[] expected, byte[] actual) {
        assertEquals(new String(expected, UTF_8), new String(actual, UTF_8));
    }
}
