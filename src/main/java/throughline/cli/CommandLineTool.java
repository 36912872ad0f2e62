package throughline.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import throughline.item.Words;

/** The planner's command line. */
public final class CommandLineTool {

    private final CommandLine line;

    /**
     * @param opener opens the window where that is asked for
     * @param version what {@code --version} says
     */
    public CommandLineTool(Terminal terminal, WindowOpener opener, String version) {
        line = new CommandLine(new RootCommand(opener))
                .addSubcommand(new OpenCommand(opener))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ReviewCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new PlansCommand(terminal));
        line.setResourceBundle(Words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true));
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().version(version));
        line.getCommandSpec().version(version);
        Complaints complaints = new Complaints(terminal);
        line.setParameterExceptionHandler(complaints).setExecutionExceptionHandler(complaints);
    }

    /** Does what the arguments ask for; returns the exit code, one of {@link Exit}. */
    public int run(String... arguments) {
        return line.execute(arguments);
    }
}
