package throughline.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.map.ChannelType;
import throughline.map.LifecycleStage;
import throughline.map.RelationshipElement;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TransitMap;

/** The maps that ship or that tests draw: whole, free of derived facts, and in agreement with their oracles. */
class ShippedMapsTest {

    private static final Pattern OLD_WORDS = Pattern.compile(
            "\\b(districts?|gateways?|jurisdictions?|funnels?|touches|segments?|mrm|consent kinds?|asks?(?! for))\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void theStarterMapHoldsEveryChannel() throws FormatException {
        TransitMap map = map("maps/starter.map.json");
        assertEquals(10, map.neighborhoods().size());
        assertEquals(9, map.tracks().size());
        assertEquals(65, map.stations().size());
        assertEquals(5, map.handOvers().size());
        Set<Object> met = new HashSet<>();
        for (Station station : map.stations()) {
            met.addAll(station.elements());
            met.addAll(station.lifecycle());
            met.add(station.channelType());
        }
        int all = RelationshipElement.values().length + LifecycleStage.values().length + ChannelType.values().length;
        assertEquals(all, met.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"starter", "second"})
    void nothingIsPinnedAndEveryoneHasATrackAndANeighborhood(String name) throws FormatException {
        TransitMap map = map("maps/" + name + ".map.json");
        map.neighborhoods().forEach(neighborhood -> assertNull(neighborhood.label(), neighborhood.id()));
        for (Station station : map.stations()) {
            assertNull(station.labelSide(), station.id());
            assertFalse(map.tracksAt(station.id()).isEmpty(), station.id());
            assertTrue(map.neighborhood(station.neighborhood()).isPresent(), station.id());
            assertEquals(station.channelType() == ChannelType.ENABLER, !station.meetsCustomers(), station.id());
            assertEquals(station.meetsCustomers(), !station.channel().isEmpty(), station.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"starter", "second"})
    void theOracleSpeaksOfTheSameMap(String name) throws FormatException, IOException {
        TransitMap map = map("maps/" + name + ".map.json");
        JsonNode oracle = new ObjectMapper().readTree(Shipped.bytes("maps/" + name + "-oracle.json"));
        assertEquals(map.stations().size(), oracle.get("stations").size());
        for (JsonNode entry : oracle.get("stations")) {
            String id = entry.get("station").asText();
            Set<String> tracks = new HashSet<>();
            entry.get("tracks").forEach(track -> tracks.add(track.asText()));
            assertEquals(
                    tracks, Set.copyOf(map.tracksAt(id).stream().map(Track::id).toList()), id);
            assertEquals(map.isInterchange(id), !entry.get("symbol").asText().equals("stop"), id);
            assertEquals(
                    map.station(id).orElseThrow().name(),
                    String.join(
                            " ",
                            entry.get("labelLines")
                                    .valueStream()
                                    .map(JsonNode::asText)
                                    .toList()));
        }
        assertEquals(
                map.neighborhoods().size(), oracle.get("neighborhoodLabels").size());
        oracle.get("badges")
                .forEach(badge ->
                        assertTrue(map.track(badge.get("track").asText()).isPresent()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maps/starter.map.json",
                "maps/second.map.json",
                "maps/winter-launch.plan.json",
                "maps/permissions.catalogue.json"
            })
    void oneWordPerThing(String name) {
        Matcher old = OLD_WORDS.matcher(
                new String(Shipped.bytes(name), UTF_8).replaceAll("\"id\": \"[^\"]*\"|\"ask-[^\"]*\"", ""));
        assertFalse(old.find(), () -> "an old word in " + name + ": " + old.group());
    }

    private static TransitMap map(String name) throws FormatException {
        return TransitMap.of(MapFormat.read(Shipped.bytes(name), name));
    }
}
