package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.map.GridPoint;

/** Stations at work for a touchpoint behind the scenes. */
class UsesTest {

    private static final String EMAIL = "winter-launch-email";

    private final Plan plan = used(used(SmallPlans.winter(), "island"), "store");

    private static Plan used(Plan plan, String station) {
        return plan.apply(TouchpointEdits.use(plan, EMAIL, station));
    }

    private static List<String> uses(Plan plan) {
        return plan.require(EMAIL, Touchpoint.class).uses();
    }

    @Test
    void theyStandInOrderEachOnce() {
        assertEquals(List.of("island", "store"), uses(plan));
        assertEquals(plan, used(plan, "island"));
        Change change = TouchpointEdits.uses(plan, EMAIL, List.of("store"));
        assertEquals(List.of("store"), uses(plan.apply(change)));
        assertEquals(plan, plan.apply(change).apply(change.swapped()));
    }

    @Test
    void onlyAStationThatIsThereCanBeUsed() {
        assertThrows(ChangeRefused.class, () -> used(plan, "nowhere"));
        assertThrows(ChangeRefused.class, () -> plan.apply(TouchpointEdits.uses(plan, EMAIL, List.of("members"))));
    }

    @Test
    void aTouchpointOutlivesWhatItUses() {
        Change gone = Deletion.delete(plan, Set.of("island"));
        Plan after = plan.apply(gone);
        assertEquals(List.of("store"), uses(after));
        assertEquals(plan, after.apply(gone.swapped()));
        assertTrue(
                Deletion.dependents(plan, "island").stream()
                        .anyMatch(it -> it.id().equals(EMAIL) && !it.goes()),
                "it is said that it stays");
    }

    @Test
    void aMergedStationIsUsedInItsNewName() {
        Plan after = plan.apply(StationMerges.merge(plan, "store", Set.of("island")));
        assertEquals(List.of("store"), uses(after));
        assertEquals("email", after.require(EMAIL, Touchpoint.class).station(), "it stays where it is");
        Plan other = plan.apply(StationMerges.merge(plan, "push", Set.of("email")));
        assertEquals("push", other.require(EMAIL, Touchpoint.class).station());
        assertEquals(List.of("island", "store"), uses(other));
    }

    @Test
    void aCopyUsesTheSame() {
        Change pasted = Pasting.paste(plan, Clip.of(plan, Set.of(EMAIL)), new GridPoint(0, 0));
        Touchpoint copy = plan.apply(pasted).require(pasted.edits().getFirst().id(), Touchpoint.class);
        assertEquals(List.of("island", "store"), copy.uses());
    }

    @Test
    void whatIsAnsweredForSeveralIsOneStep() {
        List<String> both = List.of(EMAIL, "winter-launch-sms");
        Change change = TouchpointBulk.audience(plan, both, "members", true);
        Plan after = plan.apply(change);
        both.forEach(id -> assertEquals(
                List.of("members"), after.require(id, Touchpoint.class).audiences()));
        assertEquals(plan, after.apply(change.swapped()));
        assertEquals(
                plan.require(EMAIL, Touchpoint.class).audiences(),
                after.apply(TouchpointBulk.audience(after, both, "members", false))
                        .require(EMAIL, Touchpoint.class)
                        .audiences());
    }
}
