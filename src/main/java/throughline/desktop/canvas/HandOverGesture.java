package throughline.desktop.canvas;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import throughline.item.Words;
import throughline.map.HandOver;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.HandOverEdits;
import throughline.plan.Plan;

/** Takes a hand-over from the station where its team is named to the station where the hand lets go. */
final class HandOverGesture implements Gesture {

    private final MapCanvas canvas;
    private final Plan plan;
    private final HandOver handOver;
    private final Station from;
    private Optional<Change> change = Optional.empty();

    HandOverGesture(MapCanvas canvas, Plan plan, HandOver handOver, Station from) {
        this.canvas = canvas;
        this.plan = plan;
        this.handOver = handOver;
        this.from = from;
    }

    @Override
    public void drag(MouseEvent event) {
        Optional<Station> over = canvas.stationAt(event.getX(), event.getY())
                .filter(it -> !it.id().equals(from.id()));
        change = over.map(it -> HandOverEdits.move(plan, handOver.id(), from.id(), it.id()));
        canvas.feedback()
                .rubber(Optional.of(
                        new FeedbackLayer.Rubber(from.id(), canvas.viewport().toSheet(event.getX(), event.getY()))));
        canvas.model()
                .hintProperty()
                .set(over.map(it -> Words.say("canvas.hint.hand-over-here", handOver.name(), it.name(), from.name()))
                        .orElseGet(() -> Words.say("canvas.hint.hand-over", handOver.name())));
    }

    @Override
    public void release(MouseEvent event) {
        cancel();
        change.ifPresent(canvas.model()::apply);
    }

    @Override
    public void cancel() {
        canvas.feedback().rubber(Optional.empty());
    }
}
