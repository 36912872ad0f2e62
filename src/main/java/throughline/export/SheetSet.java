package throughline.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import throughline.check.CheckContext;
import throughline.check.Checks;
import throughline.consent.Catalogue;
import throughline.draw.Placement;
import throughline.draw.ShowPages;
import throughline.export.poster.Poster;
import throughline.export.report.Page;
import throughline.export.report.Picture;
import throughline.export.report.PlanReport;
import throughline.export.report.ReportContent;
import throughline.export.work.Worksheets;
import throughline.layout.MapLayout;
import throughline.map.Station;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.WhenWords;

/** Which pages are made of a plan, for a PDF or a printer; the end of a file's name says which, the plain one comes last. */
public enum SheetSet {
    /** The map over several sheets. */
    POSTER(".poster.pdf"),
    /** The same without the stations' names, with lines to write on. */
    BLANK(".blank.pdf"),
    /** A page for each group of a workshop. */
    WORKSHEETS(".worksheets.pdf"),
    /** A page for each step of its show. */
    SHOW(".show.pdf"),
    /** The map, and pages for each campaign. */
    REPORT(".pdf");

    private final String ending;

    SheetSet(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end, with the dot in front. */
    public String ending() {
        return ending;
    }

    /** The pages that a file's name asks for. */
    public static SheetSet of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> name.endsWith(it.ending))
                .findFirst()
                .orElse(REPORT);
    }

    /** The paper that the pages are for: worksheets stand upright. */
    public Paper paper(ExportOptions options) {
        return this == WORKSHEETS ? options.paper().portrait() : options.paper();
    }

    /**
     * The pages, laid out but not yet drawn.
     *
     * @param layout of the plan's map
     * @param clock tells the time that the pages bear; its date in the plan's zone counts as today for the checks
     */
    public List<Page> pages(Plan plan, MapLayout layout, ExportOptions options, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(plan.sheet().zone()));
        SheetPicture map = new SheetPicture(plan, layout, options, clock);
        String title = Naming.of(plan, plan.sheet());
        return switch (this) {
            case REPORT -> report(plan, layout, options, today, map);
            case SHOW -> show(plan, layout, options, clock);
            case WORKSHEETS ->
                Worksheets.pages(title, WhenWords.day(today), options.groups(), options.theme(), options.paper());
            case POSTER -> new Poster(options.paper(), options.tiles()).pages(whole(map), options.theme(), title);
            case BLANK -> {
                var names = plan.map().stations().stream().map(Station::id).collect(Collectors.toSet());
                Picture picture = (surface, box) -> whole(map).draw(new BlankNames(surface, names), box);
                yield new Poster(options.paper(), options.tiles()).pages(picture, options.theme(), title);
            }
        };
    }

    private static Picture whole(SheetPicture map) {
        return (surface, box) -> map.drawInto(surface, box.width(), box.height());
    }

    private static List<Page> show(Plan plan, MapLayout layout, ExportOptions options, Clock clock) {
        Plan shown = options.sharing().of(plan);
        Paper paper = options.paper();
        ShowPages pages = ShowSheets.pages(shown, layout, options.theme(), clock);
        return ShowSheets.steps(shown, options).stream()
                .map(step -> new Page(List.of(surface ->
                        pages.page(step, paper.width(), paper.height()).paint(surface))))
                .toList();
    }

    private static List<Page> report(
            Plan plan, MapLayout layout, ExportOptions options, LocalDate today, SheetPicture map) {
        Plan shown = options.sharing().of(plan);
        Paper paper = options.paper();
        Catalogue catalogue = Catalogue.shipped();
        ReportContent content =
                new ReportContent(shown, layout, catalogue, Checks.run(shown, new CheckContext(catalogue, today)));
        return new PlanReport(content, options.theme(), today, paper.width(), paper.height()).pages((surface, box) -> {
            surface.push(new Placement(box.x0(), box.y0(), 1));
            map.drawAtTop(surface, box.width(), box.height());
            surface.pop();
        });
    }
}
