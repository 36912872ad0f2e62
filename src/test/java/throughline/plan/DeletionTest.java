package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

class DeletionTest {

    private final Plan plan = SmallPlans.winter();

    @Test
    void aStationTakesItsTouchpointsAndTheirRequestsAlong() {
        Change change = Deletion.delete(plan, Set.of("forms"));
        Plan after = plan.apply(change);
        assertEquals("Delete Forms & sign-up and 2 things that depend on it", Words.say(change.label()));
        assertFalse(after.has("winter-launch-forms"));
        assertFalse(after.has("request-email-marketing"));
        assertFalse(after.require("orders", Track.class).stopsAt("forms"));
        assertEquals(
                List.of("preferences"), after.require("legal", HandOver.class).stations());
        assertEquals(plan, after.apply(change.swapped()));
    }

    @Test
    void whatDependsIsSaidBeforehand() {
        List<String> words = Deletion.dependents(plan, "forms").stream()
                .map(d -> Words.say(d.words()))
                .toList();
        assertEquals(
                List.of(
                        "The permission request at “Forms & sign-up” goes too",
                        "Touchpoint “Forms & sign-up” in Winter launch goes too",
                        "The hand-over to Legal no longer happens there",
                        "Track Mobile no longer calls there",
                        "Track Orders no longer calls there",
                        "Campaign Winter launch stays without it"),
                words);
    }

    @Test
    void aTrackWithoutAnyStationGoes() {
        Set<String> stations = Set.of("qr", "website", "forms");
        Change change = Deletion.delete(plan, stations);
        assertFalse(plan.apply(change).has("orders"));
        assertEquals("Delete 3 things and 4 that depend on them", Words.say(change.label()));
        assertTrue(plan.apply(Deletion.delete(plan, Set.of("qr", "website"))).has("orders"));
    }

    @Test
    void aNeighborhoodLeavesItsStations() {
        Plan after = plan.apply(Deletion.delete(plan, Set.of("web")));
        assertEquals("", after.require("qr", Station.class).neighborhood());
    }

    @Test
    void aCornerStaysWhereTheTrackTurned() {
        Plan after = plan.apply(Deletion.delete(plan, Set.of("push")));
        List<TrackPoint> path = after.require("mobile", Track.class).path();
        assertTrue(path.contains(new TrackPoint.Bend(GridPoint.ofUnits(28, 10), 0)));
    }

    @Test
    void aTouchpointForADeletedAudienceAloneDoesNotTurnToOthers() {
        Plan narrowed = plan.apply(TouchpointEdits.audiences(plan, "winter-launch-sms", List.of("visitors")));
        Plan after = narrowed.apply(Deletion.delete(narrowed, Set.of("visitors")));
        assertFalse(after.has("winter-launch-sms"));
        Plan nobody = narrowed.apply(Deletion.delete(narrowed, Set.of("visitors", "members")));
        assertTrue(nobody.has("winter-launch-sms"));
    }

    @Test
    void theSheetsStay() {
        assertThrows(ChangeRefused.class, () -> Deletion.delete(plan, Set.of("map")));
        assertThrows(ChangeRefused.class, () -> Deletion.delete(plan, Set.of("plan")));
        assertThrows(ChangeRefused.class, () -> Deletion.delete(plan, Set.of("nothing")));
    }

    @Test
    void undoBringsEverythingBack() {
        for (long seed = 0; seed < 200; seed++) {
            deletesAndUndoes(RandomSteps.plan(seed, 40), seed);
            deletesAndUndoes(new RandomPlans(seed).plan(), seed);
        }
    }

    private static void deletesAndUndoes(Plan before, long seed) {
        RandomSteps choose = new RandomSteps(seed);
        Set<String> ids = new HashSet<>(List.of(choose.anyId(before), choose.anyId(before)));
        Change change = Deletion.delete(before, ids);
        Plan after = before.apply(change);
        ids.forEach(id -> assertFalse(after.has(id)));
        for (Dependent dependent : Deletion.dependents(before, ids)) {
            assertEquals(!dependent.goes(), after.has(dependent.id()), dependent.id());
            assertFalse(Words.say(dependent.words()).isBlank());
        }
        assertEquals(before, after.apply(change.swapped()), "seed " + seed);
    }
}
