package throughline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import throughline.item.Words;
import throughline.session.Imported;

/** Takes a plan from a file into a workspace. */
@Command(name = "import", description = "${bundle:cli.import}", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.import.file}")
    private Path file = Path.of("");

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Imported imported =
                workspace.writing(session -> session.importFile(file).join());
        if (imported.alreadyThere()) {
            terminal.remark(Words.say("cli.import.there"));
        }
        // Said only now that the workspace is closed, everything in it stored.
        terminal.say(imported.id().toString());
        return Exit.OK;
    }
}
