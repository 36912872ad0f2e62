package throughline.session;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import throughline.store.PlanEntry;
import throughline.store.StoredPlan;
import throughline.store.Workspace;

/** The plans that are open, each once: two copies would make changes that do not fit each other's. */
final class OpenPlans {

    private final Map<UUID, CompletableFuture<OpenPlan>> plans = new ConcurrentHashMap<>();
    private final Backstage backstage;

    OpenPlans(Backstage backstage) {
        this.backstage = backstage;
    }

    private record Loaded(StoredPlan stored, Instant savedAt) {}

    /** The open plan with {@code id}, opened if it is not open. */
    CompletableFuture<OpenPlan> open(UUID id) {
        // One that was closed while something of it is not stored stays, and with it what is not stored.
        plans.values().removeIf(OpenPlans::isOver);
        CompletableFuture<OpenPlan> known = plans.get(id);
        if (known != null) {
            return known;
        }
        CompletableFuture<OpenPlan> opened = backstage
                .workers()
                .relay(() -> backstage.workspace().submit(workspace -> load(workspace, id)))
                .thenApply(loaded -> new OpenPlan(id, loaded.stored().history(), loaded.savedAt(), backstage));
        plans.put(id, opened);
        return opened;
    }

    private static boolean isOver(CompletableFuture<OpenPlan> plan) {
        return plan.isCompletedExceptionally() || plan.isDone() && plan.join().isFinished();
    }

    private static Loaded load(Workspace workspace, UUID id) {
        StoredPlan stored = workspace.load(id);
        workspace.rememberOpened(id);
        Instant savedAt = workspace.plans().stream()
                .filter(entry -> entry.id().equals(id))
                .map(PlanEntry::lastChange)
                .findFirst()
                .orElse(Instant.EPOCH);
        return new Loaded(stored, savedAt);
    }

    /** Sends everything that is not stored, waits for it, and tells what kept something from the disk. */
    Optional<RuntimeException> sendAll() {
        return plans.values().stream()
                .filter(plan -> plan.isDone() && !plan.isCompletedExceptionally())
                .flatMap(plan -> plan.join().saves().send().join().stream())
                .findFirst();
    }
}
