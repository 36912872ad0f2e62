package throughline.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A save that is on the disk.
 *
 * @param plan the plan's id
 * @param save the save's id
 * @param version the plan's version after it, counted from 0 for a new plan
 * @param at when it was first saved
 */
public record SaveReceipt(UUID plan, UUID save, long version, Instant at) {}
