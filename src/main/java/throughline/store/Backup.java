package throughline.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/**
 * A plan set aside as a file.
 *
 * @param version the plan's version in it; backups of a plan are ordered by this, because clocks can be set back
 * @param at when it was made
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param bytes the file's size
 */
public record Backup(UUID plan, long version, Instant at, String sha256, Path file, long bytes) {}
