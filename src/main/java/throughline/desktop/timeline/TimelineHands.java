package throughline.desktop.timeline;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.timeline.TimelineShapes.Hit;
import throughline.desktop.timeline.TimelineShapes.Part;
import throughline.item.InvalidItem;
import throughline.plan.Blackout;
import throughline.plan.Plan;

/** The mouse on the timeline: choosing, dragging, scrolling and zooming. A drag makes one change, when it is let go. */
final class TimelineHands {

    private static final double BEGINS_AFTER = 4;
    private static final double ZOOM = 1.0015;

    private final TimelineCanvas canvas;
    private final PlannerModel model;
    private final Tooltip tooltip = new Tooltip();
    private final DayLight light;
    private @Nullable Hit held;
    private @Nullable Plan from;
    private double pressedAt;
    private boolean moved;
    private int days;
    private boolean given;

    TimelineHands(TimelineCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        this.light = canvas.light();
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setConsumeAutoHidingEvents(false);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> over(event.getX(), event.getY()));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> away());
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && held != null) {
                letGo();
                event.consume();
            }
        });
        // Whatever else changes the plan takes the ground from under the hand.
        model.planProperty().addListener((property, before, after) -> letGo());
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        held = canvas.shapes().hit(event.getX(), event.getY()).orElse(null);
        from = model.planProperty().get();
        pressedAt = event.getX();
        moved = false;
        days = 0;
        given = false;
        event.consume();
    }

    private void dragged(MouseEvent event) {
        Hit hit = held;
        Plan plan = from;
        moved |= Math.abs(event.getX() - pressedAt) > BEGINS_AFTER;
        if (!moved || given || plan == null || !event.isPrimaryButtonDown()) {
            return;
        }
        if (hit == null || hit.part() == Part.ROW) {
            canvas.look(canvas.axis().scrolled(pressedAt - event.getX()));
            pressedAt = event.getX();
            return;
        }
        int now = canvas.axis().days(event.getX() - pressedAt);
        try {
            Plan preview = plan.apply(TimelineDrag.change(plan, hit, now));
            days = now;
            canvas.preview(preview);
            model.hintProperty().set(TimelineWords.moved(preview, hit));
        } catch (InvalidItem beyond) {
            // The years end there; what was last possible stays.
        }
    }

    private void released(MouseEvent event) {
        Hit hit = held;
        boolean drag = moved && days != 0;
        int by = days;
        boolean gaveUp = given;
        letGo();
        given = gaveUp;
        if (hit != null && drag && event.getButton() == MouseButton.PRIMARY) {
            model.apply(now -> TimelineDrag.change(now, hit, by));
            model.select(hit.id());
        }
        over(event.getX(), event.getY());
    }

    /** Puts down what is held, with nothing changed. */
    private void letGo() {
        if (held != null) {
            held = null;
            days = 0;
            given = true;
            canvas.preview(null);
            model.hintProperty().set("");
        }
    }

    private void clicked(MouseEvent event) {
        if (moved || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<Hit> hit = canvas.shapes().hit(event.getX(), event.getY());
        if (hit.isEmpty()) {
            model.select(Set.of());
        } else if (event.getClickCount() == 2) {
            model.goTo(hit.get().id());
        } else if (event.isShiftDown() || event.isShortcutDown()) {
            Set<String> ids = new LinkedHashSet<>(model.selectionProperty().get());
            if (!ids.remove(hit.get().id())) {
                ids.add(hit.get().id());
            }
            model.select(ids);
        } else {
            model.select(hit.get().id());
        }
    }

    private void over(double x, double y) {
        Optional<Hit> hit = canvas.shapes().hit(x, y);
        canvas.setCursor(hit.map(it -> switch (it.part()) {
                    case FIRST_DAY, LAST_DAY -> Cursor.H_RESIZE;
                    case BAR, MARK -> Cursor.HAND;
                    case ROW -> Cursor.DEFAULT;
                })
                .orElse(Cursor.DEFAULT));
        Plan plan = model.planProperty().get();
        String week = plan == null
                ? ""
                : canvas.shapes().weekAt(x, y).map(it -> it.words(plan)).orElse("");
        String id = hit.map(Hit::id)
                .or(() -> canvas.shapes().dayAt(x, y).map(Blackout::id))
                .orElse(null);
        if (plan != null) {
            model.hoveredProperty().set(id);
            tip(id == null ? week : TimelineWords.of(plan, id));
        }
        if (!canvas.player().isUnderWay()) {
            canvas.shapes().day(x).ifPresentOrElse(light::on, light::off);
        }
    }

    private void tip(String words) {
        if (!words.equals(tooltip.getText())) {
            tooltip.hide();
            tooltip.setText(words);
            if (words.isEmpty()) {
                Tooltip.uninstall(canvas, tooltip);
            } else {
                Tooltip.install(canvas, tooltip);
            }
        }
    }

    private void away() {
        model.hoveredProperty().set(null);
        tooltip.hide();
        if (!canvas.player().isUnderWay()) {
            light.off();
        }
    }

    private void scrolled(ScrollEvent event) {
        TimelineShapes shapes = canvas.shapes();
        if (event.isShortcutDown()) {
            double at = Math.max(0, event.getX() - shapes.names());
            canvas.look(canvas.axis().zoomed(Math.pow(ZOOM, event.getDeltaY()), at));
        } else if (event.getDeltaX() != 0) {
            canvas.look(canvas.axis().scrolled(-event.getDeltaX()));
        } else if (shapes.mostScrolled() > 0 && !event.isShiftDown()) {
            canvas.scroll(canvas.scrolled() - event.getDeltaY());
        } else {
            canvas.look(canvas.axis().scrolled(-event.getDeltaY()));
        }
        event.consume();
    }
}
