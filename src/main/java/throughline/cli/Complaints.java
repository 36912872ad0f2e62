package throughline.cli;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import throughline.format.FormatException;
import throughline.item.Words;
import throughline.store.Trouble;
import throughline.store.WorkspaceException;

/** Says in one line what cannot be used and why. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;

    Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.remark(Words.say("cli.arguments", String.valueOf(e.getMessage()), command));
        return Exit.UNUSABLE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult arguments) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        return switch (cause) {
            case WorkspaceException w when w.trouble() == Trouble.HELD -> complain(Words.say(w.what()));
            case WorkspaceException w -> complain(String.valueOf(w.getMessage()));
            case FormatException f -> complain(String.valueOf(f.getMessage()));
            case Unusable u -> complain(String.valueOf(u.getMessage()));
            case IOException io -> complain(String.valueOf(io.getMessage()));
            default -> {
                // Asked for only here: setting up the log costs a good part of a short command's time.
                LoggerFactory.getLogger(Complaints.class).error("The program failed", cause);
                yield Exit.BROKEN;
            }
        };
    }

    private int complain(String sentence) {
        terminal.remark(sentence);
        return Exit.UNUSABLE;
    }
}
