package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.consent.Catalogue;
import throughline.consent.GateState;
import throughline.format.Shipped;
import throughline.layout.Badge;
import throughline.layout.MapLayout;
import throughline.layout.Marker;
import throughline.layout.Name;
import throughline.layout.NameLine;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.Capability;
import throughline.plan.Plan;

/** What is laid over the map: one thing at a time, told by shape, clear of the names. */
class OverlaysTest {

    private final Plan plan = Pictures.withNotes(Pictures.withCapabilities(Shipped.sample()));
    private final MapLayout layout = MapLayout.of(plan.map());

    private MapPicture picture(Overlay overlay) {
        return MapPicture.of(plan, layout, View.sheet(Theme.LIGHT).withOverlay(overlay), Catalogue.shipped());
    }

    private MapPicture focused(Overlay overlay) {
        return MapPicture.of(plan, layout, Pictures.view(plan, 0, 0.4).withOverlay(overlay), Catalogue.shipped());
    }

    @ParameterizedTest
    @EnumSource(Overlay.class)
    @DisplayName("its signs cover no name and no letter disc, and names still find room")
    void clear(Overlay overlay) {
        MapPicture picture = picture(overlay);
        double radius = overlay == Overlay.NOTES ? NoteSign.RADIUS : StationSignLayer.RADIUS;
        assertEquals(List.of(), picture.overlaps());
        for (String station : picture.signs().keySet()) {
            Marker marker = layout.marker(station).orElseThrow();
            for (Name name : picture.names().values()) {
                for (NameLine line : name.lines()) {
                    for (Spot end : List.of(marker.a(), marker.b(), marker.centre())) {
                        double gap = line.box().distance(end) - radius - StationSignLayer.RIM;
                        assertTrue(gap >= 0, line.text() + " under the sign of " + station);
                    }
                }
            }
            for (Badge badge : layout.badges()) {
                double gap = badge.at().distance(marker.centre()) - radius - Sheet.BADGE;
                assertTrue(gap >= 0, "the letter of " + badge.track() + " under the sign of " + station);
            }
        }
    }

    @Test
    @DisplayName("from near the map tells of campaigns and gates at each station, from far it does not")
    void facts() {
        View near = new View(Theme.LIGHT, Focus.NONE, 1);
        MapPicture told = MapPicture.of(plan, layout, near, Catalogue.shipped());
        assertEquals(
                List.of(new StationSign.OfCampaigns(2), new StationSign.OfGates(GateState.MISSING)), told.facts("sms"));
        assertEquals(List.of(), told.facts("website"));
        View far = new View(Theme.LIGHT, Focus.NONE, 0.5);
        assertEquals(
                List.of(), MapPicture.of(plan, layout, far, Catalogue.shipped()).facts("sms"));
    }

    @Test
    @DisplayName("gates: the worst of all campaigns at each station")
    void gates() {
        Map<String, StationSign> signs = picture(Overlay.GATES).signs();
        assertEquals(new StationSign.OfGates(GateState.MISSING), signs.get("sms"));
        assertEquals(new StationSign.OfGates(GateState.MISSING), signs.get("geofence-beacons"));
        assertEquals(new StationSign.OfGates(GateState.READY), signs.get("email"));
        assertFalse(signs.containsKey("website"), "nobody requires a permission there");
    }

    @Test
    @DisplayName("campaigns: how many call at each station, each campaign once")
    void campaigns() {
        Map<String, StationSign> signs = picture(Overlay.CAMPAIGNS).signs();
        plan.map().stations().forEach(station -> {
            long calling = plan.campaigns().stream()
                    .filter(c -> plan.touchpoints(c).stream()
                            .anyMatch(t -> t.station().equals(station.id())))
                    .count();
            StationSign expected = calling == 0 ? null : new StationSign.OfCampaigns((int) calling);
            assertEquals(expected, signs.get(station.id()), station.id());
        });
    }

    @Test
    @DisplayName("capability: each state has a shape of its own, whatever the colours")
    void shapes() {
        Set<String> shapes = new HashSet<>();
        for (Capability state : Capability.values()) {
            RecordingSurface record = new RecordingSurface();
            StationSignLayer.capability(new Brush(record, Theme.LIGHT), state, new Spot(0, 0), 20);
            shapes.add(String.join("\n", record.finished().lines()).replaceAll("#[0-9A-F]{6}", ""));
        }
        assertEquals(Capability.values().length, shapes.size());
    }

    @Test
    @DisplayName("a campaign in focus shows its gates unless something else is laid over the map")
    void oneAtATime() {
        for (Overlay overlay : Overlay.values()) {
            boolean gates = overlay == Overlay.NONE || overlay == Overlay.GATES;
            assertEquals(gates, !PictureSigns.gates(focused(overlay)).isEmpty(), overlay.toString());
        }
        RecordingSurface record = new RecordingSurface();
        View view = Pictures.view(plan, 0, 0.4).withOverlay(Overlay.CAMPAIGNS);
        new MapPainter(record, view).paintMap(focused(Overlay.CAMPAIGNS));
        assertTrue(
                record.finished().lines().stream().anyMatch(line -> line.contains("campaign")),
                "the words stand under the names of its touchpoints");
    }

    @ParameterizedTest
    @EnumSource(value = Overlay.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("each has its legend on the sheet")
    void legend(Overlay overlay) {
        RecordingSurface record = new RecordingSurface();
        View view = View.sheet(Theme.LIGHT).withOverlay(overlay);
        new MapPainter(record, view).paintSheet(picture(overlay), "Plan", "Scope");
        List<String> lines = record.finished().lines();
        int legend = lines.indexOf("open legend LEGEND");
        assertTrue(legend >= 0);
        assertTrue(lines.subList(legend, lines.size()).stream()
                        .filter(line -> line.contains("text "))
                        .count()
                >= 4);
    }
}
