package throughline.desktop.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.CalendarActions;
import throughline.desktop.parts.Times;
import throughline.item.Words;
import throughline.plan.Blackout;

/** The mouse on the calendar above the rows: drawing over days keeps them free, a click chooses days that are. */
final class TimelineHeader {

    private static final double BEGINS_AFTER = 4;

    private final TimelineCanvas canvas;
    private final PlannerModel model;
    private @Nullable LocalDate from;
    private @Nullable DaySpan span;
    private double pressedAt;

    TimelineHeader(TimelineCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (isHere(event)) {
                event.consume();
            }
        });
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && from != null) {
                letGo();
                event.consume();
            }
        });
    }

    private boolean isHere(MouseEvent event) {
        return event.getY() < canvas.shapes().calendar()
                && event.getX() >= canvas.shapes().names();
    }

    private void pressed(MouseEvent event) {
        if (isHere(event) && event.getButton() == MouseButton.PRIMARY) {
            canvas.requestFocus();
            from = canvas.shapes().day(event.getX()).orElse(null);
            pressedAt = event.getX();
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        LocalDate first = from;
        if (first == null) {
            return;
        }
        event.consume();
        Optional<LocalDate> last = canvas.shapes().day(event.getX());
        if (last.isPresent() && (span != null || Math.abs(event.getX() - pressedAt) > BEGINS_AFTER)) {
            span = DaySpan.between(first, last.get());
            canvas.mark(span);
            model.hintProperty().set(Words.say("timeline.keepFree", Times.span(span.first(), span.last())));
        }
    }

    private void released(MouseEvent event) {
        if (from == null) {
            return;
        }
        event.consume();
        DaySpan drawn = span;
        letGo();
        if (drawn != null) {
            CalendarActions.blackout(model, drawn.first(), drawn.last());
        } else {
            canvas.shapes().dayAt(event.getX(), event.getY()).map(Blackout::id).ifPresent(model::select);
        }
    }

    private void letGo() {
        from = null;
        span = null;
        canvas.mark(null);
        model.hintProperty().set("");
    }
}
