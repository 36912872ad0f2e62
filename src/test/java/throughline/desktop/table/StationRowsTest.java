package throughline.desktop.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

class StationRowsTest {

    private final Plan plan = SmallPlans.winter();

    private StationRow row(String id) {
        return StationRows.of(plan).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyStationIsARowByName() {
        List<String> names = StationRows.of(plan).stream().map(StationRow::name).toList();
        assertEquals(plan.map().stations().size(), names.size());
        assertEquals(
                names.stream().sorted(Comparator.comparing(String::toLowerCase)).toList(), names);
    }

    @Test
    void aRowSaysWhatTheMapSays() {
        StationRow email = row("email");
        assertEquals("Email", email.name());
        assertEquals(
                plan.map().station("email").orElseThrow().neighborhood(),
                email.neighborhood().key());
        assertEquals(1, email.campaigns());
        assertEquals(0, row("island").campaigns());
    }

    @Test
    void aFilterLooksForAllItsWordsAnywhereInTheRow() {
        StationRow email = row("email");
        assertTrue(email.has("ema"));
        assertTrue(email.has("ema " + email.neighborhood().words().toLowerCase()));
        assertFalse(email.has("ema nowhere"));
    }

    @Test
    void copiedRowsAreSafeInASpreadsheet() {
        assertEquals("a\tb\nc d\t'=1+1\n", Tsv.of(List.of(List.of("a", "b"), List.of("c\nd", "=1+1"))));
    }
}
