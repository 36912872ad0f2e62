package throughline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import throughline.format.FormatException;
import throughline.plan.Plan;
import throughline.session.PlanFiles;
import throughline.store.PlanEntry;

/** {@code PLAN}: a file, or with {@code --workspace} a plan in there by its title or id. */
final class PlanArgument {

    @Parameters(paramLabel = "PLAN", description = "${bundle:cli.plan}")
    private String name = "";

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    /**
     * The plan.
     *
     * @throws Unusable if no plan or more than one goes by that name
     */
    Plan read() throws IOException, FormatException {
        if (workspace.folder().isEmpty()) {
            return PlanFiles.read(Path.of(name));
        }
        return workspace.reading(
                session -> session.plan(pick(session.plans().join())).join());
    }

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
