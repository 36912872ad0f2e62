package throughline.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which plans have edits that no backup has, and since when. */
final class BackupClock {

    /** Edits wait at most this long for a backup while the program runs. */
    static final Duration AFTER = Duration.ofMinutes(10);

    private final Map<UUID, Instant> since = new HashMap<>();
    private final Clock clock;

    BackupClock(Clock clock) {
        this.clock = clock;
    }

    void edited(UUID plan) {
        since.putIfAbsent(plan, clock.instant());
    }

    void settled(UUID plan) {
        since.remove(plan);
    }

    /** Plans that have waited long enough; a clock set back counts as long enough. */
    List<UUID> due() {
        Instant now = clock.instant();
        return since.entrySet().stream()
                .filter(e ->
                        now.isBefore(e.getValue()) || !now.isBefore(e.getValue().plus(AFTER)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All plans that wait. */
    List<UUID> waiting() {
        return List.copyOf(since.keySet());
    }
}
