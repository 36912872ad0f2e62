package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.item.Item;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.History;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;

/** The log at its limits: very long items, many steps, and damage. */
class HistoryLogTest {

    @TempDir
    Path folder;

    private Workspace open() {
        return Workspace.open(folder, Clock.systemUTC());
    }

    private static Save renamed(Plan plan, int n) {
        return Save.of(SaveKind.DO, ItemEdits.rename(plan, "email", "Mail " + n));
    }

    @Test
    void anItemLongerThanARowHoldsComesBack() {
        Plan plan = SmallPlans.map();
        List<Edit> edits = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 18_000; i++) {
            String id = "s".repeat(58) + "-" + i;
            ids.add(id.substring(id.length() - 60));
            edits.add(Edit.add(Station.named(ids.getLast(), "", "", GridPoint.ofUnits(0, 0))));
        }
        Plan large = plan.apply(new Change(Message.of("change.begin"), edits));
        Item all = new HandOver("all", "", "", ids);
        try (Workspace workspace = open()) {
            UUID id = workspace.create(large);
            Change change = Change.of(Message.of("change.begin"), Edit.add(all));
            workspace.save(id, Save.of(SaveKind.DO, change));
            workspace.save(id, Save.of(SaveKind.UNDO, change.swapped()));
            StoredPlan stored = workspace.load(id);
            assertEquals(change, stored.history().undone().get(0));
            assertEquals(large, stored.plan());
        }
    }

    @Test
    void aDamagedStepCutsTheStepsAndNotThePlan() throws SQLException {
        UUID id;
        Plan plan = SmallPlans.winter();
        try (Workspace workspace = open()) {
            id = workspace.create(plan);
            for (int n = 1; n <= 5; n++) {
                Save save = renamed(plan, n);
                plan = plan.apply(save.applied());
                workspace.save(id, save);
            }
        }
        String url = "jdbc:h2:" + folder.resolve("throughline");
        try (Connection connection = DriverManager.getConnection(url, "THROUGHLINE", "");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update history_edit set item_before = replace(item_before, 'Mail 2', 'Mail 9') where number = 3");
        }
        try (Workspace workspace = open()) {
            StoredPlan stored = workspace.load(id);
            assertFalse(stored.whole());
            assertEquals(plan, stored.plan());
            assertEquals(2, stored.history().done().size());
            assertEquals(
                    "Mail 3",
                    undone(undone(stored.history()))
                            .plan()
                            .item("email")
                            .orElseThrow()
                            .name());
        }
    }

    private static History undone(History history) {
        return history.undo().orElseThrow().history();
    }

    @Test
    void stepsBeyondTheLimitAreLeftInTheLog() {
        Plan plan = SmallPlans.winter();
        List<HistoryLog.Entry> entries = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (int n = 1; n <= 6; n++) {
            changes.add(renamed(plan, n).applied());
            plan = plan.apply(changes.getLast());
        }
        // Begun in the middle: two undone and one made again, of which the log's end shows only this much.
        entries.add(new HistoryLog.Entry(7, SaveKind.UNDO, changes.get(5).swapped()));
        entries.add(new HistoryLog.Entry(8, SaveKind.UNDO, changes.get(4).swapped()));
        entries.add(new HistoryLog.Entry(9, SaveKind.REDO, changes.get(4)));
        UndoSteps steps = new UndoSteps(entries);
        Plan five = plan.apply(changes.get(5).swapped());
        assertTrue(steps.whole());
        assertEquals(List.of(changes.get(4)), steps.with(five).done());
        assertEquals(List.of(changes.get(5)), steps.with(five).undone());
    }
}
