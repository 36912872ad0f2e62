package throughline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.map.GridPoint;
import throughline.map.MapItem;
import throughline.map.Station;
import throughline.map.TransitMap;

/** Maps that nobody laid out by hand. */
class GeneratedMapsTest {

    @ParameterizedTest
    @CsvSource({"40, 1", "80, 2", "150, 3", "300, 4", "600, 5"})
    @DisplayName("names overlap nothing on generated maps")
    void overlaps(int stations, long seed) {
        MapLayout layout = MapLayout.of(GeneratedMaps.of(stations, seed));
        Map<String, Name> names = layout.names(NameStyle.FULL);
        int overlaps = names.values().stream().mapToInt(Name::overlaps).sum();
        assertEquals(0, overlaps);
        assertTrue(names.size() > stations);
    }

    @ParameterizedTest
    @CsvSource({"80, 2", "600, 5"})
    @DisplayName("while a hand moves a station, names near it find new places and all others stay")
    void moving(int stations, long seed) {
        List<MapItem> items = GeneratedMaps.items(stations, seed);
        MapLayout before = MapLayout.of(TransitMap.of(items));
        Map<String, Name> placed = before.names(NameStyle.FULL);
        List<MapItem> moved = new ArrayList<>();
        for (MapItem item : items) {
            boolean it = item instanceof Station station && station.id().equals("s-2-1-0");
            moved.add(it ? ((Station) item).withAt(GridPoint.ofUnits(25, 18)) : item);
        }
        MapLayout after = MapLayout.moving(TransitMap.of(moved), before);
        Map<String, Name> now = after.names(NameStyle.FULL);
        assertEquals(placed.keySet(), now.keySet());
        assertEquals(0, now.values().stream().mapToInt(Name::overlaps).sum());
        long stayed = placed.entrySet().stream()
                .filter(e -> e.getValue().equals(now.get(e.getKey())))
                .count();
        assertTrue(stayed >= placed.size() - 30, stayed + " of " + placed.size() + " names stayed");
        assertTrue(!placed.get("s-2-1-0").equals(now.get("s-2-1-0")));
    }
}
