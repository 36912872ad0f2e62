package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.LifecycleStage;
import throughline.map.RelationshipElement;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

class StationEditsTest {

    private final Plan plan = SmallPlans.winter();

    private Plan after(String words, Change change) {
        assertEquals(words, Words.say(change.label()));
        Plan after = plan.apply(change);
        assertEquals(plan, after.apply(change.swapped()));
        return after;
    }

    private static GridPoint at(Plan plan, String station) {
        return plan.require(station, Station.class).at();
    }

    private static List<String> stops(Plan plan, String track) {
        return plan.require(track, Track.class).stations();
    }

    private static void refused(String words, Runnable edit) {
        assertEquals(words, assertThrows(ChangeRefused.class, edit::run).getMessage());
    }

    @Test
    void aStationGoesIntoTheNearestStretch() {
        Change change = StationEdits.insert(plan, "Kiosk", new GridPoint(810, 230), 100);
        Plan after = after("Add Kiosk to Orders", change);
        assertEquals(new GridPoint(810, 200), at(after, "kiosk"));
        assertEquals(List.of("qr", "website", "kiosk", "forms"), stops(after, "orders"));
        refused("no track passes there", () -> StationEdits.insert(plan, "Kiosk", GridPoint.ofUnits(35, 5), 100));
        Plan joined = after(
                "Add Island to Mobile", StationEdits.insertExisting(plan, "island", GridPoint.ofUnits(28, 5), 100));
        assertEquals(GridPoint.ofUnits(28, 5), at(joined, "island"));
        assertEquals(List.of("forms", "email", "sms", "island", "push", "app"), stops(joined, "mobile"));
        refused(
                "Orders stops at QR code already",
                () -> StationEdits.insertExisting(plan, "qr", GridPoint.ofUnits(8, 2), 100));
    }

    @Test
    void stationsAreDuplicated() {
        Change change = StationEdits.duplicate(plan, Set.of("qr", "sms"), GridPoint.ofUnits(2, 2));
        Plan after = after("Duplicate 2 stations", change);
        assertEquals(GridPoint.ofUnits(4, 4), at(after, "qr-code"));
        assertEquals(
                List.of("sms-marketing"), after.require("sms-2", Station.class).permissions());
        assertEquals(List.of(), after.map().tracksAt("sms-2"));
        after("Duplicate SMS", StationEdits.duplicate(plan, Set.of("sms"), GridPoint.ofUnits(2, 2)));
        assertThrows(
                ChangeRefused.class, () -> StationEdits.duplicate(plan, Set.of("orders"), GridPoint.ofUnits(1, 1)));
    }

    @Test
    void twoStationsBecomeAnInterchange() {
        Plan after = after("Merge Website into Mobile app", StationMerges.merge(plan, "app", Set.of("website")));
        assertEquals(List.of("qr", "app", "forms"), stops(after, "orders"));
        assertEquals(3, after.map().tracksAt("app").size());
        assertFalse(after.has("website"));
    }

    @Test
    void whatNamedTheOthersNamesTheOneThatStays() {
        Plan staged = plan.apply(StationFactEdits.lifecycle(plan, List.of("forms"), List.of(LifecycleStage.ENGAGE)));
        Change change = StationMerges.merge(staged, "preferences", Set.of("forms", "push"));
        assertEquals("Merge 2 stations into Preference center", Words.say(change.label()));
        Plan after = staged.apply(change);
        assertEquals(staged, after.apply(change.swapped()));
        assertEquals(
                "preferences",
                after.require("winter-launch-forms", Touchpoint.class).station());
        assertEquals(
                List.of("preferences"), after.require("legal", HandOver.class).stations());
        Station kept = after.require("preferences", Station.class);
        assertEquals(List.of("email-marketing", "sms-marketing", "push-os"), kept.permissions());
        assertEquals(List.of(LifecycleStage.ENGAGE), kept.lifecycle());
        assertEquals(GridPoint.ofUnits(24, 16), kept.at());
        assertEquals(List.of("preferences", "email", "sms", "app"), stops(after, "mobile"));
    }

    @Test
    void aTrackThroughBothStopsOnce() {
        Plan after = plan.apply(StationMerges.merge(plan, "email", Set.of("sms")));
        assertEquals(List.of("forms", "email", "push", "app"), stops(after, "mobile"));
        Plan ends = plan.apply(StationMerges.merge(plan, "qr", Set.of("website", "forms")));
        assertEquals(List.of("qr"), stops(ends, "orders"));
        refused("Email needs another station to be merged with", () -> StationMerges.merge(plan, "email", Set.of()));
        refused(
                "Email needs another station to be merged with",
                () -> StationMerges.merge(plan, "email", Set.of("email")));
        assertThrows(ChangeRefused.class, () -> StationMerges.merge(plan, "email", Set.of("nothing")));
    }

    @Test
    void anInterchangeIsSplitAgain() {
        Change change = StationMerges.split(plan, "forms", Set.of("orders"), "Forms", GridPoint.ofUnits(10, 4));
        assertEquals("forms-2", change.edits().getFirst().id());
        Plan after = after("Split Forms & sign-up into two stations", change);
        assertEquals(List.of("qr", "website", "forms-2"), stops(after, "orders"));
        assertEquals("forms", stops(after, "mobile").getFirst());
        assertEquals(2, after.require("forms-2", Station.class).permissions().size());
        GridPoint there = GridPoint.ofUnits(10, 4);
        refused(
                "at least one track stays at Forms & sign-up",
                () -> StationMerges.split(plan, "forms", Set.of("orders", "mobile"), "F", there));
        refused(
                "at least one track goes to the new station",
                () -> StationMerges.split(plan, "forms", Set.of(), "F", there));
        refused(
                "Social does not stop at Forms & sign-up",
                () -> StationMerges.split(plan, "forms", Set.of("social"), "F", there));
    }

    @Test
    void bendsMoveAlongAndSlide() {
        List<TrackPoint> path = List.of(
                new TrackPoint.Stop("qr"),
                new TrackPoint.Bend(GridPoint.ofUnits(2, 6), 50),
                new TrackPoint.Bend(GridPoint.ofUnits(6, 6), 0),
                new TrackPoint.Stop("website"),
                new TrackPoint.Stop("forms"),
                new TrackPoint.Bend(GridPoint.ofUnits(12, 4), 0),
                new TrackPoint.Stop("island"));
        Plan bent = plan.apply(MapEdits.reshapeTrack(plan, "orders", path));
        bent = bent.apply(StationMoves.move(bent, Map.of("island", GridPoint.ofUnits(20, 4))));
        Change change = StationMoves.moveBy(bent, List.of("qr", "website", "forms"), GridPoint.ofUnits(1, 1));
        assertEquals("Move 3 stations", Words.say(change.label()));
        List<TrackPoint> after =
                bent.apply(change).require("orders", Track.class).path();
        assertEquals(new TrackPoint.Bend(GridPoint.ofUnits(3, 7), 50), after.get(1));
        assertEquals(new TrackPoint.Bend(GridPoint.ofUnits(7, 7), 0), after.get(2));
        assertEquals(new TrackPoint.Bend(GridPoint.ofUnits(12, 4), 0), after.get(5));
        Plan one = bent.apply(StationMoves.move(bent, Map.of("qr", GridPoint.ofUnits(4, 2))));
        assertEquals(
                new TrackPoint.Bend(GridPoint.ofUnits(4, 6), 50),
                one.require("orders", Track.class).path().get(1));
        Plan last = bent.apply(StationMoves.move(bent, Map.of("island", GridPoint.ofUnits(20, 5))));
        assertEquals(
                new TrackPoint.Bend(GridPoint.ofUnits(13, 5), 0),
                last.require("orders", Track.class).path().get(5));
        assertThrows(ChangeRefused.class, () -> StationMoves.move(plan, Map.of("orders", GridPoint.ofUnits(1, 1))));
    }

    @Test
    void stationsAlignAndSpread() {
        Set<String> three = Set.of("qr", "email", "push");
        Plan left = after("Align 3 stations", StationMoves.align(plan, three, Alignment.LEFT));
        assertEquals(GridPoint.ofUnits(2, 10), at(left, "push"));
        assertEquals(
                28 * 100,
                at(plan.apply(StationMoves.align(plan, three, Alignment.RIGHT)), "qr")
                        .x());
        assertEquals(
                15 * 100,
                at(plan.apply(StationMoves.align(plan, three, Alignment.CENTER)), "qr")
                        .x());
        assertEquals(
                2 * 100,
                at(plan.apply(StationMoves.align(plan, three, Alignment.TOP)), "push")
                        .y());
        assertEquals(
                6 * 100,
                at(plan.apply(StationMoves.align(plan, three, Alignment.MIDDLE)), "push")
                        .y());
        assertEquals(
                10 * 100,
                at(plan.apply(StationMoves.align(plan, three, Alignment.BOTTOM)), "qr")
                        .y());
        Plan spread = after("Distribute 3 stations", StationMoves.distribute(plan, three, true));
        assertEquals(GridPoint.ofUnits(15, 2), at(spread, "email"));
        Plan down = plan.apply(StationMoves.distribute(plan, Set.of("email", "push", "preferences"), false));
        assertEquals(GridPoint.ofUnits(28, 9), at(down, "push"));
        refused("that takes at least 2 stations", () -> StationMoves.align(plan, Set.of("qr"), Alignment.TOP));
        refused("that takes at least 3 stations", () -> StationMoves.distribute(plan, Set.of("qr", "sms"), true));
    }

    @Test
    void factsChangeForOneAndForMany() {
        List<String> two = List.of("qr", "store");
        after("Change the channel of QR code", StationFactEdits.channel(plan, List.of("qr"), "sms"));
        Plan channel = after("Change the channel of 2 stations", StationFactEdits.channel(plan, two, "sms"));
        assertEquals("sms", channel.require("store", Station.class).channel());
        after(
                "Change the kind of channel of QR code",
                StationFactEdits.channelType(plan, List.of("qr"), ChannelType.EARNED));
        after("Change whether customers meet 2 stations", StationFactEdits.meetsCustomers(plan, two, false));
        after("Change the intrusiveness of 2 stations", StationFactEdits.intrusiveness(plan, two, 7));
        after("Change the permissions of 2 stations", StationFactEdits.permissions(plan, two, List.of("push-os")));
        after("Change what is measured at QR code", StationFactEdits.measures(plan, List.of("qr"), List.of("Scans")));
        after(
                "Change the relationship elements of QR code",
                StationFactEdits.elements(plan, List.of("qr"), List.of(RelationshipElement.MARKET_LISTENING)));
        Plan planned = after("Mark 2 stations as planned", StationFactEdits.capability(plan, two, Capability.PLANNED));
        assertEquals(Capability.PLANNED, planned.require("qr", Station.class).capability());
        assertEquals(plan, planned.apply(StationFactEdits.capability(planned, two, Capability.UNSET)));
        for (Capability each : Capability.values()) {
            Change change = StationFactEdits.capability(planned, List.of("qr"), each);
            assertTrue(Words.say(change.label()).contains("QR code"));
        }
        assertTrue(StationFactEdits.meetsCustomers(plan, two, true).isEmpty());
        assertThrows(InvalidItem.class, () -> StationFactEdits.intrusiveness(plan, two, 11));
        assertThrows(InvalidItem.class, () -> StationFactEdits.channel(plan, two, "No Slug"));
        assertThrows(ChangeRefused.class, () -> StationFactEdits.channel(plan, List.of("orders"), "sms"));
    }
}
