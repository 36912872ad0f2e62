package throughline.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.desktop.actions.Actions;
import throughline.desktop.actions.AllActions;
import throughline.desktop.dialogs.FileWindows;
import throughline.desktop.dialogs.FxDialogs;
import throughline.desktop.look.Look;
import throughline.desktop.present.PresentStore;
import throughline.desktop.present.Screens;
import throughline.desktop.settings.AuthorStore;
import throughline.desktop.settings.KeymapStore;
import throughline.desktop.settings.WindowStore;
import throughline.desktop.workspace.PlanLibrary;
import throughline.desktop.workspace.Troubles;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.session.PlannerSession;
import throughline.session.SettingsFolder;

/** Starts the window: first what catches mishaps, then an empty frame, then the workspace, off the window's thread. */
public final class PlannerApplication extends Application {

    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Optional<Path> givenWorkspace;
    private final Path settingsFolder;
    private final Clock clock;
    private final FileWindows fileWindows;
    private final Screens screens;
    private @Nullable PlanLibrary library;
    private @Nullable SettingsFolder settings;

    /** The window as the launcher starts it: {@code --workspace=DIR} and a file to take in come as parameters. */
    public PlannerApplication() {
        this(
                Optional.empty(),
                SettingsFolder.standard(),
                Clock.systemDefaultZone(),
                FileWindows.OF_SYSTEM,
                Screens.OF_SYSTEM);
    }

    /** The window on a workspace, with settings of its own in there. */
    public PlannerApplication(Path workspace) {
        this(workspace, Clock.systemDefaultZone(), FileWindows.OF_SYSTEM);
    }

    /** The same, whose changes bear the time of {@code clock}, with other windows for choosing files. */
    public PlannerApplication(Path workspace, Clock clock, FileWindows fileWindows) {
        this(workspace, clock, fileWindows, Screens.OF_SYSTEM);
    }

    /** The same, that presents on other screens than the machine's. */
    public PlannerApplication(Path workspace, Clock clock, FileWindows fileWindows, Screens screens) {
        this(Optional.of(workspace), workspace.resolve("settings"), clock, fileWindows, screens);
    }

    private PlannerApplication(
            Optional<Path> workspace, Path settingsFolder, Clock clock, FileWindows fileWindows, Screens screens) {
        this.givenWorkspace = workspace;
        this.settingsFolder = settingsFolder;
        this.clock = clock;
        this.fileWindows = fileWindows;
        this.screens = screens;
    }

    @Override
    public void start(Stage stage) {
        FxDialogs dialogs = new FxDialogs(stage, fileWindows);
        Mishaps.catchAll(dialogs);
        PlannerModel model = new PlannerModel(dialogs, Catalogue.shipped());
        dialogs.browseWith(address -> getHostServices().showDocument(address));
        dialogs.dressAs(model.themeProperty(), model.typeProperty());
        model.themeProperty().set(Look.ofSystem());
        SettingsFolder kept = new SettingsFolder(
                settingsFolder,
                thrown -> Platform.runLater(() -> dialogs.passing(Troubles.settings(thrown), "", () -> {})));
        settings = kept;
        WindowStore.dress(model, kept);
        AuthorStore.attach(model, kept);
        Parent waiting = Views.load("waiting", type -> null).root();
        Scene scene = new Scene(waiting);
        dress(scene, model);
        place(stage, scene);
        WindowStore.place(stage, model, kept);
        stage.show();
        PlannerSession.open(workspace(), Platform::runLater, clock)
                .thenAccept(session -> fill(stage, model, dialogs, session, kept))
                .exceptionally(thrown -> {
                    dialogs.tell(Troubles.atStart(thrown));
                    stage.close();
                    return null;
                });
    }

    private Path workspace() {
        Optional<String> named = Optional.ofNullable(getParameters())
                .map(parameters -> parameters.getNamed().get("workspace"));
        return givenWorkspace.or(() -> named.map(Path::of)).orElseGet(PlannerSession::standardWorkspace);
    }

    private Optional<Path> file() {
        return Optional.ofNullable(getParameters())
                .map(Parameters::getUnnamed)
                .flatMap(unnamed -> unnamed.stream().findFirst())
                .map(Path::of);
    }

    private void fill(Stage stage, PlannerModel model, FxDialogs dialogs, PlannerSession session, SettingsFolder kept) {
        Panels panels = new Panels();
        panels.shows().use(screens);
        // Where a view was kept, that says what is open.
        panels.timelineProperty().set(PanelLayout.hasRoomForTimeline(stage.getWidth(), stage.getHeight()));
        PlanLibrary plans = new PlanLibrary(model, panels, dialogs, session);
        library = plans;
        Actions actions = AllActions.of(model, panels, dialogs, plans);
        Views.View<MainWindow> view = Views.load("shell", new Desk(model, panels, dialogs, plans, actions));
        dialogs.passIn(view.controller().toasts());
        stage.titleProperty()
                .bind(model.planProperty()
                        .map(plan -> Words.say("window.title", plan.sheet().title()))
                        .orElse(Words.say("app.name")));
        stage.setOnCloseRequest(event -> {
            // What is just being typed is a change when its field loses the keyboard.
            view.root().requestFocus();
            if (!Closing.mayClose(model, dialogs)) {
                event.consume();
            } else {
                kept.close();
                plans.close();
                library = null;
            }
        });
        CompletableFuture<Void> begun = plans.begin();
        Optional<Path> file = file();
        (file.isPresent() ? begun.thenCompose(done -> plans.begin(file.get())) : begun)
                .exceptionally(thrown -> {
                    dialogs.tell(Troubles.notice(thrown));
                    return null;
                })
                .thenRun(() -> {
                    stage.getScene().setRoot(view.root());
                    KeymapStore.attach(actions, kept, dialogs);
                    panels.tables().imports().attach(kept);
                    PresentStore.attach(panels.shows(), kept);
                    if (model.openPlanProperty().get() == null) {
                        panels.startProperty().set(true);
                    }
                });
    }

    @Override
    public void stop() {
        if (settings != null) {
            settings.close();
        }
        if (library != null) {
            library.close();
        }
    }

    /** The ground too: until its content is drawn, a window shows that alone. */
    private static void dress(Scene scene, PlannerModel model) {
        Runnable dress = () -> {
            Theme theme = model.themeProperty().get();
            Look.base(theme);
            Look.dress(scene.getStylesheets(), theme, model.typeProperty().get());
            scene.setFill(Color.web(theme.ink(Theme.Token.CANVAS).hex()));
        };
        dress.run();
        model.themeProperty().addListener((property, before, after) -> dress.run());
        model.typeProperty().addListener((property, before, after) -> dress.run());
    }

    private static void place(Stage stage, Scene scene) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setTitle(Words.say("app.name"));
        stage.getIcons().setAll(AppIcon.sizes());
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setScene(scene);
    }
}
