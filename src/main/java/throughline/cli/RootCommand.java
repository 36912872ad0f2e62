package throughline.cli;

import picocli.CommandLine.Command;

/** The program by its name alone, which opens the window. */
@Command(
        name = "throughline",
        description = "${bundle:cli.throughline}",
        footer = "${bundle:cli.footer}",
        synopsisSubcommandLabel = "[COMMAND]",
        mixinStandardHelpOptions = true)
final class RootCommand extends OpenCommand {

    RootCommand(WindowOpener opener) {
        super(opener);
    }
}
