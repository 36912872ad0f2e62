package throughline.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.draw.Focus;
import throughline.draw.Hit;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Plan;

/** Turns presses, drags and turns of the wheel into gestures. */
final class MapHands {

    private static final double DRAG_FROM = 4;
    private static final double WHEEL = 0.0022;

    private final MapCanvas canvas;
    private final PlannerModel model;
    private final JourneyLaying laying;
    private final TrackDrawing drawing;
    private final AreaDrawing area;
    private @Nullable MouseEvent press;
    private @Nullable Gesture gesture;
    private Optional<OutlineHandles.Handle> handle = Optional.empty();
    private boolean spaceHeld;
    private @Nullable ContextMenu open;

    MapHands(MapCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        this.laying = new JourneyLaying(canvas);
        this.drawing = new TrackDrawing(canvas);
        this.area = new AreaDrawing(canvas);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(
                MouseEvent.MOUSE_EXITED, e -> model.hoveredProperty().set(null));
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(
                ZoomEvent.ZOOM, e -> canvas.look(canvas.viewport().zoomedAt(e.getX(), e.getY(), e.getZoomFactor())));
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
        model.toolProperty().addListener((p, before, after) -> {
            canvas.setCursor(cursor(null));
            laying.hover(Optional.empty());
        });
    }

    private void keyPressed(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case SPACE -> {
                holdSpace(true);
                yield true;
            }
            case ESCAPE -> giveUp();
            case ENTER -> enter(event.isShiftDown());
            case BACK_SPACE -> {
                boolean drawn = area.isDrawing();
                area.back();
                yield drawn;
            }
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private void keyReleased(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            holdSpace(false);
            event.consume();
        }
    }

    private void holdSpace(boolean down) {
        spaceHeld = down;
        canvas.setCursor(cursor(null));
    }

    /** Leaves what the hand is doing, with nothing changed; false if it does nothing. */
    private boolean giveUp() {
        if (gesture != null) {
            gesture.cancel();
            gesture = null;
            press = null;
            model.hintProperty().set("");
            return true;
        }
        return area.cancel() || drawing.cancel();
    }

    /** Enter is a click on the selected station for the tools that draw from station to station. */
    private boolean enter(boolean fresh) {
        if (area.isDrawing()) {
            area.close();
            return true;
        }
        Optional<Station> station = model.selected(Station.class);
        if (model.toolProperty().get() != Tool.DRAW_TRACK || station.isEmpty()) {
            return false;
        }
        drawing.click(station, fresh);
        return true;
    }

    private void pressed(MouseEvent event) {
        // A third click in a row belongs to the double click that opened a field: it must not close it again.
        if (event.getClickCount() > 2 && model.renamingProperty().get() != null) {
            event.consume();
            return;
        }
        canvas.requestFocus();
        if (open != null) {
            open.hide();
        }
        if (gesture != null) {
            return;
        }
        press = event;
        if (isPan(event)) {
            gesture = new PanGesture(canvas, event);
            canvas.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.PRIMARY
                && model.toolProperty().get() == Tool.SELECT) {
            handle = handleAt(event);
            if (handle.isEmpty()) {
                canvas.hit(event.getX(), event.getY()).ifPresent(hit -> grab(hit, event));
            }
        }
        event.consume();
    }

    private Optional<OutlineHandles.Handle> handleAt(MouseEvent event) {
        return OutlineHandles.of(canvas).flatMap(handles -> handles.at(event.getX(), event.getY()));
    }

    private boolean isPan(MouseEvent event) {
        boolean hand = spaceHeld || model.toolProperty().get() == Tool.HAND;
        return event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY && hand;
    }

    /** A press on a thing selects it at once, so that a drag moves what was pressed. */
    private void grab(Hit hit, MouseEvent event) {
        Set<String> selection = model.selectionProperty().get();
        if (event.isShiftDown()) {
            Set<String> toggled = new LinkedHashSet<>(selection);
            if (!toggled.remove(hit.id())) {
                toggled.add(hit.id());
            }
            model.select(toggled);
        } else if (!selection.contains(hit.id()) && hit.kind() != Hit.Kind.NEIGHBORHOOD) {
            model.select(hit.id());
        }
    }

    private void dragged(MouseEvent event) {
        MouseEvent from = press;
        if (from == null) {
            return;
        }
        boolean far = Math.hypot(event.getX() - from.getX(), event.getY() - from.getY()) >= DRAG_FROM;
        if (gesture == null && far && from.getButton() == MouseButton.PRIMARY) {
            gesture = begin(from);
        }
        if (gesture != null) {
            gesture.drag(event);
        }
        event.consume();
    }

    private @Nullable Gesture begin(MouseEvent from) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return null;
        }
        if (handle.isPresent()) {
            return new OutlineGesture(canvas, plan, handle.get());
        }
        Optional<Hit> hit = canvas.hit(from.getX(), from.getY());
        return switch (model.toolProperty().get()) {
            case SELECT -> selecting(plan, hit, from);
            case DRAW_TRACK ->
                canvas.stationAt(from.getX(), from.getY())
                        .map(station -> new TrackGesture(canvas, plan, station))
                        .orElse(null);
            case DRAW_NEIGHBORHOOD -> area.isDrawing() ? null : new AreaGesture(canvas, plan, from);
            case HAND, LAY_JOURNEY -> null;
        };
    }

    private @Nullable Gesture selecting(Plan plan, Optional<Hit> hit, MouseEvent from) {
        if (hit.isEmpty()) {
            return new MarqueeGesture(canvas, from);
        }
        String id = hit.get().id();
        return switch (hit.get().kind()) {
            case STATION -> new MoveGesture(canvas, plan, id, from);
            case NAME ->
                plan.find(id, Station.class)
                        .flatMap(s -> canvas.markerOf(id).map(m -> new LabelGesture(canvas, plan, s, m)))
                        .orElse(null);
            case TRACK ->
                plan.find(id, Track.class)
                        .map(t -> BendGesture.of(canvas, plan, t, from))
                        .orElse(null);
            case HAND_OVER ->
                plan.find(id, HandOver.class)
                        .flatMap(it -> handedOverFrom(it, from)
                                .flatMap(station -> plan.find(station, Station.class))
                                .map(station -> new HandOverGesture(canvas, plan, it, station)))
                        .orElse(null);
            case NEIGHBORHOOD -> new MarqueeGesture(canvas, from);
            case TOUCHPOINT, GATE, REQUEST -> null;
        };
    }

    private Optional<String> handedOverFrom(HandOver handOver, MouseEvent event) {
        Spot at = canvas.viewport().toSheet(event.getX(), event.getY());
        return canvas.picture().flatMap(picture -> HandOverRows.stationAt(picture, handOver.id(), at));
    }

    private void released(MouseEvent event) {
        MouseEvent from = press;
        boolean onHandle = handle.isPresent();
        press = null;
        handle = Optional.empty();
        if (gesture != null) {
            Gesture ended = gesture;
            gesture = null;
            ended.release(event);
            model.hintProperty().set("");
            canvas.setCursor(cursor(null));
        } else if (from != null && from.getButton() == MouseButton.PRIMARY && !onHandle) {
            clicked(event);
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        Optional<Hit> hit = canvas.hit(event.getX(), event.getY());
        switch (model.toolProperty().get()) {
            case LAY_JOURNEY -> hit.ifPresent(laying::click);
            case DRAW_TRACK -> drawing.click(canvas.stationAt(event.getX(), event.getY()), event.isShiftDown());
            case DRAW_NEIGHBORHOOD -> area.click(event);
            case SELECT, HAND -> select(hit, event);
        }
    }

    private void select(Optional<Hit> hit, MouseEvent event) {
        if (event.isShiftDown()) {
            return;
        }
        hit.ifPresentOrElse(h -> model.select(h.id()), () -> model.select(Set.of()));
        if (event.getClickCount() == 2) {
            hit.ifPresent(this::doubleClicked);
        }
    }

    private void doubleClicked(Hit hit) {
        switch (hit.kind()) {
            case STATION, NAME, NEIGHBORHOOD, HAND_OVER ->
                model.renamingProperty().set(hit.id());
            case TRACK -> model.focusProperty().set(new Focus.OnTrack(hit.id()));
            case TOUCHPOINT, GATE, REQUEST -> {}
        }
    }

    private void point(double x, double y) {
        Spot at = canvas.viewport().toSheet(x, y);
        model.pointerProperty().set(GridPoint.nearest(at.x() / Sheet.UNIT, at.y() / Sheet.UNIT));
    }

    private void moved(MouseEvent event) {
        point(event.getX(), event.getY());
        Optional<Hit> hit = canvas.hit(event.getX(), event.getY());
        model.hoveredProperty().set(hit.map(Hit::id).orElse(null));
        canvas.setCursor(handleAt(event)
                .map(it -> it.corner() ? Cursor.MOVE : Cursor.CROSSHAIR)
                .orElseGet(() -> cursor(hit.orElse(null))));
        laying.hover(hit);
        drawing.hover(event);
        area.hover(event);
    }

    private Cursor cursor(@Nullable Hit hit) {
        if (spaceHeld || model.toolProperty().get() == Tool.HAND) {
            return Cursor.OPEN_HAND;
        }
        if (model.toolProperty().get() != Tool.SELECT) {
            return Cursor.CROSSHAIR;
        }
        boolean thing = hit != null && hit.kind() != Hit.Kind.NEIGHBORHOOD;
        return thing ? Cursor.HAND : Cursor.DEFAULT;
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShiftDown() || event.getDeltaX() != 0 && event.getDeltaY() == 0) {
            canvas.look(canvas.viewport().panned(event.getDeltaX() + event.getDeltaY(), 0));
        } else {
            canvas.look(canvas.viewport().zoomedAt(event.getX(), event.getY(), Math.exp(event.getDeltaY() * WHEEL)));
        }
        event.consume();
    }

    private void menu(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            menuAtSelection();
            return;
        }
        point(event.getX(), event.getY());
        Optional<String> id = canvas.hit(event.getX(), event.getY()).map(Hit::id);
        id.filter(i -> !model.selectionProperty().get().contains(i)).ifPresent(model::select);
        menu(id.orElse(null), Optional.of(model.pointerProperty().get()), event.getScreenX(), event.getScreenY());
    }

    private void menu(@Nullable String id, Optional<GridPoint> place, double screenX, double screenY) {
        ContextMenu menu = canvas.contextMenus().apply(id, place);
        if (menu != null) {
            if (open != null) {
                open.hide();
            }
            open = menu;
            menu.show(canvas, screenX, screenY);
        }
    }

    /** Opens the menu of what is selected, there where it is; that of the map in its middle where nothing is. */
    void menuAtSelection() {
        Optional<String> id = model.selectionProperty().get().stream().findFirst();
        Spot at = id.flatMap(canvas::middleOf).orElse(new Spot(canvas.getWidth() / 2, canvas.getHeight() / 2));
        double x = Math.clamp(at.x(), 0, canvas.getWidth());
        double y = Math.clamp(at.y(), 0, canvas.getHeight());
        // What is added from the menu goes where it stands.
        point(x, y);
        Point2D onScreen = canvas.localToScreen(x, y);
        if (onScreen != null) {
            menu(id.orElse(null), Optional.empty(), onScreen.getX(), onScreen.getY());
        }
    }
}
