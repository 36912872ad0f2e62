package throughline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.plan.History;
import throughline.plan.RandomSteps;
import throughline.plan.SmallPlans;

/** Any run of gestures, undos and redos, saved one by one, comes back with its steps whenever the file is opened again. */
class RandomSavesTest {

    private static final int STEPS = 700;

    @TempDir
    Path folder;

    private Workspace workspace;
    private UUID id;
    private History history;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatWasSavedComesBack(long seed) {
        Random random = new Random(seed);
        RandomSteps gestures = new RandomSteps(seed);
        workspace = Workspace.open(folder, Clock.systemUTC());
        try {
            history = History.of(SmallPlans.winter());
            id = workspace.create(history.plan());
            for (int i = 0; i < STEPS; i++) {
                int dice = random.nextInt(10);
                if (dice < 2) {
                    save(SaveKind.UNDO, history.undo());
                } else if (dice < 4) {
                    save(SaveKind.REDO, history.redo());
                } else {
                    save(SaveKind.DO, Optional.of(history.apply(gestures.next(history.plan()))));
                }
                if (random.nextInt(100) == 0) {
                    workspace.close();
                    workspace = Workspace.open(folder, Clock.systemUTC());
                    continueFromTheFile();
                }
            }
            continueFromTheFile();
        } finally {
            workspace.close();
        }
    }

    private void save(SaveKind kind, Optional<History.Step> step) {
        step.filter(it -> !it.applied().isEmpty()).ifPresent(it -> {
            workspace.save(id, Save.of(kind, it.applied()));
            history = it.history();
        });
    }

    private void continueFromTheFile() {
        StoredPlan stored = workspace.load(id);
        assertTrue(stored.whole());
        assertEquals(history, stored.history());
        history = stored.history();
    }
}
