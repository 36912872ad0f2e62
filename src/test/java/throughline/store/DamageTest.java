package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.plan.Change;
import throughline.plan.History;
import throughline.plan.Plan;
import throughline.plan.RandomSteps;
import throughline.plan.SmallPlans;
import throughline.time.SteppingClock;

/** A damaged file opens with exactly what was saved, or says that it is damaged. Never a third thing. */
class DamageTest {

    private static final int ROUNDS = Integer.getInteger("throughline.damages", 25);

    @TempDir
    Path folder;

    private final SteppingClock clock = new SteppingClock();
    private Plan plan = SmallPlans.winter();
    private History history = History.of(plan);
    private UUID id = new UUID(0, 0);
    private byte[] good = {};
    private byte[] witness = {};

    @BeforeEach
    void save() throws IOException {
        RandomSteps gestures = new RandomSteps(3);
        try (Workspace workspace = Workspace.open(folder, clock)) {
            id = workspace.create(plan);
            for (int i = 0; i < 60; i++) {
                Change change = gestures.next(history.plan());
                if (!change.isEmpty()) {
                    workspace.save(id, Save.of(SaveKind.DO, change));
                    history = history.apply(change).history();
                }
            }
        }
        plan = history.plan();
        good = Files.readAllBytes(folder.resolve(WorkspaceFolder.FILE));
        witness = Files.readAllBytes(folder.resolve("throughline.saves"));
    }

    @Test
    void oneBit() throws IOException {
        Random random = new Random(1);
        damaged(bytes -> {
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            return bytes;
        });
    }

    /** Aimed, because most of a file is space that nothing reads. */
    @Test
    void oneLetterOfAName() throws IOException {
        String text = new String(good, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] bytes = good.clone();
        for (int at = text.indexOf("Push notifications"); at >= 0; at = text.indexOf("Push notifications", at + 1)) {
            bytes[at] ^= 1;
        }
        Files.write(folder.resolve(WorkspaceFolder.FILE), bytes);
        try (Workspace workspace = Workspace.open(folder, clock)) {
            WorkspaceException damage = null;
            try {
                workspace.load(id);
            } catch (WorkspaceException e) {
                damage = e;
            }
            assertNotNull(damage);
            assertEquals(Trouble.DAMAGED, damage.trouble());
            Backup offered = damage.backup().orElseThrow();
            assertEquals(plan, workspace.backups().read(offered));
        }
    }

    @Test
    void aPageOfZeros() throws IOException {
        Random random = new Random(2);
        damaged(bytes -> {
            int at = random.nextInt(bytes.length / 4_096) * 4_096;
            Arrays.fill(bytes, at, at + 4_096, (byte) 0);
            return bytes;
        });
    }

    @Test
    void cutShort() throws IOException {
        Random random = new Random(3);
        int told = damaged(bytes -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        assertTrue(told > 0, "nothing was cut off that mattered");
    }

    @Test
    void bothHeadersGone() throws IOException {
        byte[] bytes = good.clone();
        Arrays.fill(bytes, 0, 8_192, (byte) 0);
        Files.write(folder.resolve(WorkspaceFolder.FILE), bytes);
        assertTrue(isToldOrRight());
    }

    private int damaged(UnaryOperator<byte[]> damage) throws IOException {
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(folder.resolve(WorkspaceFolder.FILE), damage.apply(good.clone()));
            Files.write(folder.resolve("throughline.saves"), witness);
            told += isToldOrRight() ? 1 : 0;
        }
        return told;
    }

    private boolean isToldOrRight() {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            StoredPlan stored = workspace.load(id);
            assertEquals(plan, stored.plan());
            if (stored.whole()) {
                assertEquals(history, stored.history());
            }
            return false;
        } catch (WorkspaceException e) {
            assertTrue(
                    switch (e.trouble()) {
                        case DAMAGED, OLDER, FOREIGN, NEWER -> true;
                        default -> false;
                    },
                    e::toString);
            return true;
        }
    }
}
