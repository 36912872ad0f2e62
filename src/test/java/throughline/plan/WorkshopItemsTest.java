package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.item.InvalidItem;
import throughline.item.Words;

class WorkshopItemsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Plan winter = SmallPlans.winter();

    private static Change notes(Plan plan, String about, String... texts) {
        return NoteEdits.add(plan, about, Note.Color.YELLOW, List.of(texts), "", NOON);
    }

    @Test
    void aPastedListBecomesNotesInOneStepAndInOrder() {
        Change change = notes(winter, "email", "Fewer", "Shorter", "Later");
        Plan plan = winter.apply(change);
        assertEquals(
                List.of("Fewer", "Shorter", "Later"),
                WorkshopItems.notes(plan).stream().map(Note::text).toList());
        assertEquals(3, WorkshopItems.notes(plan, "email"));
        assertEquals("Add 3 notes to Email", Words.say(change.label()));
        assertEquals(winter, plan.apply(change.swapped()));
        assertEquals(
                "Note in the parking lot: “Budget?”",
                Words.say(notes(winter, "", "Budget?").label()));
        assertEquals(
                "Note on Email: “Fewer”",
                Words.say(notes(winter, "email", "Fewer").label()));
    }

    @Test
    void aNoteOnWhatIsDeletedGoesToTheParkingLotAndComesBackWithUndo() {
        Plan plan = winter.apply(notes(winter, "email", "Fewer"));
        plan = plan.apply(VoteEdits.set(plan, "email", 7));
        plan = plan.apply(ResultEdits.decide(plan, "email", "Once a week", NOON));
        Change deletion = Deletion.delete(plan, Set.of("email"));
        List<String> told = Deletion.dependents(plan, "email").stream()
                .map(it -> Words.say(it.words()))
                .toList();
        assertTrue(told.contains("The note “Fewer” goes to the parking lot"), told::toString);
        assertTrue(told.contains("The votes on Email go too"), told::toString);
        Plan after = plan.apply(deletion);
        assertEquals("", WorkshopItems.notes(after).getFirst().about());
        assertEquals("", WorkshopItems.decisions(after).getFirst().about());
        assertEquals(List.of(), WorkshopItems.votes(after));
        assertEquals(plan, after.apply(deletion.swapped()));
    }

    @Test
    void votesAreCountedAndTypedAsNumbers() {
        Plan plan = winter.apply(VoteEdits.set(winter, "email", 7));
        plan = plan.apply(VoteEdits.add(plan, "email", 1));
        assertEquals(8, WorkshopItems.votes(plan, "email"));
        plan = plan.apply(VoteEdits.add(plan, "email", -20));
        assertEquals(0, WorkshopItems.votes(plan, "email"));
        assertEquals(winter, plan);
        assertEquals(
                "Votes on Email: 7", Words.say(VoteEdits.set(winter, "email", 7).label()));
        Plan now = plan;
        assertThrows(InvalidItem.class, () -> VoteEdits.set(now, "email", -1));
        assertThrows(InvalidItem.class, () -> VoteEdits.set(now, "email", 10_000));
        assertTrue(VoteEdits.set(now, "email", 0).isEmpty());
    }

    @Test
    void votesOfTwoCopiesAddUpAndAreOneAgainWhenCountedAnew() {
        Plan plan = winter.apply(Change.of(
                VoteEdits.set(winter, "email", 1).label(),
                Edit.add(new Votes("a", "email", 3)),
                Edit.add(new Votes("b", "email", 4))));
        assertEquals(7, WorkshopItems.votes(plan, "email"));
        Plan counted = plan.apply(VoteEdits.set(plan, "email", 5));
        assertEquals(List.of(new Votes("a", "email", 5)), WorkshopItems.votes(counted));
    }

    @Test
    void mergedStationsKeepTheirNotesAndVotes() {
        Plan plan = winter.apply(VoteEdits.set(winter, "sms", 2));
        plan = plan.apply(VoteEdits.set(plan, "email", 3));
        plan = plan.apply(notes(plan, "sms", "Too loud"));
        plan = plan.apply(StationMerges.merge(plan, "email", Set.of("sms")));
        assertEquals(5, WorkshopItems.votes(plan, "email"));
        assertEquals("email", WorkshopItems.notes(plan).getFirst().about());
    }

    @Test
    void whatIsSaidOfANoteGoesNoDeeper() {
        Plan plan = winter.apply(notes(winter, "email", "Fewer"));
        String note = WorkshopItems.notes(plan).getFirst().id();
        Plan voted = plan.apply(VoteEdits.set(plan, note, 2));
        Plan acted = voted.apply(ResultEdits.act(voted, note, "Ask Tom", "Ana", LocalDate.of(2026, 12, 1), NOON));
        String action = WorkshopItems.actions(acted).getFirst().id();
        assertThrows(ChangeRefused.class, () -> acted.apply(VoteEdits.set(acted, action, 2)));
        assertThrows(ChangeRefused.class, () -> acted.apply(notes(acted, note, "Deeper")));
        assertThrows(ChangeRefused.class, () -> acted.apply(NoteEdits.move(acted, note, note)));
        Plan gone = acted.apply(Deletion.delete(acted, Set.of(note)));
        assertEquals(List.of(), WorkshopItems.votes(gone));
        assertEquals("", WorkshopItems.actions(gone).getFirst().about());
    }

    @Test
    void actionsAreTickedOffAndChanged() {
        Plan plan = winter.apply(ResultEdits.act(winter, "", "Book the room", "", null, NOON));
        String id = WorkshopItems.actions(plan).getFirst().id();
        Change done = ResultEdits.action(plan, id, it -> it.withDone(true));
        assertEquals("Tick off action “Book the room”", Words.say(done.label()));
        assertTrue(WorkshopItems.actions(plan.apply(done)).getFirst().done());
        assertThrows(InvalidItem.class, () -> ResultEdits.action(plan, id, it -> it.withText(" \n")));
    }

    @Test
    void theRestorePointIsThePlanBeforeTheStart() {
        History history = History.of(winter);
        history = history.apply(ItemEdits.rename(winter, "email", "Mail")).history();
        Plan before = history.plan();
        history = history.apply(WorkshopEdits.start(before, "Kick-off", NOON)).history();
        String workshop = WorkshopItems.running(history.plan()).orElseThrow().id();
        history = history.apply(notes(history.plan(), "email", "Fewer")).history();
        history =
                history.apply(ItemEdits.rename(history.plan(), "sms", "Texts")).history();
        assertEquals(before, RestorePoints.before(history, workshop).orElseThrow());
        assertEquals(1, RestorePoints.stepsBefore(history, workshop).orElseThrow());
        assertTrue(RestorePoints.behindStart(history, 1).isPresent());
        assertFalse(RestorePoints.behindStart(history, 2).isPresent());
        Plan now = history.plan();
        assertThrows(ChangeRefused.class, () -> WorkshopEdits.start(now, "Again", NOON));
    }

    @Test
    void discardingIsOneStepThatCanBeTakenBack() {
        Plan started = winter.apply(WorkshopEdits.start(winter, "Kick-off", NOON));
        Plan during = started.apply(notes(started, "email", "Fewer"));
        during = during.apply(Deletion.delete(during, Set.of("winter-launch")));
        Change discard = WorkshopEdits.discard(
                during, WorkshopItems.running(during).orElseThrow().id(), winter);
        assertEquals(winter, during.apply(discard));
        assertEquals(during, during.apply(discard).apply(discard.swapped()));
    }

    @Test
    void keepingEndsTheWorkshopAndChoosingKeepsItsRecord() {
        Plan started = winter.apply(WorkshopEdits.start(winter, "Kick-off", NOON));
        String id = WorkshopItems.running(started).orElseThrow().id();
        Plan during = started.apply(notes(started, "email", "Fewer"));
        Plan kept = during.apply(WorkshopEdits.keep(during, id, NOON.plusSeconds(60)));
        assertTrue(WorkshopItems.running(kept).isEmpty());
        assertEquals(1, WorkshopItems.notes(kept).size());
        Plan chosen = winter.apply(ItemEdits.rename(winter, "sms", "Texts"));
        Plan after = during.apply(WorkshopEdits.choose(during, id, chosen, 1, NOON.plusSeconds(60)));
        assertEquals(List.of(), WorkshopItems.notes(after));
        assertEquals("Texts", after.map().station("sms").orElseThrow().name());
        assertEquals(
                NOON.plusSeconds(60), WorkshopItems.workshops(after).getFirst().ended());
    }
}
