package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.map.MapSheet;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackCodes;
import throughline.map.TrackColors;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;
import throughline.map.TransitMap;

/**
 * Edits of tracks as a whole. For their stops see {@link StopEdits}, for the shape between them {@link BendEdits}, for its ends
 * {@link TrackEndEdits}, for one made of two and two of one {@link TrackJoins}; to rename see {@link ItemEdits}, to delete {@link Deletion}. All refuse
 * with {@link ChangeRefused} what names an item that is no longer there.
 */
public final class TrackEdits {

    private TrackEdits() {}

    /**
     * A new track at the end of the legend, with a free code and colour, and with bends where stations do not lie in one of
     * the eight directions from each other. Its edit comes first in the change.
     *
     * @param stations ids in order of travel, none or more, each once
     * @throws InvalidItem if the name cannot be stored or a station stands twice
     */
    public static Change create(Plan plan, String name, List<String> stations) {
        Draft draft = new Draft(plan);
        List<TrackPoint> path = new ArrayList<>();
        for (String id : stations) {
            Station station = plan.require(id, Station.class);
            path = TrackCorners.extended(plan.map(), path, id, station.at());
        }
        Track track = drafted(plan, draft, name, path);
        MapSheet sheet = plan.map().sheet();
        draft.put(sheet.withTracks(Orders.appended(sheet.tracks(), track.id())));
        return draft.change(Message.of("change.add", Naming.of(plan, track)));
    }

    /** A track of the draft that no sheet lists yet. */
    static Track drafted(Plan plan, Draft draft, String name, List<TrackPoint> path) {
        TransitMap map = plan.map();
        Set<String> codes = map.tracks().stream().map(Track::code).collect(Collectors.toSet());
        TrackColors colors = TrackColors.next(map.tracks());
        Track track = new Track(
                draft.fresh(name, "track"),
                name,
                TrackCodes.next(name, codes),
                colors.color(),
                colors.pattern(),
                false,
                "",
                path);
        draft.put(track);
        return track;
    }

    /**
     * Another colour.
     *
     * @param color {@code #RRGGBB}; one that is hard to see is a finding
     * @throws InvalidItem if it is no colour
     */
    public static Change color(Plan plan, String track, String color) {
        Track before = plan.require(track, Track.class);
        return replace(plan, before, before.withColor(color), "change.color");
    }

    /** Another pattern. */
    public static Change pattern(Plan plan, String track, TrackPattern pattern) {
        Track before = plan.require(track, Track.class);
        return replace(plan, before, before.withPattern(pattern), "change.pattern");
    }

    /**
     * Another code on the badge.
     *
     * @throws InvalidItem if it has more than 2 characters
     */
    public static Change code(Plan plan, String track, String code) {
        Track before = plan.require(track, Track.class);
        return replace(plan, before, before.withCode(code), "change.code");
    }

    /** The track in the other direction of travel. */
    public static Change reverse(Plan plan, String track) {
        Track before = plan.require(track, Track.class);
        return replace(plan, before, before.withPath(before.path().reversed()), "change.reverse");
    }

    /**
     * The track closed into a loop, with a bend in the closing stretch where one is needed, or opened, without the bends of
     * that stretch.
     *
     * @throws ChangeRefused also if a track with fewer than three stations is to be closed
     */
    public static Change loop(Plan plan, String track, boolean loop) {
        Track before = plan.require(track, Track.class);
        if (before.loop() == loop) {
            return replace(plan, before, before, "change.loop");
        }
        if (!loop) {
            return replace(plan, before, before.withPath(TrackPaths.trimmed(before.path()), false), "change.loop.open");
        }
        if (before.stations().size() < 3) {
            throw new ChangeRefused(Naming.of(plan, before) + " has fewer than three stations, too few for a loop");
        }
        return replace(
                plan, before, before.withPath(TrackCorners.closed(plan.map(), before.path()), true), "change.loop");
    }

    /**
     * The track at another place in the legend.
     *
     * @param position 0 for the first; larger than the legend means the last
     */
    public static Change moveTo(Plan plan, String track, int position) {
        MapSheet sheet = plan.map().sheet();
        Track moved = plan.require(track, Track.class);
        List<String> order = Orders.moved(sheet.tracks(), track, position);
        return Change.of(
                Message.of("change.move", Naming.of(plan, moved)), Edit.replace(sheet, sheet.withTracks(order)));
    }

    /** The track deleted; its stations stay. */
    public static Change delete(Plan plan, String track) {
        return Deletion.delete(plan, Set.of(plan.require(track, Track.class).id()));
    }

    static Change replace(Plan plan, Track before, Track after, String key) {
        return Change.of(Message.of(key, Naming.of(plan, before)), Edit.replace(before, after));
    }
}
