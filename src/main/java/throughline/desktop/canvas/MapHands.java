package throughline.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.draw.Hit;
import throughline.map.Station;

/** Turns presses, drags and the keys that go with them into gestures. */
final class MapHands {

    private static final double DRAG_FROM = 4;

    private final MapCanvas canvas;
    private final PlannerModel model;
    private final JourneyLaying laying;
    private final TrackDrawing drawing;
    private final AreaDrawing area;
    private final GestureChoice gestures;
    private final MapClicks clicks;
    private final MapCursor cursor;
    private final MapTooltip tooltip;
    private final MapMenu menu;
    private @Nullable MouseEvent press;
    private @Nullable Gesture gesture;
    private Optional<OutlineHandles.Handle> handle = Optional.empty();

    MapHands(MapCanvas canvas, MapMenu menu) {
        this.menu = menu;
        this.canvas = canvas;
        this.model = canvas.model();
        this.laying = new JourneyLaying(canvas);
        this.drawing = new TrackDrawing(canvas);
        this.area = new AreaDrawing(canvas);
        this.gestures = new GestureChoice(canvas, area);
        this.clicks = new MapClicks(canvas, laying, drawing, area);
        this.cursor = new MapCursor(canvas);
        this.tooltip = new MapTooltip(canvas);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, e -> {
            model.hoveredProperty().set(null);
            tooltip.over(Optional.empty());
        });
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
        model.toolProperty().addListener((p, before, after) -> {
            cursor.rest();
            laying.hover(Optional.empty());
        });
    }

    private void keyPressed(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case SPACE -> {
                cursor.holdSpace(true);
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
            cursor.holdSpace(false);
            event.consume();
        }
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
        if (clicks.belongsToRenaming()) {
            event.consume();
            return;
        }
        canvas.requestFocus();
        menu.close();
        if (gesture != null) {
            return;
        }
        press = event;
        if (isPan(event)) {
            gesture = new PanGesture(canvas, event);
            cursor.grab();
        } else if (event.getButton() == MouseButton.PRIMARY
                && model.toolProperty().get() == Tool.SELECT) {
            // The first click of a double click may have brought a handle under the hand; nobody aimed at it.
            handle = clicks.isSecond() ? Optional.empty() : handleAt(event);
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
        return event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY && cursor.isHand();
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
            gesture = gestures.begin(from, handle);
        }
        if (gesture != null) {
            gesture.drag(event);
        }
        event.consume();
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
            cursor.rest();
        } else if (from != null && from.getButton() == MouseButton.PRIMARY && !onHandle) {
            clicks.clicked(event);
        }
        event.consume();
    }

    private void moved(MouseEvent event) {
        canvas.pointAt(event.getX(), event.getY());
        Optional<Hit> hit = canvas.hit(event.getX(), event.getY());
        model.hoveredProperty().set(hit.map(Hit::id).orElse(null));
        tooltip.over(hit);
        cursor.over(hit, handleAt(event));
        laying.hover(hit);
        drawing.hover(event);
        area.hover(event);
    }
}
