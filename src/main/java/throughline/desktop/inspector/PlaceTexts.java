package throughline.desktop.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;
import throughline.plan.Naming;
import throughline.plan.Plan;

/**
 * Corners and bends as rows of text in grid units, both ways: what a hand drags on the map can be typed too. A row is two
 * numbers, from the left and from the top.
 */
final class PlaceTexts {

    private static final String NUMBER = "(-?\\d{1,5}(?:[.,]\\d{1,2})?)";
    private static final Pattern PLACE = Pattern.compile(NUMBER + "[\\s;]+" + NUMBER);

    private PlaceTexts() {}

    static String corners(List<GridPoint> corners) {
        return corners.stream().map(PlaceTexts::place).collect(Collectors.joining("\n"));
    }

    /** @throws InvalidItem if a row is not two numbers */
    static List<GridPoint> corners(String text) {
        return rows(text).stream()
                .map(row -> place(row).orElseThrow(() -> new InvalidItem("place", Words.say("fault.place", row))))
                .toList();
    }

    /** A track's way: the names of its stations, and the places of its bends between them. */
    static String course(Plan plan, Track track) {
        return track.path().stream()
                .map(point -> switch (point) {
                    case TrackPoint.Stop stop -> Naming.of(plan, stop.station());
                    case TrackPoint.Bend bend -> place(bend.at());
                })
                .collect(Collectors.joining("\n"));
    }

    /**
     * The way that a text describes. A bend that stays where it was keeps its radius.
     *
     * @throws InvalidItem if a row is neither a place nor the name of the station that comes next
     */
    static List<TrackPoint> course(Plan plan, Track track, String text) {
        List<TrackPoint> path = new ArrayList<>();
        List<String> stations = new ArrayList<>(track.stations());
        for (String row : rows(text)) {
            Optional<GridPoint> place = place(row);
            if (place.isPresent()) {
                path.add(bend(track, place.get()));
            } else if (!stations.isEmpty()
                    && Naming.of(plan, stations.getFirst()).equalsIgnoreCase(row)) {
                path.add(new TrackPoint.Stop(stations.removeFirst()));
            } else {
                throw new InvalidItem("course", Words.say("fault.course", row));
            }
        }
        if (!stations.isEmpty()) {
            String missing = Naming.of(plan, plan.require(stations.getFirst(), Station.class));
            throw new InvalidItem("course", Words.say("fault.course.missing", missing));
        }
        return path;
    }

    private static TrackPoint bend(Track track, GridPoint at) {
        return track.path().stream()
                .filter(point ->
                        point instanceof TrackPoint.Bend old && old.at().equals(at))
                .findFirst()
                .orElseGet(() -> new TrackPoint.Bend(at, 0));
    }

    private static List<String> rows(String text) {
        return text.lines().map(String::strip).filter(row -> !row.isEmpty()).toList();
    }

    private static String place(GridPoint point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    private static Optional<GridPoint> place(String row) {
        Matcher matcher = PLACE.matcher(row);
        return matcher.matches()
                ? Optional.of(new GridPoint(hundredths(matcher.group(1)), hundredths(matcher.group(2))))
                : Optional.empty();
    }

    private static int hundredths(String number) {
        return new BigDecimal(number.replace(',', '.')).movePointRight(2).intValueExact();
    }
}
