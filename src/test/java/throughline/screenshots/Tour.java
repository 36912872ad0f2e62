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
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import throughline.desktop.PlannerApplication;
import throughline.desktop.dialogs.FileWindows;
import throughline.draw.Theme;
import throughline.plan.Plan;
import throughline.session.PlannerSession;
import throughline.session.SamplePlans;

/** Goes through the main places of the real window on the sample plan and leaves a picture of each; see screenshots/make.sh. */
public final class Tour extends Application {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final PlannerApplication planner;
    private final Path workspace;
    private Path pictures = Path.of("screenshots");
    private int exit = 1;

    /** A tour of a workspace that is made for it. */
    public Tour() throws IOException {
        workspace = Files.createTempDirectory("throughline-tour");
        planner = new PlannerApplication(workspace, halfPastNine(), FileWindows.OF_SYSTEM);
        List<Plan> plans = List.of(
                SamplePlans.empty("Summer of repairs", ZONE),
                SamplePlans.empty("Back to school", ZONE),
                SamplePlans.winterLaunch());
        for (Plan plan : plans) {
            // The last one is the newest, and the one that was open last.
            Clock clock = Clock.offset(halfPastNine(), Duration.ofMinutes(-20L * (plans.size() - plans.indexOf(plan))));
            try (PlannerSession session =
                    PlannerSession.open(workspace, Runnable::run, clock).join()) {
                session.create(plan).thenCompose(session::openPlan).join();
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
        hand.waitFor("#start-sample");
        hand.picture(pictures.resolve("first-start-" + hand.size() + ".png"));
        hand.press("#start-sample");
        hand.waitFor("#outline-tree");
        hand.waitForPlan();
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            hand.wear(theme);
            String look = (theme.isDark() ? "dark-" : "light-") + hand.size() + ".png";
            places(hand, look);
            Sheets.map(pictures.resolve("exported-starter-map-" + (theme.isDark() ? "dark" : "light") + ".png"), theme);
        }
        Sheets.report(pictures, "exported-winter-launch-page-%d.png");
    }

    private void places(Hand hand, String look) throws IOException {
        hand.leaveOutline();
        hand.fire("view.fit");
        hand.picture(pictures.resolve("whole-map-" + look));

        hand.pick("email");
        hand.picture(pictures.resolve("station-selected-" + look));

        hand.pick("warm-welcome");
        hand.fire("view.focus");
        hand.waitFor("#focus-chip");
        hand.picture(pictures.resolve("campaign-in-focus-" + look));

        hand.pick("friday-snow");
        hand.picture(pictures.resolve("touchpoint-selected-" + look));
        hand.fire("view.focusNone");

        hand.open("campaign.new");
        hand.answer("#start-name", "Spring trails");
        hand.picture(pictures.resolve("new-campaign-" + look));
        hand.goOn();
        for (String station : new String[] {"connected-tv", "qr-nfc", "landing-pages", "email"}) {
            hand.call(station);
        }
        hand.picture(pictures.resolve("laying-a-journey-" + look));
        hand.pressOnMap(KeyCode.ESCAPE);
        hand.fire("view.focusNone");
        hand.fireWhilePossible("undo");
        hand.leaveOutline();
        hand.fire("view.fit");

        hand.open("plan.open");
        hand.picture(pictures.resolve("plans-" + look));
        hand.leaveDialog();

        hand.open("plan.export");
        hand.picture(pictures.resolve("export-" + look));
        hand.leaveDialog();
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
