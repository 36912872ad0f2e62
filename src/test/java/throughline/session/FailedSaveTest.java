package throughline.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.Change;
import throughline.plan.History;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.store.Save;
import throughline.store.SaveKind;
import throughline.store.Trouble;
import throughline.store.WorkspaceException;
import throughline.store.WorkspaceThread;

/** What happens to changes that the workspace does not take. */
class FailedSaveTest {

    @TempDir
    Path folder;

    private final UiThread ui = new UiThread();
    private final Workers workers = new Workers(ui);
    private final Plan plan = SmallPlans.map();
    private WorkspaceThread workspace;
    private Backstage backstage;
    private UUID id;
    private OpenPlan open;
    private News news;

    @BeforeEach
    void open() throws Exception {
        workspace = UiThread.get(WorkspaceThread.open(folder.resolve("plans"), Clock.systemUTC()));
        id = UiThread.get(workspace.submit(it -> it.create(plan)));
        backstage = new Backstage(workers, workspace, new Checking(Clock.systemUTC()));
        open = ui.on(() -> new OpenPlan(id, History.of(plan), Instant.EPOCH, backstage));
        news = News.of(ui, open);
    }

    @AfterEach
    void close() {
        workers.close();
        ui.close();
    }

    private void rename(String name) throws Exception {
        ui.run(() -> open.apply(ItemEdits.rename(open.plan(), "email", name)));
    }

    @Test
    void changesWaitInTheirOrderUntilTheWorkspaceTakesThem() throws Exception {
        Change behindTheBack = ItemEdits.rename(plan, "email", "elsewhere");
        save(behindTheBack);
        rename("Letters");
        SaveState.Failed failed = news.await(ui, SaveState.Failed.class);
        assertTrue(failed.message().contains("kept here"), failed.message());
        rename("Cards");
        news.await(ui, SaveState.Failed.class);
        assertEquals("Cards", open.plan().item("email").orElseThrow().name());
        assertEquals("elsewhere", stored());

        save(behindTheBack.swapped());
        ui.run(open::retrySave);
        news.await(ui, SaveState.Saved.class);
        assertEquals("Cards", stored());
        workspace.close();
    }

    @Test
    void aPlanThatCannotBeStoredCanStillBeWrittenToAFile() throws Exception {
        workspace.close();
        rename("Letters");
        SaveState.Failed failed = news.await(ui, SaveState.Failed.class);
        assertTrue(failed.what().contains("closed"), failed.what());
        Path copy = folder.resolve("copy.json");
        ui.on(() -> {
            open.rescueCopy(copy);
            return copy;
        });
        assertEquals(open.plan(), PlanFiles.read(copy));
    }

    @Test
    void theEndTriesOnceMoreAndTellsWhatIsNotStored() throws Exception {
        OpenPlans plans = new OpenPlans(backstage);
        open = ui.await(() -> plans.open(id));
        Change behindTheBack = ItemEdits.rename(plan, "email", "elsewhere");
        save(behindTheBack);
        rename("Letters");
        ui.run(open::close);
        assertEquals(Optional.of(Trouble.UNFIT), plans.sendAll().map(e -> ((WorkspaceException) e).trouble()));
        assertSame(open, ui.await(() -> plans.open(id)), "what is not stored is still there");

        save(behindTheBack.swapped());
        assertEquals(Optional.empty(), plans.sendAll());
        assertEquals("Letters", stored());
        assertNotSame(open, ui.await(() -> plans.open(id)));
        workspace.close();
    }

    private void save(Change change) throws Exception {
        UiThread.get(workspace.submit(it -> it.save(id, Save.of(SaveKind.DO, change))));
    }

    private String stored() throws Exception {
        return UiThread.get(workspace.submit(it -> it.load(id)))
                .plan()
                .item("email")
                .orElseThrow()
                .name();
    }
}
