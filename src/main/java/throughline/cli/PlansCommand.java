package throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import throughline.session.PlannerSession;

/** Lists the plans of a workspace, one a line. */
@Command(name = "plans", description = "${bundle:cli.plans}", mixinStandardHelpOptions = true)
final class PlansCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    PlansCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        workspace.reading(PlannerSession::plans).join().forEach(plan -> terminal.say(PlanLine.of(plan)));
        return Exit.OK;
    }
}
