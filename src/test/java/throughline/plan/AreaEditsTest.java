package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.LabelAnchor;
import throughline.map.LabelPin;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Tints;

/** Edits of neighborhoods and hand-overs. */
class AreaEditsTest {

    private final Plan plan = SmallPlans.winter();

    private Plan after(String words, Change change) {
        assertEquals(words, Words.say(change.label()));
        Plan after = plan.apply(change);
        assertEquals(plan, after.apply(change.swapped()));
        return after;
    }

    private static GridPoint at(int x, int y) {
        return GridPoint.ofUnits(x, y);
    }

    private static void refused(String words, Runnable edit) {
        assertEquals(words, assertThrows(ChangeRefused.class, edit::run).getMessage());
    }

    @Test
    void aNeighborhoodTakesInStationsThatHaveNone() {
        Plan freed = plan.apply(MapEdits.setNeighborhood(plan, List.of("island"), ""));
        Change change = NeighborhoodEdits.drawBox(freed, "Harbour", at(22, 14), at(40, 20));
        assertEquals("harbour", change.edits().getFirst().id());
        Plan drawn = freed.apply(change);
        assertEquals("harbour", drawn.require("island", Station.class).neighborhood());
        assertEquals("messaging", drawn.require("preferences", Station.class).neighborhood());
        assertEquals("harbour", drawn.map().sheet().neighborhoods().getLast());
        assertEquals(
                Tints.TEN.get(1), drawn.require("harbour", Neighborhood.class).tint());
        after("Add Triangle", NeighborhoodEdits.draw(plan, "Triangle", List.of(at(0, 0), at(9, 0), at(0, 9))));
        assertThrows(InvalidItem.class, () -> NeighborhoodEdits.drawBox(plan, "X", at(1, 1), at(1, 9)));
        assertThrows(
                InvalidItem.class, () -> NeighborhoodEdits.draw(plan, "a\nb", List.of(at(0, 0), at(9, 0), at(0, 9))));
    }

    @Test
    void aNeighborhoodIsReshaped() {
        Plan corner = after("Reshape Web", NeighborhoodEdits.moveCorner(plan, "web", 2, at(18, 22)));
        assertEquals(
                List.of(at(0, 0), at(18, 0), at(18, 22), at(0, 22)),
                corner.require("web", Neighborhood.class).outline());
        Plan edge = after("Reshape Web", NeighborhoodEdits.moveEdge(plan, "web", 1, at(16, 3)));
        assertEquals(
                at(16, 0), edge.require("web", Neighborhood.class).outline().get(1));
        after("Reshape Web", NeighborhoodEdits.reshape(plan, "web", List.of(at(0, 0), at(9, 0), at(0, 9))));
        refused("Web has no such corner any more", () -> NeighborhoodEdits.moveCorner(plan, "web", 4, at(1, 1)));
        refused("Web has no such corner any more", () -> NeighborhoodEdits.moveEdge(plan, "web", -1, at(1, 1)));
        assertThrows(InvalidItem.class, () -> NeighborhoodEdits.moveEdge(plan, "web", 1, at(0, 3)));
    }

    @Test
    void aNeighborhoodChangesItsLooksAndPlace() {
        after("Recolour Web", NeighborhoodEdits.tint(plan, "web", Tints.TEN.get(3)));
        LabelPin pin = new LabelPin(at(2, 3), LabelAnchor.START);
        Plan pinned = after("Pin the name of Web", NeighborhoodEdits.pinLabel(plan, "web", pin));
        assertEquals(plan, pinned.apply(NeighborhoodEdits.pinLabel(pinned, "web", null)));
        Plan moved = after("Move Web", NeighborhoodEdits.moveTo(plan, "web", 9));
        assertEquals(List.of("messaging", "web"), moved.map().sheet().neighborhoods());
        assertThrows(ChangeRefused.class, () -> NeighborhoodEdits.tint(plan, "qr", Tints.TEN.get(3)));
    }

    @Test
    void aNeighborhoodGoesAloneOrWithItsStations() {
        Plan alone = plan.apply(NeighborhoodEdits.delete(plan, "web", false));
        assertEquals("", alone.require("qr", Station.class).neighborhood());
        Plan all = plan.apply(NeighborhoodEdits.delete(plan, "web", true));
        assertFalse(all.has("qr") || all.has("orders"));
        assertTrue(all.has("email"));
        assertEquals(6, NeighborhoodEdits.gone(plan, "web", true).size());
        assertEquals(Set.of("web"), NeighborhoodEdits.gone(plan, "web", false));
        assertThrows(ChangeRefused.class, () -> NeighborhoodEdits.delete(plan, "qr", false));
    }

    @Test
    void handOversComeChangeAndGo() {
        Change add = HandOverEdits.add(plan, "Sales", List.of("email", "sms"));
        assertEquals("sales", add.edits().getFirst().id());
        after("Hand over to Sales", add);
        after("Rename Legal to Law", HandOverEdits.rename(plan, "legal", "Law"));
        Plan moved = after(
                "Change where work is handed over to Legal", HandOverEdits.stations(plan, "legal", List.of("sms")));
        assertEquals(List.of("sms"), moved.require("legal", HandOver.class).stations());
        assertFalse(plan.apply(HandOverEdits.delete(plan, "legal")).has("legal"));
        Plan elsewhere = after("Hand over to Legal at SMS", HandOverEdits.move(plan, "legal", "forms", "sms"));
        assertEquals(
                List.of("sms", "preferences"),
                elsewhere.require("legal", HandOver.class).stations());
        Plan there = plan.apply(HandOverEdits.move(plan, "legal", "forms", "preferences"));
        assertEquals(
                List.of("preferences"), there.require("legal", HandOver.class).stations());
        refused(
                "the hand-over to Legal does not happen there any more",
                () -> HandOverEdits.move(plan, "legal", "email", "sms"));
        String nowhere = "a hand-over to Legal happens at one station at least";
        refused(nowhere, () -> HandOverEdits.stations(plan, "legal", List.of()));
        refused(nowhere, () -> HandOverEdits.add(plan, "Legal", List.of()));
        refused("there is no such item any more: \"web\"", () -> HandOverEdits.add(plan, "Legal", List.of("web")));
        assertThrows(InvalidItem.class, () -> HandOverEdits.add(plan, "Legal", List.of("sms", "sms")));
        assertThrows(ChangeRefused.class, () -> HandOverEdits.delete(plan, "sms"));
    }
}
