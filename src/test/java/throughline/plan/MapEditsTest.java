package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.LabelSide;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

class MapEditsTest {

    private final Plan plan = SmallPlans.winter();

    private static void says(String words, Change change) {
        assertEquals(words, Words.say(change.label()));
    }

    private static List<String> stops(Plan plan, String track) {
        return plan.require(track, Track.class).stations();
    }

    @Test
    void stationsMoveAsOneStep() {
        GridPoint there = GridPoint.ofUnits(30, 5);
        says("Move Email", MapEdits.moveStations(plan, Map.of("email", there)));
        Change both = MapEdits.moveStations(plan, Map.of("email", there, "sms", GridPoint.ofUnits(31, 5)));
        says("Move 2 stations", both);
        assertEquals(there, plan.apply(both).require("email", Station.class).at());
        assertEquals(
                "messaging", plan.apply(both).require("email", Station.class).neighborhood());
    }

    @Test
    void aNewStationKnowsTheNeighborhoodUnderIt() {
        Change change = MapEdits.addStation(plan, "Kiosk", GridPoint.ofUnits(4, 4), Optional.empty());
        says("Add Kiosk", change);
        assertEquals("web", plan.apply(change).require("kiosk", Station.class).neighborhood());
        Change between = MapEdits.addStation(plan, "Kiosk", new GridPoint(1950, 400), Optional.empty());
        assertEquals("", plan.apply(between).require("kiosk", Station.class).neighborhood());
    }

    @Test
    void aNewStationJoinsATrackWhereThatPassesNearest() {
        Change change = MapEdits.addStation(plan, "Kiosk", GridPoint.ofUnits(8, 3), Optional.of("orders"));
        says("Add Kiosk to Orders", change);
        assertEquals(List.of("qr", "website", "kiosk", "forms"), stops(plan.apply(change), "orders"));
    }

    @Test
    void beyondTheLastStopATrackGrows() {
        Plan after = plan.apply(MapEdits.addToTrack(plan, "email", "orders", OptionalInt.empty()));
        assertEquals(List.of("qr", "website", "forms", "email"), stops(after, "orders"));
        Plan before = plan.apply(MapEdits.addStation(plan, "Poster", GridPoint.ofUnits(0, 2), Optional.of("orders")));
        assertEquals("poster", stops(before, "orders").getFirst());
    }

    @Test
    void aLoopTakesAStationIntoItsClosingStretch() {
        Plan after = plan.apply(MapEdits.addStation(plan, "Kiosk", GridPoint.ofUnits(9, 6), Optional.of("mobile")));
        assertEquals("kiosk", stops(after, "mobile").getLast());
    }

    @Test
    void aGivenPositionCounts() {
        Change change = MapEdits.addToTrack(plan, "island", "orders", OptionalInt.of(1));
        assertEquals(List.of("qr", "island", "website", "forms"), stops(plan.apply(change), "orders"));
        assertEquals(
                0,
                stops(plan.apply(MapEdits.addToTrack(plan, "island", "orders", OptionalInt.of(0))), "orders")
                        .indexOf("island"));
        assertEquals(
                3,
                stops(plan.apply(MapEdits.addToTrack(plan, "island", "orders", OptionalInt.of(3))), "orders")
                        .indexOf("island"));
        assertThrows(ChangeRefused.class, () -> MapEdits.addToTrack(plan, "qr", "orders", OptionalInt.empty()));
    }

    @Test
    void anEmptyTrackTakesItsFirstStop() {
        Plan empty = plan.apply(MapEdits.reshapeTrack(plan, "orders", List.of()));
        assertEquals(
                List.of("qr"),
                stops(empty.apply(MapEdits.addToTrack(empty, "qr", "orders", OptionalInt.empty())), "orders"));
    }

    @Test
    void aTrackKeepsItsShapeWithoutAStop() {
        Change change = MapEdits.removeFromTrack(plan, "push", "mobile");
        says("Take Push notifications off Mobile", change);
        List<TrackPoint> path =
                plan.apply(change).require("mobile", Track.class).path();
        assertEquals(new TrackPoint.Bend(GridPoint.ofUnits(28, 10), 0), path.get(3));
        List<TrackPoint> straight = plan.apply(MapEdits.removeFromTrack(plan, "website", "orders"))
                .require("orders", Track.class)
                .path();
        assertEquals(List.of(new TrackPoint.Stop("qr"), new TrackPoint.Stop("forms")), straight);
        assertTrue(MapEdits.removeFromTrack(plan, "island", "orders").isEmpty());
    }

    @Test
    void bendsBehindTheLastStopGoWithIt() {
        List<TrackPoint> bent = List.of(
                new TrackPoint.Stop("qr"),
                new TrackPoint.Stop("website"),
                new TrackPoint.Bend(GridPoint.ofUnits(8, 4), 0),
                new TrackPoint.Stop("app"));
        Plan before = plan.apply(MapEdits.reshapeTrack(plan, "orders", bent));
        Plan after = before.apply(MapEdits.removeFromTrack(before, "app", "orders"));
        assertEquals(bent.subList(0, 2), after.require("orders", Track.class).path());
    }

    @Test
    void labelsArePinnedAndSetFree() {
        Change pin = MapEdits.pinLabel(plan, "email", LabelSide.N);
        says("Pin the name of Email", pin);
        Plan pinned = plan.apply(pin);
        says("Let the name of Email find its place", MapEdits.pinLabel(pinned, "email", null));
        assertEquals(plan, pinned.apply(MapEdits.pinLabel(pinned, "email", null)));
    }

    @Test
    void stationsChangeTheirNeighborhood() {
        says("Put Email in Web", MapEdits.setNeighborhood(plan, List.of("email"), "web"));
        says("Put 2 stations in Web", MapEdits.setNeighborhood(plan, List.of("email", "sms"), "web"));
        says("Take Email out of its neighborhood", MapEdits.setNeighborhood(plan, List.of("email"), ""));
    }
}
