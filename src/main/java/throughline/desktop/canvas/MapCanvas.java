package throughline.desktop.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.draw.Detail;
import throughline.draw.Focus;
import throughline.draw.Hit;
import throughline.draw.Hits;
import throughline.draw.MapPicture;
import throughline.draw.View;
import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.Marker;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.plan.Plan;

/**
 * The map in the middle of the window: one picture the size of the viewport, drawn at most once a pulse and only when
 * something changed, and a canvas above it for what the hand does.
 */
public final class MapCanvas extends Region {

    /** How far beside a small thing a press still hits it, in pixels. */
    private static final double SLOP = 8;

    private final PlannerModel model;
    private final MapScene scene;
    private final MapEye eye;
    private final MapSheetView map = new MapSheetView();
    private final FeedbackLayer feedback = new FeedbackLayer(this);
    private final CommentMarks comments = new CommentMarks(this);
    private final Rectangle clip = new Rectangle();
    private final InlineRename rename = new InlineRename(this);
    private final MapMenu menu;
    private final OverlapWatch overlaps;
    private @Nullable Plan preview;
    private BiFunction<@Nullable String, Optional<GridPoint>, @Nullable ContextMenu> menus = (id, place) -> null;
    private Runnable toGate = () -> {};
    private Detail detail = Detail.SHEET;

    /** Pixels of the screen in one of the window, 1 or more; another when the window moves to a finer screen. */
    private final ObservableValue<Number> sharpness = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::outputScaleXProperty)
            .map(scale -> (Number) Math.max(1, scale.doubleValue()))
            .orElse(1.0);

    /** A canvas on what the window's parts share. */
    public MapCanvas(PlannerModel model) {
        this.model = model;
        this.scene = new MapScene(model.catalogue());
        this.eye = new MapEye(this, scene);
        setId("map");
        getStyleClass().add("map-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(80, 80);
        setClip(clip);
        getChildren().addAll(map, feedback, comments, rename);
        follow();
        menu = new MapMenu(this);
        new MapHands(this, menu);
        new MapWheel(this);
        overlaps = new OverlapWatch(model, scene);
        new MapKeys(this);
    }

    private void follow() {
        ChangeListener<Object> repaint = (property, before, after) -> repaintMap();
        List.of(
                        model.planProperty(),
                        model.themeProperty(),
                        model.toolProperty(),
                        model.aroundProperty(),
                        model.overlayProperty(),
                        model.reachProperty(),
                        sharpness)
                .forEach(p -> p.addListener(repaint));
        ChangeListener<Object> look = (property, before, after) -> repaintFeedback();
        List.of(
                        model.zoomProperty(),
                        model.viewXProperty(),
                        model.viewYProperty(),
                        model.hoveredProperty(),
                        model.foundProperty(),
                        focusedProperty())
                .forEach(p -> p.addListener(look));
        model.focusProperty().addListener((p, before, after) -> {
            repaintMap();
            if (after instanceof Focus.OnCampaign) {
                picture().ifPresent(it -> eye.show(it.subject()));
            }
        });
        ChangeListener<Object> elsewhere = (property, before, after) -> {
            repaintFeedback();
            setAccessibleText(MapSpeech.of(model));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        };
        List.of(model.selectionProperty(), model.walkingProperty()).forEach(p -> p.addListener(elsewhere));
        model.revealProperty().addListener((p, before, wish) -> {
            if (wish != null) {
                plan().flatMap(plan -> MapPlaces.of(plan, scene.layout(plan), wish.id()))
                        .ifPresent(box -> eye.reveal(box, wish.near()));
                model.revealProperty().set(null);
            }
        });
        model.renamingProperty().addListener((p, before, id) -> rename.offer(id));
    }

    /** Gives the menu for the item under the pointer, null for the ground, and the place; no place for a menu by keyboard. */
    public void setContextMenus(BiFunction<@Nullable String, Optional<GridPoint>, @Nullable ContextMenu> menus) {
        this.menus = menus;
    }

    BiFunction<@Nullable String, Optional<GridPoint>, @Nullable ContextMenu> contextMenus() {
        return menus;
    }

    /** Says what tells why the gate before the selected touchpoint is as it is. */
    public void setToGate(Runnable toGate) {
        this.toGate = toGate;
    }

    /** Tells why the gate before the selected touchpoint is as it is. */
    void explainGate() {
        toGate.run();
    }

    /** Says how much of the height is covered at the foot, in pixels, so that a map that fits stands above it. */
    public void setFoot(double pixels) {
        eye.setFoot(pixels);
        repaintFeedback();
    }

    PlannerModel model() {
        return model;
    }

    /** The plan as shown: a preview while a gesture lasts. */
    Optional<Plan> plan() {
        return Optional.ofNullable(
                preview != null ? preview : model.planProperty().get());
    }

    Viewport viewport() {
        return eye.viewport();
    }

    /** Looks through another viewport. */
    void look(Viewport viewport) {
        eye.look(viewport);
    }

    /** Zooms by a factor about the middle. */
    public void zoomBy(double factor) {
        look(viewport().zoomed(factor));
    }

    Optional<MapPicture> picture() {
        Plan before = model.planProperty().get();
        if (before == null) {
            return Optional.empty();
        }
        return Optional.of(preview == null ? scene.picture(before, view()) : scene.moving(before, preview, view()));
    }

    private View view() {
        double scale = viewport().scale();
        detail = Detail.at(scale, detail);
        boolean pale = model.toolProperty().get() == Tool.LAY_JOURNEY
                || model.aroundProperty().get();
        return new View(
                model.themeProperty().get(),
                model.focusProperty().get(),
                model.overlayProperty().get(),
                scale,
                detail,
                pale ? View.Rest.PALE : View.Rest.HIDDEN,
                model.reachProperty().get());
    }

    Optional<Hit> hit(double x, double y) {
        Viewport viewport = viewport();
        return picture().flatMap(p -> new Hits(p, view()).at(viewport.toSheet(x, y), SLOP / viewport.scale()));
    }

    /** The station whose marker or name is at a place of the canvas. */
    Optional<Station> stationAt(double x, double y) {
        return hit(x, y)
                .filter(hit -> hit.kind() == Hit.Kind.STATION || hit.kind() == Hit.Kind.NAME)
                .flatMap(hit -> plan().flatMap(plan -> plan.find(hit.id(), Station.class)));
    }

    Set<String> stationsIn(Box box) {
        return picture().map(p -> new Hits(p, view()).stationsIn(box)).orElse(Set.of());
    }

    void preview(Plan plan) {
        preview = plan;
        repaintMap();
    }

    void endPreview() {
        preview = null;
        repaintMap();
    }

    /** What the hand does, above the map. */
    FeedbackLayer feedback() {
        return feedback;
    }

    Optional<Marker> markerOf(String station) {
        return plan().flatMap(plan -> scene.layout(plan).marker(station));
    }

    /** Remembers a place as the one that is pointed at, where things are added. */
    void pointAt(double x, double y) {
        Spot at = viewport().toSheet(x, y);
        model.pointerProperty().set(GridPoint.nearest(at.x() / Sheet.UNIT, at.y() / Sheet.UNIT));
    }

    /** The middle of an item in pixels of the canvas; empty for what has no place. */
    Optional<Spot> middleOf(String id) {
        return plan().flatMap(plan -> MapPlaces.of(plan, scene.layout(plan), id))
                .map(Box::centre)
                .map(at -> new Spot(
                        viewport().placement().x(at.x()), viewport().placement().y(at.y())));
    }

    void openMenu() {
        menu.atSelection();
    }

    /** The layout of the plan's map at rest. */
    MapLayout layoutOf(Plan plan) {
        return scene.layout(plan);
    }

    /** Draws everything in view anew at the next pulse. */
    void redraw() {
        repaintMap();
    }

    private void repaintMap() {
        map.outdate();
        repaintFeedback();
    }

    void repaintFeedback() {
        setNeedsLayout(true);
        requestLayout();
    }

    /** Runs once a pulse, after all that changed in it. */
    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        map.show(viewport(), sharpness.getValue().doubleValue(), this::picture, this::view);
        feedback.show();
        comments.show(model.planProperty().get());
        rename.place();
        overlaps.look(preview == null ? model.planProperty().get() : null);
    }

    /** The middle of a station's marker in pixels of the canvas. */
    public Optional<Spot> spotOf(String station) {
        return markerOf(station)
                .map(marker -> new Spot(
                        viewport().placement().x(marker.centre().x()),
                        viewport().placement().y(marker.centre().y())));
    }
}
