package throughline.map;

import java.util.List;
import java.util.stream.Stream;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * A named run of stations.
 *
 * @param code the badge, 1 or 2 characters, unique by convention
 * @param color {@code #RRGGBB}, one value for both themes
 * @param pattern how the track is told apart without colour
 * @param loop true if the last point joins the first
 * @param path stops in order with bends between, up to 5,000 points; a station stands at most once (a loop closes by
 *     its flag, not by repeating its first stop)
 */
public record Track(
        String id,
        String name,
        String code,
        String color,
        TrackPattern pattern,
        boolean loop,
        String description,
        List<TrackPoint> path)
        implements MapItem {

    /** Checks names, colour and path. */
    public Track {
        Ids.require("id", id);
        name = Texts.name("name", name);
        code = Texts.name("code", code);
        if (code.codePointCount(0, code.length()) > 2) {
            throw new InvalidItem("code", "a track's code has 1 or 2 characters: \"" + code + "\"");
        }
        color = Colors.require("color", color);
        description = Texts.prose("description", description);
        path = List.copyOf(path);
        if (path.size() > 5_000) {
            throw new InvalidItem("path", "a track has at most 5000 stops and bends");
        }
        Lists.distinct("path", stationsOf(path).toList());
    }

    private static Stream<String> stationsOf(List<TrackPoint> path) {
        return path.stream().filter(TrackPoint.Stop.class::isInstance).map(p -> ((TrackPoint.Stop) p).station());
    }

    /** The stations' ids in order of travel. */
    public List<String> stations() {
        return stationsOf(path).toList();
    }

    /** True if the track stops at {@code station}. */
    public boolean stopsAt(String station) {
        return path.stream()
                .anyMatch(
                        p -> p instanceof TrackPoint.Stop stop && stop.station().equals(station));
    }

    /** The same track under another name. */
    public Track withName(String newName) {
        return new Track(id, newName, code, color, pattern, loop, description, path);
    }

    /** The same track with another description. */
    public Track withDescription(String text) {
        return new Track(id, name, code, color, pattern, loop, text, path);
    }

    /** The same track along another path. */
    public Track withPath(List<TrackPoint> newPath) {
        return new Track(id, name, code, color, pattern, loop, description, newPath);
    }

    /** The same track with another code on its badge. */
    public Track withCode(String newCode) {
        return new Track(id, name, newCode, color, pattern, loop, description, path);
    }

    /** The same track in another colour. */
    public Track withColor(String newColor) {
        return new Track(id, name, code, newColor, pattern, loop, description, path);
    }

    /** The same track in another pattern. */
    public Track withPattern(TrackPattern newPattern) {
        return new Track(id, name, code, color, newPattern, loop, description, path);
    }

    /** The same track along another path, as a loop or from end to end. */
    public Track withPath(List<TrackPoint> newPath, boolean asLoop) {
        return new Track(id, name, code, color, pattern, asLoop, description, newPath);
    }
}
