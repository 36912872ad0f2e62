package throughline.screenshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import throughline.desktop.PlannerApplication;
import throughline.draw.Theme;
import throughline.format.FormatException;
import throughline.plan.Plan;
import throughline.session.PlannerSession;
import throughline.session.SamplePlans;

/** Goes through the main places of the real window on the sample plan and leaves a picture of each; see screenshots/make.sh. */
public final class Tour extends Application {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final PlannerApplication planner;
    private final Path workspace;
    private final HandedFiles files;
    private Path pictures = Path.of("screenshots");
    private int exit = 1;

    /** A tour of a workspace that is made for it. */
    public Tour() throws IOException, FormatException {
        workspace = Files.createTempDirectory("throughline-tour");
        files = new HandedFiles(workspace);
        planner = new PlannerApplication(workspace, halfPastNine(), files);
        List<Plan> plans = List.of(
                SamplePlans.empty("Summer of repairs", ZONE),
                SamplePlans.empty("Back to school", ZONE),
                SamplePlans.winterLaunch());
        for (Plan plan : plans) {
            // The last one is the newest, and the one that was open last.
            Clock clock = Clock.offset(halfPastNine(), Duration.ofMinutes(-20L * (plans.size() - plans.indexOf(plan))));
            try (PlannerSession session =
                    PlannerSession.open(workspace, Runnable::run, clock).join()) {
                UUID id = session.create(plan).join();
                session.openPlan(id).join();
                if (plan == plans.getLast()) {
                    files.handOut(session, id, plan);
                }
            }
        }
    }

    /** The argument is the folder for the pictures. */
    public static void main(String[] args) {
        launch(Tour.class, args);
    }

    /** The same time in each run, so that the pictures differ only where the program does. */
    private static Clock halfPastNine() {
        ZoneId zone = ZoneId.systemDefault();
        return Clock.fixed(
                LocalDate.now().atTime(LocalTime.of(9, 30)).atZone(zone).toInstant(), zone);
    }

    @Override
    public void start(Stage stage) {
        pictures = Path.of(getParameters().getRaw().getFirst());
        planner.start(stage);
        Thread.ofPlatform().name("tour").start(() -> {
            try {
                show(new Hand(stage));
                exit = 0;
            } catch (Exception | AssertionError e) {
                e.printStackTrace();
            }
            Platform.exit();
        });
    }

    private void show(Hand hand) throws IOException {
        hand.waitFor("#outline-tree");
        hand.waitForPlan();
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            hand.wear(theme);
            String look = (theme.isDark() ? "dark-" : "light-") + hand.size() + ".png";
            for (Place place : Places.of(files)) {
                place.reach().accept(hand);
                hand.picture(pictures.resolve(place.name() + "-" + look));
                place.leave().accept(hand);
            }
            Sheets.map(pictures.resolve("exported-starter-map-" + (theme.isDark() ? "dark" : "light") + ".png"), theme);
        }
        Sheets.report(pictures, "exported-winter-launch-page-%d.png");
    }

    @Override
    public void stop() throws IOException {
        planner.stop();
        try (var files = Files.walk(workspace)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        // Only this says to the shell whether the tour came to its end.
        Runtime.getRuntime().halt(exit);
    }
}
