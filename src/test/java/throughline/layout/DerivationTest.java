package throughline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import throughline.map.GridPoint;
import throughline.map.TransitMap;

/** What a hand laid out for the starter map is what the program derives from the graph alone. */
class DerivationTest {

    private final TransitMap map = Maps.starter();
    private final MapLayout layout = MapLayout.of(map);

    @Test
    @DisplayName("each straight run takes the lane that a hand gave it, and no other run leaves the middle")
    void lanes() {
        List<String> derived = new ArrayList<>();
        Lanes lanes = Lanes.of(map);
        map.tracks()
                .forEach(track -> lanes.runs(track.id()).stream()
                        .filter(run -> lanes.lane(run) != 0)
                        .forEach(run -> derived.add(track.id() + " "
                                + text(run.ends().before().at()) + " to "
                                + text(run.ends().after().at()) + " lane " + lanes.lane(run))));
        List<String> laid = new ArrayList<>();
        for (JsonNode lane : Maps.starterOracle().get("lanes")) {
            laid.add(lane.get("track").asText() + " " + text(point(lane.get("from"))) + " to "
                    + text(point(lane.get("to"))) + " lane " + lane.get("lane").asInt());
        }
        assertFalse(laid.isEmpty());
        assertEquals(laid.stream().sorted().toList(), derived.stream().sorted().toList());
    }

    @Test
    @DisplayName("symbols and tracks of all 65 stations")
    void symbols() {
        int seen = 0;
        for (JsonNode station : Maps.starterOracle().get("stations")) {
            String id = station.get("station").asText();
            Marker marker = layout.marker(id).orElseThrow();
            assertEquals(station.get("symbol").asText(), marker.symbol().name().toLowerCase(Locale.ROOT), id);
            List<String> tracks = new ArrayList<>();
            station.get("tracks").forEach(t -> tracks.add(t.asText()));
            assertEquals(
                    tracks.stream().sorted().toList(),
                    map.tracksAt(id).stream().map(t -> t.id()).sorted().toList(),
                    id);
            assertEquals(tracks.size() > 1, map.isInterchange(id), id);
            seen++;
        }
        assertEquals(65, seen);
    }

    @Test
    @DisplayName("names overlap nothing, and most stand where a hand put them")
    void names() {
        Map<String, Name> names = layout.names(NameStyle.FULL);
        assertEquals(75, names.size());
        names.values().forEach(name -> assertEquals(0, name.overlaps(), name.id()));
        int same = 0;
        for (JsonNode station : Maps.starterOracle().get("stations")) {
            Name name = names.get(station.get("station").asText());
            if (name.side() != null
                    && name.side().name().equals(station.get("labelSide").asText())) {
                same++;
            }
        }
        assertTrue(same >= 45, same + " of 65 names on the side that a hand chose");
    }

    @Test
    @DisplayName("the same map gives the same layout, whatever was laid out before")
    void same() {
        Map<String, Name> first = layout.names(NameStyle.FULL);
        MapLayout.of(Maps.second()).names(NameStyle.FULL);
        MapLayout again = MapLayout.of(Maps.starter());
        assertEquals(first, again.names(NameStyle.FULL));
        assertEquals(layout.tracks(), again.tracks());
        assertEquals(layout.badges(), again.badges());
    }

    private static GridPoint point(JsonNode node) {
        return GridPoint.nearest(node.get("x").asDouble(), node.get("y").asDouble());
    }

    private static String text(GridPoint point) {
        return "(" + point.unitsX() + ", " + point.unitsY() + ")";
    }
}
