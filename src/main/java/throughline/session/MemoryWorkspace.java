package throughline.session;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.History;
import throughline.plan.Plan;
import throughline.store.PlanEntry;
import throughline.store.Save;

/** Plans in memory, until the workspace in the database takes this place. */
final class MemoryWorkspace {

    private record Kept(Plan plan, Instant lastChange, Optional<Instant> deleted) {}

    private final Clock clock;
    private final Map<UUID, Kept> plans = new LinkedHashMap<>();
    private final Map<UUID, String> viewStates = new HashMap<>();
    private @Nullable UUID last;

    MemoryWorkspace(Clock clock) {
        this.clock = clock;
    }

    List<PlanEntry> plans() {
        return plans.entrySet().stream()
                .map(e -> new PlanEntry(
                        e.getKey(),
                        e.getValue().plan().sheet().title(),
                        e.getValue().lastChange(),
                        e.getValue().plan().items().size(),
                        e.getValue().deleted()))
                .toList();
    }

    History open(UUID id) {
        last = id;
        return History.of(kept(id).plan());
    }

    UUID create(Plan plan) {
        UUID id = UUID.randomUUID();
        plans.put(id, new Kept(plan, clock.instant(), Optional.empty()));
        return id;
    }

    UUID duplicate(UUID id, String title) {
        Plan plan = kept(id).plan();
        Edit edit = Edit.replace(plan.sheet(), plan.sheet().withTitle(title));
        return create(plan.apply(Change.of(Message.of("change.begin"), edit)));
    }

    Imported take(Plan plan) {
        return plans.entrySet().stream()
                .filter(e -> e.getValue().plan().equals(plan))
                .findFirst()
                .map(e -> new Imported(e.getKey(), true))
                .orElseGet(() -> new Imported(create(plan), false));
    }

    Instant save(UUID id, Save save) {
        Instant now = clock.instant();
        plans.put(id, new Kept(kept(id).plan().apply(save.applied()), now, Optional.empty()));
        return now;
    }

    void mark(UUID id, Optional<Instant> deleted) {
        plans.put(id, new Kept(kept(id).plan(), kept(id).lastChange(), deleted));
    }

    Optional<UUID> lastPlan() {
        return Optional.ofNullable(last);
    }

    Optional<String> viewState(UUID id) {
        return Optional.ofNullable(viewStates.get(id));
    }

    void putViewState(UUID id, String json) {
        viewStates.put(id, json);
    }

    private Kept kept(UUID id) {
        Kept kept = plans.get(id);
        if (kept == null) {
            throw new NoSuchElementException("no plan " + id);
        }
        return kept;
    }
}
