package throughline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import throughline.format.FormatException;
import throughline.format.PlanCopy;
import throughline.plan.Plan;
import throughline.session.PlanFiles;
import throughline.session.PlannerSession;
import throughline.store.PlanEntry;

/** {@code PLAN}: a file, or with {@code --workspace} a plan in there by its title or id. */
final class PlanArgument {

    @Parameters(index = "0", paramLabel = "PLAN", description = "${bundle:cli.plan}")
    private String name = "";

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    /**
     * The plan.
     *
     * @throws Unusable if no plan or more than one goes by that name
     */
    Plan read() throws IOException, FormatException {
        return find().plan();
    }

    /**
     * The plan, and which one it is.
     *
     * @throws Unusable if no plan or more than one goes by that name
     */
    Found find() throws IOException, FormatException {
        if (workspace.folder().isEmpty()) {
            PlanCopy copy = PlanFiles.copy(Path.of(name));
            return new Found(copy.plan(), copy.lineage().first().orElse(null));
        }
        return workspace.reading(session -> {
            UUID id = pick(session.plans().join());
            return new Found(session.plan(id).join(), id);
        });
    }

    /** True if the plan lies in a workspace that is named, else in a file. */
    boolean isInWorkspace() {
        return workspace.folder().isPresent();
    }

    /** The plan's file. */
    Path file() {
        return Path.of(name);
    }

    /**
     * Does a job with the workspace and the plan's id there.
     *
     * @throws Unusable if no plan or more than one goes by that name
     */
    <T> T inWorkspace(BiFunction<PlannerSession, UUID, T> job) {
        return workspace.reading(
                session -> job.apply(session, pick(session.plans().join())));
    }

    /**
     * A plan.
     *
     * @param id its id in the workspace or, from a file, that of the oldest plan it was copied from; null if there is none
     */
    record Found(Plan plan, @Nullable UUID id) {}

    private UUID pick(List<PlanEntry> plans) {
        List<PlanEntry> named =
                plans.stream().filter(plan -> plan.id().toString().equals(name)).toList();
        if (named.isEmpty()) {
            named = plans.stream().filter(plan -> plan.title().equals(name)).toList();
        }
        if (named.isEmpty()) {
            throw new Unusable("cli.plan.none", name, workspace.folder().orElseThrow());
        }
        if (named.size() > 1) {
            String candidates = named.stream().map(PlanLine::of).collect(Collectors.joining("\n"));
            throw new Unusable("cli.plan.several", name, candidates);
        }
        return named.getFirst().id();
    }
}
