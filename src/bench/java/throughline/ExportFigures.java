package throughline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import throughline.export.ExportOptions;
import throughline.export.PlanExport;
import throughline.item.Item;
import throughline.layout.GeneratedMaps;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.plan.Touchpoint;
import throughline.plan.When;

/**
 * Prints what each kind of export of a map of 1,000 stations with five campaigns of eight touchpoints costs: seconds by the
 * clock for the second of two times, the layout of the map included each time, and the size of the file.
 */
public final class ExportFigures {

    private static final int STATIONS = 1_000;
    private static final int CAMPAIGNS = 5;
    private static final int TOUCHPOINTS = 8;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("UTC"));

    private ExportFigures() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws IOException {
        Plan plan = plan();
        System.out.printf("%d stations, %d campaigns%n", plan.map().stations().size(), CAMPAIGNS);
        System.out.printf("%-44s %8s %12s%n", "", "seconds", "bytes");
        Path folder = Files.createTempDirectory("exports");
        try {
            ExportOptions usual = ExportOptions.STANDARD;
            line(folder, plan, "PDF: map and campaigns, A4", "p.pdf", usual);
            line(folder, plan, "PDF: poster of nine sheets", "p.poster.pdf", usual);
            line(folder, plan, "PDF: blank poster of nine sheets", "p.blank.pdf", usual);
            line(folder, plan, "PDF: a page per step of the show", "p.show.pdf", usual);
            line(folder, plan, "Slides (PPTX)", "p.pptx", usual);
            line(folder, plan, "Page for browsers (HTML)", "p.html", usual);
            line(folder, plan, "SVG", "p.svg", usual);
            line(folder, plan, "PNG, 3,000 pixels across", "p.png", usual);
            line(folder, plan, "PNG, 20,000 pixels across", "q.png", usual.withPngWidth(20_000));
            line(folder, plan, "JSON", "p.json", usual);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void line(Path folder, Plan plan, String name, String file, ExportOptions options)
            throws IOException {
        Path target = folder.resolve(file);
        PlanExport.write(plan, target, options, CLOCK);
        long begun = System.nanoTime();
        PlanExport.write(plan, target, options, CLOCK);
        System.out.printf("%-44s %8.1f %,12d%n", name, (System.nanoTime() - begun) / 1e9, Files.size(target));
    }

    private static Plan plan() {
        List<Item> items = new ArrayList<>(GeneratedMaps.items(STATIONS, 7));
        List<String> stations =
                items.stream().filter(Station.class::isInstance).map(Item::id).toList();
        List<String> campaigns = new ArrayList<>();
        for (int c = 0; c < CAMPAIGNS; c++) {
            List<String> touchpoints = new ArrayList<>();
            for (int t = 0; t < TOUCHPOINTS; t++) {
                String id = "c" + c + "-t" + t;
                String station = stations.get((c * 211 + t * 13) % stations.size());
                items.add(Touchpoint.at(id, station)
                        .withWhen(new When.OneMoment(
                                LocalDateTime.of(2027, 1, 4, 9, 0).plusDays(c * 14L + t))));
                touchpoints.add(id);
            }
            campaigns.add("c" + c);
            items.add(Campaign.named("c" + c, "Campaign " + (c + 1)).withTouchpoints(touchpoints));
        }
        items.add(new PlanSheet("A large plan", ZoneId.of("UTC"), List.of("DE"), List.of(), campaigns));
        return Plan.of(items);
    }
}
