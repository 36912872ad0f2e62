package throughline.desktop.canvas;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.Ring;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.layout.TrackShape;
import throughline.map.Neighborhood;
import throughline.map.Track;
import throughline.plan.Plan;

/**
 * The whole map in a corner while only a part of it is in view, with a frame around that part; a press or drag takes the
 * view there. Drawn once for each state of map and colours; hidden, it draws nothing at all.
 */
public final class Minimap extends Region {

    private static final double WIDEST = 208;
    private static final double HIGHEST = 132;
    private static final double EDGE = 6;

    /** Of the map's width and height at most: in a small window it would else hide what one looks at. */
    private static final double SHARE = 0.2;

    /** It grows in steps, so that it is not drawn anew for every pixel of a window that grows. */
    private static final double STEP = 24;

    private final MapCanvas map;
    private final PlannerModel model;
    private final ObservableValue<Boolean> wanted;
    private final Canvas picture = new Canvas();
    private final Rectangle frame = new Rectangle();
    private @Nullable MapLayout drawn;
    private @Nullable Theme drawnIn;
    private double drawnWidest;
    private double scale = 1;
    private int drawings;

    /** @param wanted false while nobody wants to see it */
    public Minimap(MapCanvas map, PlannerModel model, ObservableValue<Boolean> wanted) {
        this.map = map;
        this.model = model;
        this.wanted = wanted;
        setId("minimap");
        getStyleClass().add("minimap");
        setAccessibleText(Words.say("minimap"));
        setCursor(Cursor.HAND);
        setVisible(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        picture.setMouseTransparent(true);
        frame.setMouseTransparent(true);
        frame.getStyleClass().add("minimap-frame");
        getChildren().addAll(picture, frame);
        InvalidationListener moved = property -> update();
        for (Observable each : List.<Observable>of(
                model.planProperty(),
                model.themeProperty(),
                model.zoomProperty(),
                model.viewXProperty(),
                model.viewYProperty(),
                map.widthProperty(),
                map.heightProperty(),
                map.visibleProperty(),
                wanted)) {
            each.addListener(moved);
        }
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    }

    /** How often the map was drawn here, for tests. */
    int drawings() {
        return drawings;
    }

    private void update() {
        Plan plan = model.planProperty().get();
        boolean shown = plan != null && wanted.getValue() && map.isVisible() && !isAllInView();
        setVisible(shown);
        if (shown) {
            show(plan);
        }
    }

    private boolean isAllInView() {
        Viewport viewport = map.viewport();
        // Zoom and place are kept with a few digits only.
        return viewport.visible().grown(0.01 * viewport.view().width()).contains(viewport.view());
    }

    private void show(Plan plan) {
        MapLayout layout = map.layoutOf(plan);
        Viewport viewport = map.viewport();
        Box whole = viewport.view();
        Theme theme = model.themeProperty().get();
        double widest = widest();
        if (layout != drawn || theme != drawnIn || widest != drawnWidest) {
            drawnWidest = widest;
            drawn = layout;
            drawnIn = theme;
            draw(layout, theme, whole);
        }
        Box seen = viewport.visible();
        double x0 = Math.clamp(x(whole, seen.x0()), 0, picture.getWidth());
        double y0 = Math.clamp(y(whole, seen.y0()), 0, picture.getHeight());
        frame.setX(EDGE + x0);
        frame.setY(EDGE + y0);
        frame.setWidth(Math.clamp(x(whole, seen.x1()), 0, picture.getWidth()) - x0);
        frame.setHeight(Math.clamp(y(whole, seen.y1()), 0, picture.getHeight()) - y0);
    }

    private double widest() {
        double room = SHARE * Math.min(map.getWidth(), map.getHeight() * WIDEST / HIGHEST);
        return Math.clamp(Math.ceil(room / STEP) * STEP, 4 * STEP, WIDEST);
    }

    private double x(Box whole, double sheet) {
        return (sheet - whole.x0()) * scale;
    }

    private double y(Box whole, double sheet) {
        return (sheet - whole.y0()) * scale;
    }

    private void draw(MapLayout layout, Theme theme, Box whole) {
        drawings++;
        scale = Math.min(drawnWidest / whole.width(), drawnWidest / WIDEST * HIGHEST / whole.height());
        picture.setWidth(Math.ceil(whole.width() * scale));
        picture.setHeight(Math.ceil(whole.height() * scale));
        picture.relocate(EDGE, EDGE);
        setPrefSize(picture.getWidth() + 2 * EDGE, picture.getHeight() + 2 * EDGE);
        GraphicsContext graphics = picture.getGraphicsContext2D();
        graphics.clearRect(0, 0, picture.getWidth(), picture.getHeight());
        for (Neighborhood neighborhood : layout.map().neighborhoods()) {
            graphics.setFill(Color.web(theme.fill(neighborhood.tint()).hex()));
            path(graphics, whole, Ring.of(neighborhood.outline()).corners());
            graphics.fill();
        }
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineWidth(Math.max(1.5, 0.4 * Sheet.UNIT * scale));
        for (Track track : layout.map().tracks()) {
            graphics.setStroke(Color.web(track.color()));
            layout.track(track.id()).map(TrackShape::polyline).ifPresent(spots -> {
                path(graphics, whole, spots);
                graphics.stroke();
            });
        }
    }

    private void path(GraphicsContext graphics, Box whole, List<Spot> spots) {
        graphics.beginPath();
        for (int i = 0; i < spots.size(); i++) {
            double x = x(whole, spots.get(i).x());
            double y = y(whole, spots.get(i).y());
            if (i == 0) {
                graphics.moveTo(x, y);
            } else {
                graphics.lineTo(x, y);
            }
        }
    }

    private void go(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            Viewport viewport = map.viewport();
            Box whole = viewport.view();
            map.look(viewport.centredOn(new Spot(
                    whole.x0() + Math.clamp(event.getX() - EDGE, 0, picture.getWidth()) / scale,
                    whole.y0() + Math.clamp(event.getY() - EDGE, 0, picture.getHeight()) / scale)));
        }
        event.consume();
    }
}
