package throughline.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.export.SvgSurface.Fonts;
import throughline.export.calendar.PlanCalendar;
import throughline.export.tables.TableFiles;
import throughline.export.year.YearSheet;
import throughline.format.Lineage;
import throughline.format.PlanCopy;
import throughline.format.PlanFormat;
import throughline.item.Message;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.NameOverlap;
import throughline.plan.Plan;
import throughline.table.TableKind;

/** Plans as files; the end of the file's name says which kind. A file appears whole or not at all. */
public final class PlanExport {

    private PlanExport() {}

    /**
     * Writes {@code plan} to a file that ends in {@code .pdf}, {@code .svg}, {@code .png}, {@code .json}, {@code .ics},
     * {@code .xlsx} for its tables or {@code .csv} for one of them: the touchpoints where none is named; or as a
     * {@link PermissionFile} does.
     *
     * @param clock tells the time that documents and pictures bear
     * @return the names that cover something on the map because there is no room; empty where all is well and for JSON
     * @throws ExportFailed if the name ends otherwise or the file cannot be made; says so in words
     */
    public static List<NameOverlap> write(Plan plan, Path file, ExportOptions options, Clock clock)
            throws ExportFailed {
        return write(plan, null, file, options, clock);
    }

    /**
     * The same for a plan whose id is known, which its calendar's events hang on.
     *
     * @param id the plan's id in its workspace, null if it has none
     * @throws ExportFailed if the name ends otherwise or the file cannot be made; says so in words
     */
    public static List<NameOverlap> write(Plan plan, @Nullable UUID id, Path file, ExportOptions options, Clock clock)
            throws ExportFailed {
        return write(plan, id, file, options, clock, Progress.UNWATCHED);
    }

    /**
     * The same, watched.
     *
     * @param progress is told how far it is, and may end it
     * @throws ExportFailed if the name ends otherwise or the file cannot be made; says so in words
     * @throws java.util.concurrent.CancellationException if {@code progress} ended it; an old file is as it was
     */
    public static List<NameOverlap> write(
            Plan whole, @Nullable UUID id, Path file, ExportOptions options, Clock clock, Progress progress)
            throws ExportFailed {
        Plan plan = options.sharing().of(whole);
        if (options.year() != 0) {
            return year(plan, file, options, clock, progress);
        }
        Optional<PermissionFile> permissions = PermissionFile.of(file);
        if (permissions.isPresent()) {
            permissions.get().write(plan, file, options, clock, progress);
            return List.of();
        }
        return switch (ending(file)) {
            case "json" -> json(plan, file, progress);
            case "pdf" -> pdf(whole, file, options, clock, progress);
            case "svg" -> svg(whole, file, options, clock, progress);
            case "png" -> png(whole, file, options, clock, progress);
            case "pptx" -> slides(plan, file, options, clock, progress);
            case "html", "htm" -> page(plan, file, options, clock, progress);
            case "ics" -> calendar(plan, id, file, clock, progress);
            case "csv" -> csv(plan, file, options.table(), progress);
            case "xlsx" -> workbook(plan, file, options.table(), progress);
            default -> throw new ExportFailed(Message.of("export.failed.kind", file.toString()), null);
        };
    }

    /**
     * Writes a copy of a plan as JSON, with where it comes from.
     *
     * @throws ExportFailed if the file cannot be made; says so in words
     */
    public static void writeCopy(PlanCopy copy, Path file) throws ExportFailed {
        byte[] content = PlanFormat.write(copy);
        AtomicFile.write(file, out -> out.write(content));
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<NameOverlap> json(Plan plan, Path file, Progress progress) throws ExportFailed {
        byte[] content = PlanFormat.write(new PlanCopy(plan, Lineage.NONE));
        AtomicFile.write(file, out -> out.write(content), progress);
        return List.of();
    }

    private static List<NameOverlap> calendar(Plan plan, @Nullable UUID id, Path file, Clock clock, Progress progress)
            throws ExportFailed {
        byte[] content = PlanCalendar.of(plan, id, clock);
        AtomicFile.write(file, out -> out.write(content), progress);
        return List.of();
    }

    private static List<NameOverlap> csv(Plan plan, Path file, @Nullable TableKind table, Progress progress)
            throws ExportFailed {
        TableKind wanted = table == null ? TableKind.TOUCHPOINTS : table;
        AtomicFile.write(file, out -> TableFiles.csv(plan, Catalogue.shipped(), wanted, out), progress);
        return List.of();
    }

    private static List<NameOverlap> workbook(Plan plan, Path file, @Nullable TableKind table, Progress progress)
            throws ExportFailed {
        List<TableKind> wanted = table == null ? List.of(TableKind.values()) : List.of(table);
        AtomicFile.write(file, out -> TableFiles.xlsx(plan, Catalogue.shipped(), wanted, out), progress);
        return List.of();
    }

    private static List<NameOverlap> year(Plan plan, Path file, ExportOptions options, Clock clock, Progress progress)
            throws ExportFailed {
        if (!ending(file).equals("pdf")) {
            throw new ExportFailed(Message.of("export.failed.year", file.toString()), null);
        }
        if (options.year() != ExportOptions.FIRST_YEAR && (options.year() < 1900 || options.year() > 2999)) {
            throw new ExportFailed(Message.of("export.failed.years", Integer.toString(options.year())), null);
        }
        LocalDate today = LocalDate.now(clock.withZone(plan.sheet().zone()));
        YearMonth first = options.year() == ExportOptions.FIRST_YEAR
                ? YearSheet.firstOf(plan, today)
                : YearMonth.of(options.year(), 1);
        AtomicFile.write(
                file, out -> YearSheet.write(plan, first, options.paper(), options.theme(), clock, out), progress);
        return List.of();
    }

    private static List<NameOverlap> pdf(Plan plan, Path file, ExportOptions options, Clock clock, Progress progress)
            throws ExportFailed {
        MapLayout layout = MapLayout.of(plan.map());
        SheetSet set = SheetSet.of(file);
        AtomicFile.write(file, out -> PlanPdf.write(set, plan, layout, options, clock, progress, out));
        return layout.overlaps();
    }

    private static List<NameOverlap> page(Plan plan, Path file, ExportOptions options, Clock clock, Progress progress)
            throws ExportFailed {
        MapLayout layout = MapLayout.of(plan.map());
        AtomicFile.write(file, out -> HtmlPage.write(plan, layout, options, clock, progress, out));
        return layout.overlaps();
    }

    private static List<NameOverlap> slides(Plan plan, Path file, ExportOptions options, Clock clock, Progress progress)
            throws ExportFailed {
        MapLayout layout = MapLayout.of(plan.map());
        AtomicFile.write(file, out -> SlideDeck.write(plan, layout, options, clock, progress, out));
        return layout.overlaps();
    }

    private static List<NameOverlap> svg(Plan plan, Path file, ExportOptions options, Clock clock, Progress progress)
            throws ExportFailed {
        MapLayout layout = MapLayout.of(plan.map());
        SheetPicture picture = new SheetPicture(plan, layout, options, clock);
        Box box = picture.box();
        SvgSurface surface =
                new SvgSurface(box.width(), box.height(), plan.sheet().title(), Fonts.EMBEDDED);
        picture.drawInto(surface, box.width(), box.height());
        AtomicFile.write(file, surface::writeTo, progress);
        return layout.overlaps();
    }

    private static List<NameOverlap> png(Plan plan, Path file, ExportOptions options, Clock clock, Progress progress)
            throws ExportFailed {
        MapLayout layout = MapLayout.of(plan.map());
        SheetPicture picture = new SheetPicture(plan, layout, options, clock);
        Box box = picture.box();
        int width = options.pngWidth();
        int height = (int) Math.clamp(Math.round(width * box.height() / box.width()), 1, 1 << 30);
        PngBands bands = new PngBands(width, height, options.transparent());
        AtomicFile.write(file, out -> bands.write(surface -> picture.drawInto(surface, width, height), progress, out));
        return layout.overlaps();
    }
}
