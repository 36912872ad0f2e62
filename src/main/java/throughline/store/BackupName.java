package throughline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** File names of backups: version, time in UTC, hash. */
final class BackupName {

    /** By version, because clocks can be set back. */
    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparingLong(Backup::version).thenComparing(Backup::at).reversed();

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{12})-(\\d{8}T\\d{6}Z)-([0-9a-f]{64})\\.plan\\.json");

    private BackupName() {}

    static String of(long version, Instant at, String sha256) {
        return "%012d-%s-%s.plan.json".formatted(version, TIME.format(at), sha256);
    }

    /** The backup that a file is, by its name; empty for any other file. */
    static Optional<Backup> read(UUID plan, Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            Instant at = LocalDateTime.parse(name.group(2), TIME).toInstant(ZoneOffset.UTC);
            long version = Long.parseLong(name.group(1));
            return Optional.of(new Backup(plan, version, at, name.group(3), file, Files.size(file)));
        } catch (IOException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The plan whose backups a folder holds, by its name. */
    static Optional<UUID> plan(Path folder) {
        String name = folder.getFileName().toString();
        try {
            UUID id = UUID.fromString(name);
            return id.toString().equals(name) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
