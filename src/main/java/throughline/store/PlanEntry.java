package throughline.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan in the list of plans.
 *
 * @param title as its sheet has it, possibly empty
 * @param lastChange when it was last saved
 * @param items number of items, both sheets among them
 * @param deleted when it was deleted, empty for a plan that was not
 */
public record PlanEntry(UUID id, String title, Instant lastChange, int items, Optional<Instant> deleted) {}
