package throughline.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.item.Message;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

/** An open plan on the real workspace: history, order of saves, listeners. */
class OpenPlanTest {

    @TempDir
    Path folder;

    private final UiThread ui = new UiThread();
    private PlannerSession session;
    private UUID id;
    private OpenPlan open;
    private News news;

    @BeforeEach
    void open() throws Exception {
        session = ui.await(() -> PlannerSession.open(folder, ui, Clock.systemUTC()));
        id = ui.await(() -> session.create(SmallPlans.map()));
        openPlan();
    }

    private void openPlan() throws Exception {
        open = ui.await(() -> session.openPlan(id));
        news = News.of(ui, open);
    }

    private void reopen() throws Exception {
        ui.run(session::close);
        session = ui.await(() -> PlannerSession.open(folder, ui, Clock.systemUTC()));
        openPlan();
    }

    @AfterEach
    void close() throws Exception {
        ui.run(session::close);
        ui.close();
    }

    private void rename(String name) throws Exception {
        ui.run(() -> open.apply(ItemEdits.rename(open.plan(), "email", name)));
    }

    @Test
    void aChangeIsSavingAndThenSavedWithWhatIsOnTheDisk() throws Exception {
        rename("Letters");
        news.await(ui, SaveState.Saved.class);
        assertEquals(2, news.states.size());
        assertInstanceOf(SaveState.Saving.class, news.states.getFirst());
        assertEquals(open.plan(), ui.await(() -> session.plan(id)));
    }

    @Test
    void manyChangesAreStoredInTheirOrderAndCanBeTakenBackLater() throws Exception {
        Plan first = open.plan();
        for (int i = 1; i <= 40; i++) {
            rename("Email " + i);
        }
        Plan last = open.plan();
        reopen();
        assertEquals(last, open.plan());
        for (int i = 0; i < 40; i++) {
            ui.run(open::undo);
        }
        assertFalse(open.canUndo());
        assertEquals(first, open.plan());
    }

    @Test
    void undoAndRedoAreStoredToo() throws Exception {
        rename("Letters");
        rename("Cards");
        ui.run(open::undo);
        reopen();
        assertEquals("Rename Email to Letters", Words.say(open.undoLabel().orElseThrow()));
        assertEquals("Rename Letters to Cards", Words.say(open.redoLabel().orElseThrow()));
        ui.run(open::redo);
        reopen();
        assertEquals("Cards", open.plan().item("email").orElseThrow().name());
        assertTrue(open.canUndo());
        assertFalse(open.canRedo());
    }

    @Test
    void anyStepOfTheHistoryIsGoneToAsOneChangeAndStoredAsMany() throws Exception {
        Plan first = open.plan();
        rename("Letters");
        rename("Cards");
        Plan cards = open.plan();
        rename("Parcels");
        ui.run(() -> open.goTo(0));
        assertEquals(first, open.plan());
        assertEquals(3, open.history().undone().size());
        ui.run(() -> open.goTo(2));
        assertEquals(cards, open.plan());
        assertEquals(5, news.changes.size());
        assertEquals(cards, first.apply(news.changes.getLast()));
        reopen();
        assertEquals(cards, open.plan());
        assertEquals(2, open.history().done().size());
        assertEquals("Rename Cards to Parcels", Words.say(open.redoLabel().orElseThrow()));
    }

    @Test
    void goingWhereThePlanIsOrBeyondTheEndsIsNoStep() throws Exception {
        rename("Letters");
        Plan letters = open.plan();
        ui.run(() -> open.goTo(1));
        ui.run(() -> open.goTo(9));
        assertEquals(1, news.changes.size());
        assertEquals(letters, open.plan());
        ui.run(() -> open.goTo(-1));
        assertEquals(0, open.history().done().size());
    }

    @Test
    void aChangeThatDoesNotFitOrChangesNothingLeavesNoTrace() throws Exception {
        Change stale = ItemEdits.rename(open.plan(), "email", "Letters");
        rename("Cards");
        assertThrows(ChangeRefused.class, () -> ui.run(() -> open.apply(stale)));
        ui.run(() -> open.apply(Change.of(Message.of("change.begin"))));
        ui.run(open::redo);
        news.await(ui, SaveState.Saved.class);
        assertEquals(1, news.changes.size());
        assertEquals(1, open.history().done().size());
    }

    @Test
    void aListenerMayNotChangeThePlan() throws Exception {
        OpenPlan.Listener meddling = new OpenPlan.Listener() {
            @Override
            public void planChanged(Plan before, Plan after, Change applied) {
                open.undo();
            }
        };
        ui.run(() -> open.addListener(meddling));
        assertThrows(IllegalStateException.class, () -> rename("Letters"));
        ui.run(() -> open.removeListener(meddling));
        // The change itself counts, was told to all, and is stored; and the plan can be changed again.
        news.await(ui, SaveState.Saved.class);
        assertEquals(1, news.changes.size());
        assertEquals(
                "Letters",
                ui.await(() -> session.plan(id)).item("email").orElseThrow().name());
        rename("Cards");
        assertEquals(2, news.changes.size());
    }

    @Test
    void findingsFollowThePlan() throws Exception {
        news.until(ui, OpenPlan::findingsCurrent);
        List<?> before = open.findings();
        assertFalse(ui.on(() -> {
            open.apply(ItemEdits.rename(open.plan(), "email", ""));
            return open.findingsCurrent();
        }));
        news.until(ui, OpenPlan::findingsCurrent);
        assertEquals(before.size() + 1, open.findings().size());
    }

    @Test
    void aPlanIsOpenOnce() throws Exception {
        assertEquals(open, ui.await(() -> session.openPlan(id)));
        ui.run(open::close);
        rename("said to nobody");
        assertEquals(List.of(), news.changes);
    }
}
