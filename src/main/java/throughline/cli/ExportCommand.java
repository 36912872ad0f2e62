package throughline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import throughline.draw.OverlapWords;
import throughline.draw.Theme;
import throughline.export.ExportOptions;
import throughline.export.PlanExport;
import throughline.export.Sharing;
import throughline.export.Tiles;
import throughline.format.FormatException;
import throughline.plan.Plan;
import throughline.table.TableKind;

/** Writes a plan to a file of another kind. */
@Command(name = "export", description = "${bundle:cli.export}", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "${bundle:cli.export.out}")
    private Path out = Path.of("");

    @Option(names = "--theme", defaultValue = "LIGHT", paramLabel = "THEME", description = "${bundle:cli.export.theme}")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--table", paramLabel = "TABLE", description = "${bundle:cli.export.table}")
    private @Nullable TableKind table;

    @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.export.year}")
    private int year;

    @Option(names = "--paper", defaultValue = "A4", paramLabel = "PAPER", description = "${bundle:cli.export.paper}")
    private PaperSize paper = PaperSize.A4;

    @Option(names = "--upright", description = "${bundle:cli.export.upright}")
    private boolean upright;

    @Option(
            names = "--sheets",
            defaultValue = "3x3",
            paramLabel = "SHEETS",
            converter = TilesConverter.class,
            description = "${bundle:cli.export.sheets}")
    private Tiles sheets = new Tiles(3, 3);

    @Option(names = "--groups", defaultValue = "4", paramLabel = "GROUPS", description = "${bundle:cli.export.groups}")
    private int groups = 4;

    @Option(
            names = "--pixels",
            defaultValue = "3000",
            paramLabel = "WIDTH",
            description = "${bundle:cli.export.pixels}")
    private int pixels = 3_000;

    @Option(names = "--transparent", description = "${bundle:cli.export.transparent}")
    private boolean transparent;

    @Option(names = "--template", paramLabel = "SLIDES", description = "${bundle:cli.export.template}")
    private @Nullable Path template;

    @Option(names = "--show", defaultValue = "", paramLabel = "SHOW", description = "${bundle:cli.export.show}")
    private String show = "";

    @Option(names = "--without-money", description = "${bundle:cli.export.withoutMoney}")
    private boolean withoutMoney;

    @Option(names = "--without-notes", description = "${bundle:cli.export.withoutNotes}")
    private boolean withoutNotes;

    @Option(names = "--without-findings", description = "${bundle:cli.export.withoutFindings}")
    private boolean withoutFindings;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        ExportOptions options = ExportOptions.STANDARD
                .withTheme(theme)
                .withTable(table)
                .withPaper(upright ? paper.paper().portrait() : paper.paper())
                .withTiles(sheets)
                .withGroups(Math.clamp(groups, 1, ExportOptions.MOST_GROUPS))
                .withPngWidth(pixels)
                .withTransparent(transparent)
                .withTemplate(template)
                .withShow(show)
                .withSharing(new Sharing(!withoutMoney, !withoutNotes, !withoutFindings))
                .withYear(year);
        PlanArgument.Found found = plan.find();
        Plan read = found.plan();
        if (!show.isEmpty() && read.shows().stream().noneMatch(it -> it.name().equals(show))) {
            throw new Unusable("cli.noShow", show);
        }
        PlanExport.write(read, found.id(), out, options, Clock.systemDefaultZone()).stream()
                .map(overlap -> OverlapWords.of(read, overlap))
                .forEach(terminal::remark);
        return Exit.OK;
    }
}
