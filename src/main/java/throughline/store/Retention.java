package throughline.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which backups of a plan stay: the last ten, and the last of each of the last seven days that have any. */
final class Retention {

    private static final int LAST = 10;
    private static final int DAYS = 7;

    private Retention() {}

    /**
     * The backups that can go.
     *
     * @param newestFirst all of one plan
     */
    static List<Backup> spare(List<Backup> newestFirst) {
        Set<Backup> kept = new HashSet<>(newestFirst.subList(0, Math.min(LAST, newestFirst.size())));
        Set<LocalDate> days = new HashSet<>();
        for (Backup backup : newestFirst) {
            LocalDate day = LocalDate.ofInstant(backup.at(), ZoneOffset.UTC);
            if (days.size() < DAYS && days.add(day)) {
                kept.add(backup);
            }
        }
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }
}
