package throughline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.format.Lineage;
import throughline.format.PlanCopy;
import throughline.format.PlanFormat;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Comment;
import throughline.plan.Edit;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.session.PlanFiles;

/** A reviewer's copy on the command line. */
class ReviewCommandTest {

    @TempDir
    private Path folder;

    private Plan sent;
    private Path base;
    private Path copy;

    @BeforeEach
    void copies() throws Exception {
        sent = SmallPlans.winter();
        base = write("base.json", sent);
        Plan theirs = sent.apply(ItemEdits.rename(sent, "winter-launch", "Frost"));
        theirs = theirs.apply(ItemEdits.rename(theirs, "email", "Letters"));
        Comment said = new Comment(
                "c1", "winter-launch", "Ana", Instant.parse("2026-12-01T09:00:00Z"), "Too cold?", null, null);
        theirs = theirs.apply(Change.of(Message.of("change.begin"), Edit.add(said)));
        copy = write("copy.json", theirs);
    }

    private Path write(String name, Plan plan) throws Exception {
        return Files.write(folder.resolve(name), PlanFormat.write(new PlanCopy(plan, Lineage.NONE)));
    }

    @Test
    void commentsAndDifferencesAreListedAndNothingIsChanged() throws Exception {
        byte[] before = Files.readAllBytes(base);
        List<String> lines = Run.of("review", base, copy, "--base", base).well().lines();
        assertEquals("Ana: Too cold?", lines.getFirst());
        assertEquals("2 differences.", lines.getLast());
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).startsWith("1. ") && lines.get(2).startsWith("2. "), lines.toString());
        assertTrue(lines.stream().anyMatch(it -> it.contains("Frost")), lines.toString());
        assertArrayEquals(before, Files.readAllBytes(base));
    }

    @Test
    void whatIsChosenIsTakenInAndMineStays() throws Exception {
        Plan mine = sent.apply(ItemEdits.rename(sent, "sms", "Texts"));
        Path plan = write("mine.json", mine);
        List<String> lines = Run.of("review", plan, copy, "--base", base).well().lines();
        int frost = lines.stream().anyMatch(it -> it.startsWith("1. ") && it.contains("Frost")) ? 1 : 2;
        Path out = folder.resolve("out.json");
        Run.of("review", plan, copy, "--base", base, "--take", frost, "-o", out).well();
        Plan after = PlanFiles.read(out);
        assertEquals(
                "Frost",
                after.require("winter-launch", throughline.plan.Campaign.class).name());
        assertEquals(
                "Texts", after.require("sms", throughline.map.Station.class).name());
        assertEquals(
                "Email", after.require("email", throughline.map.Station.class).name());
        assertTrue(after.has("c1"));
    }

    @Test
    void aPlanOfTheWorkspaceTakesThemInAsOneStep() {
        Path workspace = folder.resolve("plans");
        String id =
                Run.of("import", base, "--workspace", workspace).well().lines().getFirst();
        Run taken = Run.of("review", id, copy, "--workspace", workspace, "--take", "all");
        assertEquals(Exit.OK, taken.exit(), taken.err());
        assertTrue(taken.lines().getLast().startsWith("2 differences taken in, 1 comment"), taken.out());
        Run again = Run.of("review", id, copy, "--workspace", workspace);
        assertEquals(List.of("Nothing else is otherwise."), again.lines());
    }

    @Test
    void whatCannotBeChosenIsToldSo() {
        Run.of("review", base, copy, "--base", base, "--take", "all").refusal();
        Path out = folder.resolve("out.json");
        Run wrong = Run.of("review", base, copy, "--base", base, "--take", "7", "-o", out);
        assertEquals(Exit.UNUSABLE, wrong.exit());
        assertTrue(wrong.err().contains("numbers from 1 to 2"), wrong.err());
        assertFalse(Files.exists(out));
    }
}
