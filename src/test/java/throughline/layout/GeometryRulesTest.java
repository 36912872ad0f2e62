package throughline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.map.Track;
import throughline.map.TransitMap;

/** What holds for the drawing of any map, looked at on two of different shape. */
class GeometryRulesTest {

    static Stream<TransitMap> maps() {
        return Stream.of(Maps.starter(), Maps.second());
    }

    @ParameterizedTest
    @MethodSource("maps")
    @DisplayName("tracks that share a stretch run side by side, a lane apart, and never on top of each other")
    void sideBySide(TransitMap map) {
        Lanes lanes = Lanes.of(map);
        List<Run> runs = new ArrayList<>();
        map.tracks().forEach(t -> runs.addAll(lanes.runs(t.id())));
        int shared = 0;
        for (Run a : runs) {
            for (Run b : runs) {
                if (a != b && a.carrier().equals(b.carrier()) && a.overlaps(b)) {
                    assertTrue(canonical(lanes, a) != canonical(lanes, b), a + " on top of " + b);
                    shared++;
                }
            }
        }
        assertTrue(shared > 0, "a map with shared stretches");
    }

    private static int canonical(Lanes lanes, Run run) {
        return run.alongCarrier() ? lanes.lane(run) : -lanes.lane(run);
    }

    @ParameterizedTest
    @MethodSource("maps")
    @DisplayName("every track runs through the markers of its stations, and markers span what they join")
    void markersOnTracks(TransitMap map) {
        MapLayout layout = MapLayout.of(map);
        for (Track track : map.tracks()) {
            TrackShape shape = layout.track(track.id()).orElseThrow();
            List<Spot> line = shape.polyline();
            for (String station : track.stations()) {
                Spot stop = shape.stop(station).orElseThrow();
                double off = distance(stop, line);
                assertTrue(off < 8, station + " lies " + off + " off " + track.id());
                Marker marker = layout.marker(station).orElseThrow();
                double reach = marker.distance(stop);
                assertTrue(reach <= Sheet.TRACK_WIDTH / 2, station + " does not reach " + track.id() + " by " + reach);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    @DisplayName("no name covers a track, a marker, a badge or another name")
    void names(TransitMap map) {
        MapLayout layout = MapLayout.of(map);
        List<Name> names = List.copyOf(layout.names(NameStyle.FULL).values());
        for (Name name : names) {
            for (NameLine line : name.lines()) {
                layout.tracks().values().forEach(shape -> {
                    List<Spot> spots = shape.polyline();
                    for (int i = 0; i + 1 < spots.size(); i++) {
                        double clear = Geometry.distance(line.box(), spots.get(i), spots.get(i + 1));
                        assertTrue(clear >= Sheet.TRACK_WIDTH / 2 + 3, line.text() + " on " + shape.track());
                    }
                });
                layout.markers().values().forEach(marker -> {
                    double clear = Geometry.distance(line.box(), marker.a(), marker.b()) - marker.radius();
                    assertTrue(clear >= 3, line.text() + " on " + marker.station());
                });
                layout.badges()
                        .forEach(badge -> assertTrue(
                                line.box().distance(badge.at()) >= Sheet.BADGE + 3,
                                line.text() + " on " + badge.track()));
            }
            for (Name other : names) {
                if (!other.id().equals(name.id())) {
                    name.lines()
                            .forEach(a -> other.lines()
                                    .forEach(
                                            b -> assertTrue(!a.box().overlaps(b.box()), a.text() + " on " + b.text())));
                }
            }
        }
    }

    @Test
    @DisplayName("tracks that turn a corner together share the centre of the bend")
    void concentric() {
        // Mobile and Permission turn from (57, 25) to (55, 27) side by side on the second map.
        MapLayout layout = MapLayout.of(Maps.second());
        Spot[] centres = new Spot[2];
        double[] radii = new double[2];
        String[] tracks = {"mobile", "permission"};
        for (int t = 0; t < 2; t++) {
            TrackShape shape = layout.track(tracks[t]).orElseThrow();
            for (int i = 0; i < shape.vertices().size(); i++) {
                Vertex vertex = shape.vertices().get(i);
                if (vertex.station().isEmpty() && Math.hypot(vertex.x() - 57 * 60, vertex.y() - 25 * 60) < 60) {
                    centres[t] = centre(shape, i);
                    radii[t] = vertex.radius();
                }
            }
        }
        assertEquals(centres[0].x(), centres[1].x(), 1e-6);
        assertEquals(centres[0].y(), centres[1].y(), 1e-6);
        assertEquals(Sheet.LANE, Math.abs(radii[0] - radii[1]), 1e-6);
    }

    private static Spot centre(TrackShape shape, int i) {
        Vertex vertex = shape.vertices().get(i);
        Spot begin = shape.tangentPoint(i, -1);
        double length = Math.hypot(vertex.x() - begin.x(), vertex.y() - begin.y());
        double side = Math.signum(vertex.turn()) * vertex.radius() / length;
        return new Spot(begin.x() - (vertex.y() - begin.y()) * side, begin.y() + (vertex.x() - begin.x()) * side);
    }

    private static double distance(Spot spot, List<Spot> line) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < line.size(); i++) {
            nearest = Math.min(nearest, Geometry.distance(spot, line.get(i), line.get(i + 1)));
        }
        return nearest;
    }
}
