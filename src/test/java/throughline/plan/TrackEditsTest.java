package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.Track;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;

class TrackEditsTest {

    private final Plan plan = SmallPlans.winter();

    private Track after(String track, String words, Change change) {
        assertEquals(words, Words.say(change.label()));
        Plan after = plan.apply(change);
        assertEquals(plan, after.apply(change.swapped()));
        return after.require(track, Track.class);
    }

    private static TrackPoint.Bend bend(int x, int y) {
        return new TrackPoint.Bend(GridPoint.ofUnits(x, y), 0);
    }

    private static TrackPoint.Stop stop(String station) {
        return new TrackPoint.Stop(station);
    }

    private static void refused(String words, Runnable edit) {
        assertEquals(words, assertThrows(ChangeRefused.class, edit::run).getMessage());
    }

    @Test
    void aNewTrackGetsCodeColourAndBends() {
        Change change = TrackEdits.create(plan, "Media", List.of("qr", "push"));
        assertEquals("media", change.edits().getFirst().id());
        Track media = after("media", "Add Media", change);
        assertEquals("E", media.code());
        assertEquals("#009456", media.color());
        assertEquals(List.of(stop("qr"), bend(20, 2), stop("push")), media.path());
        assertEquals("media", plan.apply(change).map().sheet().tracks().getLast());
        assertEquals(
                List.of(),
                after("empty", "Add Empty", TrackEdits.create(plan, "Empty", List.of()))
                        .path());
        assertThrows(ChangeRefused.class, () -> TrackEdits.create(plan, "X", List.of("nothing")));
        assertThrows(InvalidItem.class, () -> TrackEdits.create(plan, "X", List.of("qr", "qr")));
    }

    @Test
    void aTrackChangesItsLooks() {
        assertEquals(
                "#112233",
                after("orders", "Recolour Orders", TrackEdits.color(plan, "orders", "#112233"))
                        .color());
        assertEquals(
                "Ü",
                after("orders", "Change the badge of Orders", TrackEdits.code(plan, "orders", "Ü"))
                        .code());
        assertEquals(
                TrackPattern.CORED,
                after("orders", "Change the pattern of Orders", TrackEdits.pattern(plan, "orders", TrackPattern.CORED))
                        .pattern());
        assertThrows(InvalidItem.class, () -> TrackEdits.color(plan, "orders", "red"));
        assertThrows(InvalidItem.class, () -> TrackEdits.code(plan, "orders", "ABC"));
        assertThrows(ChangeRefused.class, () -> TrackEdits.pattern(plan, "email", TrackPattern.CORED));
    }

    @Test
    void aTrackTurnsRoundAndMovesInTheLegend() {
        assertEquals(
                List.of("forms", "website", "qr"),
                after("orders", "Turn Orders round", TrackEdits.reverse(plan, "orders"))
                        .stations());
        Change move = TrackEdits.moveTo(plan, "social", 0);
        assertEquals(
                List.of("social", "mobile", "orders"),
                plan.apply(move).map().sheet().tracks());
        assertFalse(plan.apply(TrackEdits.delete(plan, "orders")).has("orders"));
        refused("there is no such item any more: \"email\"", () -> TrackEdits.delete(plan, "email"));
    }

    @Test
    void aTrackBecomesALoopAndOpens() {
        Track closed = after("social", "Close Social into a loop", TrackEdits.loop(plan, "social", true));
        assertTrue(closed.loop());
        assertEquals(bend(8, 16), closed.path().getLast());
        Plan looped = plan.apply(TrackEdits.loop(plan, "social", true));
        assertEquals(plan, looped.apply(TrackEdits.loop(looped, "social", false)));
        assertTrue(TrackEdits.loop(plan, "mobile", true).isEmpty());
        Plan two = plan.apply(MapEdits.removeFromTrack(plan, "app", "social"));
        refused("Social has fewer than three stations, too few for a loop", () -> TrackEdits.loop(two, "social", true));
    }

    @Test
    void aTrackGrowsAtEitherEnd() {
        Track longer =
                after("orders", "Extend Orders to SMS", TrackEndEdits.extend(plan, "orders", TrackEnd.LAST, "sms"));
        assertEquals(stop("sms"), longer.path().getLast());
        Track first = after(
                "orders", "Extend Orders to Store", TrackEndEdits.extend(plan, "orders", TrackEnd.FIRST, "store"));
        assertEquals(stop("store"), first.path().getFirst());
        Track bent = after(
                "orders", "Extend Orders to Island", TrackEndEdits.extend(plan, "orders", TrackEnd.LAST, "island"));
        assertEquals(bend(20, 2), bent.path().get(3));
        Change fresh = TrackEndEdits.extend(plan, "orders", TrackEnd.LAST, "Kiosk", GridPoint.ofUnits(14, 2));
        assertEquals("kiosk", fresh.edits().getFirst().id());
        assertEquals(
                stop("kiosk"),
                after("orders", "Extend Orders to Kiosk", fresh).path().getLast());
        assertTrue(
                after("orders", "Close Orders into a loop", TrackEndEdits.extend(plan, "orders", TrackEnd.LAST, "qr"))
                        .loop());
        refused(
                "Orders stops at Website already",
                () -> TrackEndEdits.extend(plan, "orders", TrackEnd.LAST, "website"));
        refused(
                "Mobile is a loop and has no end to extend",
                () -> TrackEndEdits.extend(plan, "mobile", TrackEnd.LAST, "qr"));
    }

    @Test
    void stationsAreInsertedMovedAndSwapped() {
        Track with = after("orders", "Add Store to Orders", StopEdits.insert(plan, "orders", 1, "store"));
        assertEquals(List.of("qr", "store", "website", "forms"), with.stations());
        Change fresh = StopEdits.insert(plan, "orders", 2, "Kiosk", GridPoint.ofUnits(8, 2));
        assertEquals(
                List.of("qr", "website", "kiosk", "forms"),
                after("orders", "Add Kiosk to Orders", fresh).stations());
        Track moved = after("orders", "Move QR code in Orders", StopEdits.moveTo(plan, "orders", "qr", 1));
        assertEquals(List.of("website", "qr", "forms"), moved.stations());
        assertEquals(
                "qr",
                after("orders", "Move QR code in Orders", StopEdits.moveTo(plan, "orders", "qr", 9))
                        .stations()
                        .getLast());
        Track swapped = after(
                "orders", "Swap QR code and Forms & sign-up on Orders", StopEdits.swap(plan, "orders", "qr", "forms"));
        assertEquals(List.of("forms", "website", "qr"), swapped.stations());
        refused("Orders stops at QR code already", () -> StopEdits.insert(plan, "orders", 1, "qr"));
        refused("Orders has no such stretch any more", () -> StopEdits.insert(plan, "orders", 4, "store"));
        refused("Orders does not stop at Email", () -> StopEdits.swap(plan, "orders", "qr", "email"));
        refused("Orders does not stop at Email", () -> StopEdits.moveTo(plan, "orders", "email", 0));
    }

    @Test
    void bendsComeMoveAndGo() {
        Change add = BendEdits.add(plan, "orders", 2, GridPoint.ofUnits(8, 4));
        assertEquals(
                bend(8, 4), after("orders", "Add a bend to Orders", add).path().get(2));
        Plan bent = plan.apply(add);
        Change move = BendEdits.move(bent, "orders", 2, GridPoint.ofUnits(8, 5));
        assertEquals("Move a bend of Orders", Words.say(move.label()));
        assertEquals(
                bend(8, 5),
                bent.apply(move).require("orders", Track.class).path().get(2));
        assertEquals(plan, bent.apply(BendEdits.remove(bent, "orders", 2)));
        refused(
                "a bend lies between two points of Orders",
                () -> BendEdits.add(plan, "orders", 3, GridPoint.ofUnits(8, 4)));
        refused(
                "a bend lies between two points of Orders",
                () -> BendEdits.add(plan, "orders", 0, GridPoint.ofUnits(8, 4)));
        refused("Orders has no such bend any more", () -> BendEdits.move(plan, "orders", 1, GridPoint.ofUnits(8, 4)));
        refused("Orders has no such bend any more", () -> BendEdits.remove(plan, "orders", 7));
        assertEquals(
                5,
                plan.apply(BendEdits.add(plan, "mobile", 5, GridPoint.ofUnits(10, 4)))
                        .require("mobile", Track.class)
                        .path()
                        .indexOf(bend(10, 4)));
    }

    @Test
    void aTrackTakesAnotherWay() {
        List<TrackPoint> via = List.of(bend(2, 8), stop("store"));
        Track other = after(
                "orders",
                "Lead Orders another way from QR code to Forms & sign-up",
                BendEdits.reroute(plan, "orders", "qr", "forms", via));
        assertEquals(List.of(stop("qr"), bend(2, 8), stop("store"), stop("forms")), other.path());
        Track back = plan.apply(BendEdits.reroute(plan, "orders", "forms", "qr", via))
                .require("orders", Track.class);
        assertEquals(List.of(stop("qr"), stop("store"), bend(2, 8), stop("forms")), back.path());
        Track loop = plan.apply(BendEdits.reroute(plan, "mobile", "push", "email", List.of(stop("island"))))
                .require("mobile", Track.class);
        assertEquals(List.of("email", "sms", "push", "island"), loop.stations());
        refused(
                "Mobile would stop twice at SMS",
                () -> BendEdits.reroute(plan, "mobile", "push", "email", List.of(stop("sms"))));
        refused(
                "another way leads from one station to another",
                () -> BendEdits.reroute(plan, "orders", "qr", "qr", List.of()));
        assertThrows(
                ChangeRefused.class,
                () -> plan.apply(BendEdits.reroute(plan, "orders", "qr", "forms", List.of(stop("nothing")))));
    }

    @Test
    void aStretchIsLedThroughAStationWithItsOwnBends() {
        Track through = after(
                "orders",
                "Lead Orders another way from QR code to Website",
                Reroutes.through(plan, "orders", 1, "store"));
        assertEquals(List.of(stop("qr"), stop("store"), bend(6, 6), stop("website"), stop("forms")), through.path());
        Track nearest = plan.apply(Reroutes.through(plan, "orders", "store")).require("orders", Track.class);
        assertEquals(through.path(), nearest.path());
        Track closing =
                plan.apply(Reroutes.through(plan, "mobile", 5, "website")).require("mobile", Track.class);
        assertEquals(List.of("forms", "email", "sms", "push", "app", "website"), closing.stations());
        Track straight = plan.apply(Reroutes.between(plan, "orders", "qr", "forms", Optional.empty()))
                .require("orders", Track.class);
        assertEquals(List.of(stop("qr"), stop("forms")), straight.path());
        refused("Orders stops at QR code already", () -> Reroutes.through(plan, "orders", 1, "qr"));
        refused("Orders has no such stretch any more", () -> Reroutes.through(plan, "orders", 9, "store"));
        refused(
                "Orders would stop twice at Forms & sign-up",
                () -> Reroutes.between(plan, "orders", "qr", "website", Optional.of("forms")));
    }

    @Test
    void aTrackIsSplitAndJoinedAgain() {
        Change split = TrackJoins.split(plan, "orders", "website");
        assertEquals(
                List.of("qr", "website"),
                after("orders", "Split Orders at Website", split).stations());
        Plan two = plan.apply(split);
        Track rest = two.require("orders-2", Track.class);
        assertEquals("Orders 2", rest.name());
        assertEquals(List.of("website", "forms"), rest.stations());
        assertEquals(
                List.of("mobile", "orders", "orders-2", "social"),
                two.map().sheet().tracks());
        assertTrue(two.map().isInterchange("website"));
        Change join = TrackJoins.join(two, "orders", "orders-2");
        assertEquals("Join Orders and Orders 2", Words.say(join.label()));
        assertEquals(plan, two.apply(join));
        Plan turned = two.apply(TrackEdits.reverse(two, "orders"));
        assertEquals(
                List.of("forms", "website", "qr"),
                turned.apply(TrackJoins.join(turned, "orders", "orders-2"))
                        .require("orders", Track.class)
                        .stations());
        assertEquals(
                List.of("qr", "website", "forms"),
                two.apply(TrackJoins.join(two, "orders-2", "orders"))
                        .require("orders-2", Track.class)
                        .stations());
    }

    @Test
    void splittingAndJoiningRefuse() {
        refused("Orders ends at QR code already", () -> TrackJoins.split(plan, "orders", "qr"));
        refused("Orders does not stop at Email", () -> TrackJoins.split(plan, "orders", "email"));
        refused("Mobile is a loop: open it first, then split it", () -> TrackJoins.split(plan, "mobile", "sms"));
        refused("Orders and Social share no station at their ends", () -> TrackJoins.join(plan, "orders", "social"));
        refused(
                "Mobile and Orders cannot be joined: a loop has no end",
                () -> TrackJoins.join(plan, "mobile", "orders"));
        refused(
                "Orders cannot be joined to itself; it can be made a loop",
                () -> TrackJoins.join(plan, "orders", "orders"));
        Plan there = plan.apply(TrackEdits.create(plan, "Back", List.of("forms", "website", "store")));
        refused("Orders would stop twice at Website", () -> TrackJoins.join(there, "orders", "back"));
        Plan both = plan.apply(TrackEdits.create(plan, "Back", List.of("forms", "store", "qr")));
        Track ring = both.apply(TrackJoins.join(both, "orders", "back")).require("orders", Track.class);
        assertTrue(ring.loop());
        assertEquals(List.of("qr", "website", "forms", "store"), ring.stations());
    }
}
