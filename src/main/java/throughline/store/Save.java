package throughline.store;

import java.util.UUID;
import throughline.plan.Change;

/**
 * A change on its way to the disk. Where it is uncertain whether it got there, the same save can be tried again: its id
 * makes sure that it counts once.
 *
 * @param id made once, before the first try
 * @param applied the change as it was applied to the plan
 */
public record Save(UUID id, SaveKind kind, Change applied) {

    /** A save with a fresh id. */
    public static Save of(SaveKind kind, Change applied) {
        return new Save(UUID.randomUUID(), kind, applied);
    }
}
