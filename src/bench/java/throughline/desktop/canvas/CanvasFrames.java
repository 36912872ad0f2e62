package throughline.desktop.canvas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import throughline.consent.Catalogue;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.draw.Detail;
import throughline.draw.Focus;
import throughline.draw.Overlay;
import throughline.draw.Theme;
import throughline.draw.View;
import throughline.layout.GeneratedMaps;
import throughline.layout.Maps;
import throughline.map.MapItem;
import throughline.plan.NewPlan;
import throughline.plan.Plan;
import throughline.session.PlannerSession;

/**
 * What a frame of the map costs, in milliseconds of CPU on the window's thread and on the renderer's, at 1600 x 900 in the
 * software pipeline. Needs a display. CPU time, not the clock, so that a busy machine does not count.
 */
public final class CanvasFrames extends Application {

    private static final String REDRAW = "sharp redraw, whole map in view";
    private static final String ALL = "the same, all names too";
    private static final String NODES = "all names too, one node per element";
    private static final int FRAMES = 120;
    private static final int WARM_UP = 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Runnable> jobs = new ArrayList<>();
    private final Map<String, Double> sums = new HashMap<>();
    private Stage stage;

    /** Runs all measurements and prints a table. */
    public static void main(String[] arguments) {
        launch(CanvasFrames.class, arguments);
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        System.out.printf(
                "%-10s %-34s %10s %10s %10s %8s%n", "stations", "what", "FX ms", "render ms", "sum ms", "heap MB");
        jobs.add(() -> measureMap("65", List.copyOf(items())));
        jobs.add(() -> measureMap("1,000", GeneratedMaps.items(1_000, 1)));
        jobs.add(() -> measureMap("10,000", GeneratedMaps.items(10_000, 1)));
        next();
    }

    private static List<MapItem> items() {
        List<MapItem> items = new ArrayList<>();
        var map = Maps.starter();
        items.add(map.sheet());
        items.addAll(map.neighborhoods());
        items.addAll(map.tracks());
        items.addAll(map.stations());
        items.addAll(map.handOvers());
        return items;
    }

    private void next() {
        if (jobs.isEmpty()) {
            Platform.exit();
        } else {
            Platform.runLater(jobs.removeFirst());
        }
    }

    private void measureMap(String stations, List<MapItem> items) {
        Plan plan = NewPlan.of(items, "Benchmark", ZoneId.of("UTC"));
        Dialogs none = (Dialogs) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Dialogs.class}, (proxy, method, arguments) -> null);
        PlannerModel model = new PlannerModel(none, Catalogue.shipped());
        MapCanvas canvas = new MapCanvas(model);
        stage.setScene(new Scene(new StackPane(canvas), 1600, 900));
        stage.show();
        try {
            PlannerSession.open(Files.createTempDirectory("frames"), Platform::runLater, Clock.systemUTC())
                    .thenCompose(s -> s.create(plan).thenCompose(s::openPlan))
                    .thenAccept(open -> {
                        model.openPlanProperty().set(open);
                        double close = canvas.viewport().maxZoom() > 8
                                ? 0.5 / canvas.viewport().fitScale()
                                : 2;
                        List<Runnable> steps = new ArrayList<>();
                        steps.add(() -> frames(
                                stations,
                                "zoom out of and into the whole",
                                i -> {
                                    model.zoomProperty().set(1 + 0.3 * Math.sin(i / 9.0));
                                },
                                steps));
                        steps.add(() -> {
                            model.zoomProperty().set(close);
                            frames(
                                    stations,
                                    "pan, names shown",
                                    i -> {
                                        model.viewXProperty().set(30 + 8 * Math.sin(i / 15.0));
                                        model.viewYProperty().set(18 + 4 * Math.cos(i / 15.0));
                                    },
                                    steps);
                        });
                        steps.add(() -> frames(
                                stations,
                                "zoom, names shown",
                                i -> {
                                    model.zoomProperty().set(close * (1 + 0.2 * Math.sin(i / 9.0)));
                                },
                                steps));
                        steps.add(() -> {
                            model.fit();
                            frames(stations, REDRAW, i -> canvas.redraw(), steps);
                        });
                        steps.add(() -> {
                            model.fit();
                            model.selectionProperty()
                                    .set(Set.of(plan.map()
                                            .stations()
                                            .iterator()
                                            .next()
                                            .id()));
                            frames(
                                    stations,
                                    "pan, a station selected",
                                    i -> model.viewXProperty().set(30 + 8 * Math.sin(i / 15.0)),
                                    steps);
                        });
                        steps.add(() -> allDrawn(stations, plan, steps));
                        steps.add(() -> nodes(stations, plan, steps));
                        steps.removeFirst().run();
                    })
                    .exceptionally(error -> {
                        error.printStackTrace();
                        Platform.exit();
                        return null;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything the map is made of, every name drawn however small: what a window without levels of detail would show. */
    private static View everything(Viewport viewport) {
        return new View(Theme.LIGHT, Focus.NONE, Overlay.NONE, viewport.scale(), Detail.SHEET, View.Rest.HIDDEN);
    }

    private void allDrawn(String stations, Plan plan, List<Runnable> steps) {
        MapScene scene = new MapScene(Catalogue.shipped());
        Viewport viewport = Viewport.of(scene.view(plan), 1600, 900, 0, 1, Double.NaN, Double.NaN);
        View view = everything(viewport);
        MapSheetView node = new MapSheetView();
        stage.setScene(new Scene(new Group(node), 1600, 900));
        frames(
                stations,
                ALL,
                i -> {
                    node.outdate();
                    node.show(viewport, 1, () -> Optional.of(scene.picture(plan, view)), () -> view);
                },
                steps);
    }

    /** The same with one node per element: the root moves by a hair each frame, so all of it is drawn. */
    private void nodes(String stations, Plan plan, List<Runnable> steps) {
        MapScene scene = new MapScene(Catalogue.shipped());
        Viewport viewport = Viewport.of(scene.view(plan), 1600, 900, 0, 1, Double.NaN, Double.NaN);
        View view = everything(viewport);
        Group root = new Group();
        MapSheetView.paint(new NodeSurface(root), Optional.of(scene.picture(plan, view)), view, viewport);
        stage.setScene(new Scene(root, 1600, 900));
        steps.add(() -> ratios(stations));
        frames(stations, NODES, i -> root.setTranslateX(i % 2 * 0.5), steps);
    }

    /** What a full redraw costs against the scene as nodes, where a window that shows every name would be. */
    private void ratios(String stations) {
        System.out.printf(
                Locale.ROOT,
                "%-10s sharp redraw as the window shows it, of the nodes' cost: %.2f; with every name drawn: %.2f%n",
                stations,
                sums.get(REDRAW) / sums.get(NODES),
                sums.get(ALL) / sums.get(NODES));
        sums.clear();
        next();
    }

    private void frames(String stations, String what, IntConsumer step, List<Runnable> steps) {
        Thread renderer = Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("QuantumRenderer"))
                .findFirst()
                .orElseThrow();
        new AnimationTimer() {
            private int frame;
            private long fx;
            private long render;

            @Override
            public void handle(long now) {
                if (frame == WARM_UP) {
                    fx = threads.getCurrentThreadCpuTime();
                    render = threads.getThreadCpuTime(renderer.threadId());
                }
                if (frame == WARM_UP + FRAMES) {
                    stop();
                    double fxMs = (threads.getCurrentThreadCpuTime() - fx) / 1e6 / FRAMES;
                    double renderMs = (threads.getThreadCpuTime(renderer.threadId()) - render) / 1e6 / FRAMES;
                    System.gc();
                    long heap = Runtime.getRuntime().totalMemory()
                            - Runtime.getRuntime().freeMemory();
                    System.out.printf(
                            Locale.ROOT,
                            "%-10s %-34s %10.1f %10.1f %10.1f %8d%n",
                            stations,
                            what,
                            fxMs,
                            renderMs,
                            fxMs + renderMs,
                            heap / 1_000_000);
                    sums.put(what, fxMs + renderMs);
                    Runnable following = steps.isEmpty() ? CanvasFrames.this::next : steps.removeFirst();
                    Platform.runLater(following);
                    return;
                }
                step.accept(frame++);
            }
        }.start();
    }
}
