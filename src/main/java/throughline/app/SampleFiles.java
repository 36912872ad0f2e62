package throughline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import throughline.export.ExportOptions;
import throughline.export.PlanExport;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.session.SamplePlans;

/** The sample plan as files. */
final class SampleFiles {

    private static final List<String> NAMES = List.of("winter-launch.pdf", "winter-launch.json", "winter-launch.png");

    private SampleFiles() {}

    /** Writes the files into {@code folder}, made if it is not there; returns a sentence that says so. */
    static String write(Path folder, Clock clock) throws IOException {
        Files.createDirectories(folder);
        Plan plan = SamplePlans.winterLaunch();
        for (String name : NAMES) {
            PlanExport.write(plan, folder.resolve(name), ExportOptions.STANDARD, clock);
        }
        return Words.say("app.noScreen", folder, String.join(", ", NAMES));
    }
}
