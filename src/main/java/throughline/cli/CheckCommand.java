package throughline.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import throughline.check.Finding;
import throughline.check.Verdict;
import throughline.consent.Catalogue;
import throughline.format.FormatException;
import throughline.plan.Plan;
import throughline.session.Checking;

/** Says what the planner notices about a plan. */
@Command(name = "check", description = "${bundle:cli.check}", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            paramLabel = "FORMAT",
            description = "${bundle:cli.check.format}")
    private Format format = Format.TEXT;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        Plan read = plan.read();
        Clock clock = Clock.systemDefaultZone();
        List<Finding> findings = new Checking(clock).apply(read);
        switch (format) {
            case TEXT -> FindingsText.lines(findings).forEach(terminal::say);
            case JSON ->
                terminal.data(FindingsJson.of(read, findings, Catalogue.shipped(), Checking.today(read, clock)));
        }
        boolean errors = Verdict.of(findings).errors() > 0;
        return errors ? Exit.ERRORS_FOUND : Exit.OK;
    }
}
