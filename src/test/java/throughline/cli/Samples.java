package throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import throughline.format.PlanFormat;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.session.SamplePlans;

/** Plans as files. */
final class Samples {

    private Samples() {}

    /** The sample plan that comes with the program; it has errors. */
    static Path withErrors(Path folder) throws IOException {
        return file(folder, "winter-launch.plan.json", SamplePlans.winterLaunch());
    }

    /** A plan without campaigns, in which there is nothing wrong. */
    static Path clean(Path folder) throws IOException {
        return file(folder, "small.plan.json", SmallPlans.map());
    }

    static Path file(Path folder, String name, Plan plan) throws IOException {
        return Files.write(folder.resolve(name), PlanFormat.write(plan));
    }
}
