package throughline.desktop.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import throughline.draw.Hit;
import throughline.item.Words;
import throughline.layout.Spot;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.TrackEdits;
import throughline.plan.TrackEnd;
import throughline.plan.TrackEndEdits;

/**
 * Draws from a station to another: extends the track that ends there, or begins a new one. A selected track is extended
 * before any other; with Shift held a new one begins.
 */
final class TrackGesture implements Gesture {

    private final MapCanvas canvas;
    private final Plan plan;
    private final Station from;
    private @Nullable Station to;
    private boolean fresh;

    TrackGesture(MapCanvas canvas, Plan plan, Station from) {
        this.canvas = canvas;
        this.plan = plan;
        this.from = from;
    }

    @Override
    public void drag(MouseEvent event) {
        fresh = event.isShiftDown();
        to = canvas.hit(event.getX(), event.getY())
                .filter(hit -> hit.kind() == Hit.Kind.STATION || hit.kind() == Hit.Kind.NAME)
                .flatMap(hit -> plan.find(hit.id(), Station.class))
                .filter(station -> !station.equals(from))
                .orElse(null);
        Spot hand = canvas.viewport().toSheet(event.getX(), event.getY());
        canvas.rubber(Optional.of(new MapCanvas.Rubber(from.id(), hand)));
        canvas.model().hintProperty().set(hint());
    }

    private String hint() {
        Station target = to;
        if (target == null) {
            return Words.say("canvas.hint.track", from.name());
        }
        return extended(target)
                .map(track -> Words.say("canvas.hint.track-extend", track.name(), target.name()))
                .orElse(Words.say("canvas.hint.track-new", from.name(), target.name()));
    }

    /** The track that would grow: one that ends here and does not stop there, the selected one first. */
    private Optional<Track> extended(Station target) {
        if (fresh) {
            return Optional.empty();
        }
        List<Track> ending = plan.map().tracksAt(from.id()).stream()
                .filter(track -> !track.loop() && !track.stopsAt(target.id()))
                .filter(track -> end(track) != null)
                .toList();
        return ending.stream()
                .filter(track -> canvas.model().selectionProperty().get().contains(track.id()))
                .findFirst()
                .or(() -> ending.stream().findFirst());
    }

    private @Nullable TrackEnd end(Track track) {
        List<String> stations = track.stations();
        if (stations.getLast().equals(from.id())) {
            return TrackEnd.LAST;
        }
        return stations.getFirst().equals(from.id()) ? TrackEnd.FIRST : null;
    }

    @Override
    public void release(MouseEvent event) {
        canvas.rubber(Optional.empty());
        Station target = to;
        if (target == null) {
            return;
        }
        Optional<Track> track = extended(target);
        canvas.model().apply(now -> change(now, track, target));
    }

    private Change change(Plan now, Optional<Track> track, Station target) {
        if (track.isEmpty()) {
            return TrackEdits.create(now, Words.say("canvas.new-track"), List.of(from.id(), target.id()));
        }
        TrackEnd end = end(track.get());
        return TrackEndEdits.extend(now, track.get().id(), end == null ? TrackEnd.LAST : end, target.id());
    }

    @Override
    public void cancel() {
        canvas.rubber(Optional.empty());
    }
}
