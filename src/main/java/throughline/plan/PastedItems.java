package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.LabelPin;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackCodes;
import throughline.map.TrackColors;
import throughline.map.TrackPoint;

/** The copies of a clip's items: under their new ids, at their new places, naming what the plan has. */
final class PastedItems {

    private final Plan target;
    private final PastedIds ids;
    private final GridPoint offset;
    private final List<Track> tracks;

    PastedItems(Plan target, PastedIds ids, GridPoint offset) {
        this.target = target;
        this.ids = ids;
        this.offset = offset;
        this.tracks = new ArrayList<>(target.map().tracks());
    }

    Item copy(Item item) {
        String id = ids.of(item.id()).orElseThrow();
        return switch (item) {
            case Neighborhood it ->
                new Neighborhood(id, it.name(), it.description(), moved(it.outline()), it.tint(), moved(it.label()));
            case Track it -> track(id, it);
            case Station it -> station(id, it);
            case HandOver it -> new HandOver(id, it.name(), it.description(), ids.of(it.stations()));
            case Audience it -> it.withId(id);
            case Campaign it ->
                new Campaign(
                        id,
                        it.name(),
                        it.goal(),
                        it.owner(),
                        ids.of(it.audiences()),
                        it.starts(),
                        it.ends(),
                        ids.of(it.touchpoints()));
            case Touchpoint it ->
                it.withId(id)
                        .withStation(ids.of(it.station()).orElseThrow())
                        .withUses(ids.of(it.uses()))
                        .withAudiences(ids.of(it.audiences()))
                        .withAsksFor(ids.of(it.asksFor()));
            case PermissionRequest it -> it.withId(id);
            default -> throw new IllegalArgumentException("not to be pasted: " + item);
        };
    }

    private Station station(String id, Station it) {
        GridPoint at = it.at().plus(offset);
        String neighborhood = it.neighborhood().isEmpty()
                ? ""
                : ids.of(it.neighborhood())
                        .or(() -> target.map().neighborhoodAt(at).map(Neighborhood::id))
                        .orElse("");
        return it.copy().id(id).at(at).neighborhood(neighborhood).station();
    }

    /** A code and a colour that another track has already would tell nothing, so the copy takes free ones. */
    private Track track(String id, Track it) {
        boolean codeTaken = tracks.stream().anyMatch(t -> t.code().equals(it.code()));
        boolean colorTaken = tracks.stream().anyMatch(t -> t.color().equals(it.color()) && t.pattern() == it.pattern());
        TrackColors colors = colorTaken ? TrackColors.next(tracks) : new TrackColors(it.color(), it.pattern());
        String code = codeTaken
                ? TrackCodes.next(it.name(), tracks.stream().map(Track::code).collect(Collectors.toSet()))
                : it.code();
        Track copy =
                new Track(id, it.name(), code, colors.color(), colors.pattern(), it.loop(), it.description(), path(it));
        tracks.add(copy);
        return copy;
    }

    /** A bend moves with the stop before it, those in front of the first stop with that: where stations stay, bends stay. */
    private List<TrackPoint> path(Track track) {
        boolean moves = track.stations().stream().findFirst().map(ids::isCopied).orElse(true);
        List<TrackPoint> path = new ArrayList<>();
        for (TrackPoint point : track.path()) {
            switch (point) {
                case TrackPoint.Stop stop -> {
                    moves = ids.isCopied(stop.station());
                    path.add(new TrackPoint.Stop(ids.of(stop.station()).orElseThrow()));
                }
                case TrackPoint.Bend bend ->
                    path.add(moves ? new TrackPoint.Bend(bend.at().plus(offset), bend.radius()) : bend);
            }
        }
        return path;
    }

    private List<GridPoint> moved(List<GridPoint> ring) {
        return ring.stream().map(at -> at.plus(offset)).toList();
    }

    private @Nullable LabelPin moved(@Nullable LabelPin pin) {
        return pin == null ? null : new LabelPin(pin.at().plus(offset), pin.anchor());
    }
}
