package throughline.desktop.canvas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.item.Words;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.TrackEdits;
import throughline.plan.TrackEnd;
import throughline.plan.TrackEndEdits;

/**
 * A stretch drawn from a station to another: it extends the track that ends there, a selected one before any other, or begins
 * a new track.
 *
 * @param fresh true to begin a new track in any case
 */
record TrackStroke(PlannerModel model, Plan plan, Station from, boolean fresh) {

    /** What would be done now, in a line. */
    String hint(@Nullable Station to) {
        if (to == null) {
            return Words.say("canvas.hint.track", from.name());
        }
        return extended(to)
                .map(track -> Words.say("canvas.hint.track-extend", track.name(), to.name()))
                .orElse(Words.say("canvas.hint.track-new", from.name(), to.name()));
    }

    /** Does it; the track that was drawn is selected, so that what is drawn next extends it. */
    void draw(Station to) {
        Optional<Track> track = extended(to);
        Change change = change(track, to);
        if (model.apply(change)) {
            model.select(track.map(Track::id).orElse(change.edits().getFirst().id()));
        }
    }

    private Change change(Optional<Track> track, Station to) {
        if (track.isEmpty()) {
            return TrackEdits.create(plan, Words.say("canvas.new-track"), List.of(from.id(), to.id()));
        }
        TrackEnd end = end(track.get());
        return TrackEndEdits.extend(plan, track.get().id(), end == null ? TrackEnd.LAST : end, to.id());
    }

    /** The track that would grow: one that ends here and does not stop there, the selected one first. */
    private Optional<Track> extended(Station to) {
        if (fresh) {
            return Optional.empty();
        }
        List<Track> ending = plan.map().tracksAt(from.id()).stream()
                .filter(track -> !track.loop() && (!track.stopsAt(to.id()) || closes(track, to)))
                .filter(track -> end(track) != null)
                .toList();
        return ending.stream()
                .filter(track -> model.selectionProperty().get().contains(track.id()))
                .findFirst()
                .or(() ->
                        ending.stream().filter(track -> !track.stopsAt(to.id())).findFirst());
    }

    /** Drawn from its one end to the other, the selected track becomes a loop. */
    private boolean closes(Track track, Station to) {
        List<String> stations = track.stations();
        boolean otherEnd =
                stations.getFirst().equals(to.id()) || stations.getLast().equals(to.id());
        return stations.size() > 2 && otherEnd;
    }

    private @Nullable TrackEnd end(Track track) {
        List<String> stations = track.stations();
        if (stations.getLast().equals(from.id())) {
            return TrackEnd.LAST;
        }
        return stations.getFirst().equals(from.id()) ? TrackEnd.FIRST : null;
    }
}
