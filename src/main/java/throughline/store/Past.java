package throughline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import throughline.format.Lineage;
import throughline.format.PlanChecksum;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Plan;
import throughline.plan.RestorePoints;

/** Earlier states of one plan, by taking back its log from the end. */
final class Past {

    private final Sql sql;
    private final UUID id;
    private final Path place;

    Past(Sql sql, UUID id, Path place) {
        this.sql = sql;
        this.id = id;
        this.place = place;
    }

    /**
     * The latest state that this plan and a copy have in common. Where the copy was taken from this plan, it is the state
     * with that checksum; where both were taken from a third plan, it is the state that this plan began with.
     *
     * @throws WorkspaceException {@link Trouble#GONE} or {@link Trouble#DAMAGED}
     */
    CommonState common(Lineage copy) throws SQLException {
        if (copy.states().isEmpty()) {
            return new CommonState.Unsaid();
        }
        Lineage own = new PlanTable(sql).lineage(id);
        if (copy.has(id)) {
            Set<PlanChecksum> wanted = new HashSet<>();
            copy.states().stream()
                    .filter(state -> state.plan().equals(id))
                    .forEach(state -> wanted.add(state.content()));
            return found(back(wanted));
        }
        return copy.states().stream().anyMatch(state -> own.has(state.plan()))
                ? found(back(null))
                : new CommonState.Foreign();
    }

    /**
     * The plan before an item was added to it, the latest time it was; empty if the log does not tell.
     *
     * @throws WorkspaceException {@link Trouble#GONE} or {@link Trouble#DAMAGED}
     */
    Optional<Plan> before(String item) throws SQLException {
        PlanTable.Head head =
                new PlanTable(sql).head(id).orElseThrow(() -> new WorkspaceException(Trouble.GONE, place, "", null));
        Plan plan = new PlanReader(sql, id, place).read(0).plan();
        List<HistoryLog.Entry> log = new HistoryLog(sql, id).entries(head.logFrom(), head.version());
        for (HistoryLog.Entry entry : log.reversed()) {
            Change change = entry.change();
            if (change == null) {
                return Optional.empty();
            }
            try {
                plan = plan.apply(change.swapped());
            } catch (ChangeRefused gap) {
                return Optional.empty();
            }
            if (RestorePoints.adds(change, item)) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    private static CommonState found(Optional<Plan> plan) {
        return plan.<CommonState>map(CommonState.Found::new).orElseGet(CommonState.Lost::new);
    }

    /** @param wanted checksums of the state looked for, null for the first of all */
    private Optional<Plan> back(@Nullable Set<PlanChecksum> wanted) throws SQLException {
        PlanTable.Head head =
                new PlanTable(sql).head(id).orElseThrow(() -> new WorkspaceException(Trouble.GONE, place, "", null));
        Plan plan = new PlanReader(sql, id, place).read(0).plan();
        PlanChecksum checksum = head.checksum();
        List<HistoryLog.Entry> log = new HistoryLog(sql, id).entries(head.logFrom(), head.version());
        for (HistoryLog.Entry entry : log.reversed()) {
            if (wanted != null && wanted.contains(checksum)) {
                return Optional.of(plan);
            }
            Change change = entry.change();
            if (change == null) {
                return Optional.empty();
            }
            Change back = change.swapped();
            try {
                plan = plan.apply(back);
            } catch (ChangeRefused gap) {
                return Optional.empty();
            }
            checksum = checksum.after(back);
        }
        return wanted == null || wanted.contains(checksum) ? Optional.of(plan) : Optional.empty();
    }
}
