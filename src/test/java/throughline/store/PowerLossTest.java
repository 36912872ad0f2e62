package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.RandomSteps;
import throughline.plan.SmallPlans;
import throughline.time.SteppingClock;

/**
 * What is on the disk after a power cut: everything up to the last force, and of what was written since nothing, a beginning,
 * some of the writes, or torn pieces. Every save that had returned must be there; torn pieces may make the file unreadable,
 * and then it must say so.
 */
class PowerLossTest {

    private static final int SAVES = 40;
    private static final int CUTS = Integer.getInteger("throughline.powerCuts", 15);
    private static final int PAGE = 4_096;

    /** Saves after which the database closes, gives space back and opens again. */
    private static final int REST_EVERY = 12;

    enum Left {
        NOTHING,
        BEGINNING,
        SOME,
        TORN
    }

    @TempDir
    Path folder;

    @TempDir
    Path after;

    private final List<Plan> states = new ArrayList<>();
    private final SteppingClock clock = new SteppingClock();
    private byte[] start = {};
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void save() throws IOException {
        TestDisk.reset();
        RandomSteps gestures = new RandomSteps(11);
        try (Workspace workspace = open(folder)) {
            states.add(SmallPlans.winter());
            id = workspace.create(states.getFirst());
        }
        start = Files.readAllBytes(folder.resolve(WorkspaceFolder.FILE));
        TestDisk.log();
        try (Workspace workspace = open(folder)) {
            TestDisk.mark(0);
            while (states.size() < SAVES) {
                Change change = gestures.next(states.getLast());
                if (!change.isEmpty()) {
                    states.add(states.getLast().apply(change));
                    workspace.save(id, Save.of(SaveKind.DO, change));
                    TestDisk.mark(states.size() - 1);
                }
                if (states.size() % REST_EVERY == 0) {
                    clock.step(BackupClock.AFTER);
                    workspace.backUpWhereDue();
                }
            }
        }
    }

    @AfterEach
    void reset() {
        TestDisk.reset();
    }

    private Workspace open(Path at) {
        return Workspace.open(at, clock, TestDisk.FILE_SYSTEM, Migrations.OURS);
    }

    @ParameterizedTest
    @EnumSource
    void noSaveThatReturnedIsMissing(Left left) throws IOException {
        List<TestDisk.Event> log = List.copyOf(TestDisk.LOG);
        TestDisk.reset();
        Random random = new Random(left.ordinal());
        int unreadable = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            int end = random.nextInt(log.size());
            Files.write(after.resolve(WorkspaceFolder.FILE), image(log.subList(0, end), left, random));
            unreadable += check(saved(log.subList(0, end)), left) ? 0 : 1;
        }
        assertTrue(unreadable <= CUTS / 4, unreadable + " of " + CUTS + " unreadable");
    }

    private boolean check(int saved, Left left) {
        try (Workspace workspace = Workspace.open(after, clock)) {
            StoredPlan stored = workspace.load(id);
            int found = (int) stored.version();
            assertTrue(found >= saved, () -> saved + " were saved, " + found + " are there");
            assertEquals(states.get(found), stored.plan());
            return true;
        } catch (WorkspaceException e) {
            assertEquals(Left.TORN, left, e::toString);
            assertTrue(e.trouble() == Trouble.DAMAGED || e.trouble() == Trouble.FOREIGN, e::toString);
            return false;
        }
    }

    private static int saved(List<TestDisk.Event> log) {
        return log.stream().mapToInt(TestDisk.Event::mark).max().orElse(0);
    }

    private byte[] image(List<TestDisk.Event> log, Left left, Random random) {
        int force = log.size();
        while (force > 0 && log.get(force - 1).position() != TestDisk.Event.FORCE) {
            force--;
        }
        List<TestDisk.Event> unforced = log.subList(force, log.size());
        int beginning = random.nextInt(unforced.size() + 1);
        byte[] image = start;
        for (TestDisk.Event event : log.subList(0, force)) {
            image = applied(image, event);
        }
        for (int i = 0; i < unforced.size(); i++) {
            boolean kept = switch (left) {
                case NOTHING -> false;
                case BEGINNING -> i < beginning;
                case SOME -> random.nextBoolean();
                case TORN -> true;
            };
            if (kept) {
                image = left == Left.TORN ? torn(image, unforced.get(i), random) : applied(image, unforced.get(i));
            }
        }
        return image;
    }

    private static byte[] applied(byte[] image, TestDisk.Event event) {
        if (event.position() <= TestDisk.Event.TRUNCATE) {
            return Arrays.copyOf(image, (int) (TestDisk.Event.TRUNCATE - event.position()));
        }
        if (event.position() < 0) {
            return image;
        }
        int from = (int) event.position();
        byte[] next = Arrays.copyOf(image, Math.max(image.length, from + event.bytes().length));
        System.arraycopy(event.bytes(), 0, next, from, event.bytes().length);
        return next;
    }

    private static byte[] torn(byte[] image, TestDisk.Event event, Random random) {
        byte[] next = image;
        for (int from = 0; from < event.bytes().length; from += PAGE) {
            if (random.nextBoolean()) {
                int to = Math.min(event.bytes().length, from + PAGE);
                byte[] piece = Arrays.copyOfRange(event.bytes(), from, to);
                next = applied(next, new TestDisk.Event(event.position() + from, piece, 0));
            }
        }
        return next;
    }
}
