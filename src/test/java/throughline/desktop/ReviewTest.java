package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.format.Lineage;
import throughline.format.PlanCopy;
import throughline.format.PlanFormat;
import throughline.plan.Change;
import throughline.plan.CommentEdits;
import throughline.plan.Comments;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.review.Difference;

/** A reviewer's copy goes out, comes back changed, and is taken in difference by difference. */
class ReviewTest extends WindowTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    /** Hands the plan out and writes into the copy what a reviewer would. */
    private Path reviewed(Function<Plan, Plan> reviewer) throws Exception {
        Path file = folder.resolve("copy.plan.json");
        dialogs.file = Optional.of(file);
        fx(() -> desk.actions().get("plan.export").fire());
        until(() -> Files.exists(file) && !dialogs.passed.isEmpty());
        PlanCopy copy = PlanFormat.copy(Files.readAllBytes(file), "copy");
        Files.write(file, PlanFormat.write(new PlanCopy(reviewer.apply(copy.plan()), copy.lineage())));
        return file;
    }

    private static Plan edited(Plan plan) {
        Plan after = plan.apply(ItemEdits.rename(plan, "email", "Letters"));
        after = after.apply(ItemEdits.rename(after, "sms", "Texts"));
        return after.apply(CommentEdits.add(after, "push", "Bo", "Too much?", NOON));
    }

    private void openCopy() throws Exception {
        fx(() -> desk.actions().get("plan.review").fire());
        until(() -> model.reviewingProperty().get() != null || !dialogs.told.isEmpty());
    }

    private TableView<Difference> table() {
        return node("review-table");
    }

    private void select(String item) {
        fx(() -> table().getItems().stream()
                .filter(it -> it.item().equals(item))
                .findFirst()
                .ifPresent(it -> table().getSelectionModel().select(it)));
    }

    @Test
    void oneIsTakenOneIsKeptTheCommentComesAndOneUndoTakesAllBack() throws Exception {
        reviewed(ReviewTest::edited);
        Change mine = ItemEdits.rename(now(), "sms", "Short messages");
        fx(() -> model.apply(mine));
        Plan before = now();
        openCopy();
        assertEquals(2, table().getItems().size());
        assertEquals(
                "copy.plan.json: 2 differences, 1 changed by both; 0 chosen",
                this.<Label>node("review-title").getText());
        assertEquals("1 comment comes in.", this.<Label>node("review-along").getText());
        select("email");
        assertEquals(List.of("email"), List.copyOf(model.selectionProperty().get()), "the map shows what it is about");
        fx(() -> table().requestFocus());
        robot.push(KeyCode.T);
        select("sms");
        robot.push(KeyCode.T).push(KeyCode.K);
        assertEquals("Take in 1 change", this.<Button>node("review-done").getText());
        fx(() -> this.<Button>node("review-done").fire());
        assertFalse(node("review").isVisible());
        assertEquals("Letters", now().item("email").orElseThrow().name());
        assertEquals("Short messages", now().item("sms").orElseThrow().name());
        assertEquals(1, Comments.on(now(), "push").size());
        assertEquals("Took in 1 change and 1 comment of copy.plan.json.", dialogs.passed.getLast());
        fx(model::undo);
        assertEquals(before, now());
    }

    @Test
    void allAreTakenByOneButtonAndEscapeTakesNothing() throws Exception {
        reviewed(ReviewTest::edited);
        Plan before = now();
        openCopy();
        fx(() -> table().requestFocus());
        fx(() -> this.<Button>node("review-take-all").fire());
        assertEquals("Take in 2 changes", this.<Button>node("review-done").getText());
        robot.push(KeyCode.ESCAPE);
        assertFalse(node("review").isVisible());
        assertEquals(before, now());
        openCopy();
        fx(() -> this.<Button>node("review-take-all").fire());
        fx(() -> table().requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals(edited(before), now());
    }

    @Test
    void whatIsNoCopyOfThisPlanIsRefusedAndThePlanStays() throws Exception {
        Path file = reviewed(ReviewTest::edited);
        Plan before = now();
        byte[] good = Files.readAllBytes(file);
        Plan theirs = PlanFormat.read(good, "copy");
        Lineage other = Lineage.NONE.with(
                new java.util.UUID(1, 1),
                PlanFormat.copy(good, "copy").lineage().states().getFirst().content());
        Files.write(file, PlanFormat.write(new PlanCopy(theirs, other)));
        refused("copy.plan.json is no copy of Small");
        Files.write(file, java.util.Arrays.copyOf(good, good.length / 2));
        refused("copy.plan.json");
        Files.writeString(
                file,
                new String(good, java.nio.charset.StandardCharsets.UTF_8).replace("\"version\": 0", "\"version\": 9"));
        refused("newer");
        Files.write(file, Files.readAllBytes(Path.of("maps", "starter.map.json")));
        refused("map");
        assertEquals(before, now());
    }

    private void refused(String words) throws Exception {
        dialogs.told.clear();
        openCopy();
        assertTrue(dialogs.told.getFirst().text().contains(words), dialogs.told::toString);
        assertFalse(node("review").isVisible());
    }

    @Test
    void aFileThatDoesNotSayWhereItComesFromIsComparedAndThatIsSaid() throws Exception {
        Path file = reviewed(ReviewTest::edited);
        Files.write(file, PlanFormat.write(PlanFormat.read(Files.readAllBytes(file), "copy")));
        Change mine = ItemEdits.rename(now(), "push", "Pushes");
        fx(() -> model.apply(mine));
        openCopy();
        assertTrue(this.<Label>node("review-note").getText().startsWith("The file does not say"));
        assertEquals(3, table().getItems().size(), "what was changed here since shows too");
    }

    @Test
    void whatChangesWhileThePageIsOpenIsComparedAnew() throws Exception {
        reviewed(ReviewTest::edited);
        openCopy();
        select("email");
        fx(() -> table().requestFocus());
        robot.push(KeyCode.T);
        fx(() -> model.apply(plan -> ItemEdits.rename(plan, "sms", "Texts")));
        assertEquals(1, table().getItems().size());
        assertEquals("Take in 1 change", this.<Button>node("review-done").getText(), "the choice stays");
    }
}
