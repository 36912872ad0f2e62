package throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Opens the window. */
@Command(name = "open", description = "${bundle:cli.open}", mixinStandardHelpOptions = true)
sealed class OpenCommand implements Callable<Integer> permits RootCommand {

    private final WindowOpener opener;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:cli.open.file}")
    private @Nullable Path file;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    OpenCommand(WindowOpener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        Path plan = file;
        if (plan != null && !Files.exists(plan)) {
            throw new Unusable("cli.open.none", plan);
        }
        return opener.open(Optional.ofNullable(plan), workspace.folder());
    }
}
