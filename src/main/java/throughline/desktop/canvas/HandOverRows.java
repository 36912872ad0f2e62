package throughline.desktop.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import throughline.draw.MapPicture;
import throughline.layout.Name;
import throughline.layout.NameLine;
import throughline.layout.Spot;
import throughline.map.HandOver;

/**
 * Where the map names a team: one row under the name of each station where work is handed over to it.
 *
 * @param station the station's id
 */
record HandOverRows(String station, NameLine row) {

    /** The rows that name a team, by station; none where the map does not name it now. */
    static List<HandOverRows> of(MapPicture picture, String handOver) {
        return picture.layout().map().handOvers().stream()
                .filter(it -> it.id().equals(handOver))
                .flatMap(it -> it.stations().stream())
                .flatMap(station -> row(picture, station, handOver))
                .toList();
    }

    private static Stream<HandOverRows> row(MapPicture picture, String station, String handOver) {
        Name name = picture.names().get(station);
        if (name == null) {
            return Stream.empty();
        }
        List<NameLine> rows = name.lines().stream().filter(NameLine::handOver).toList();
        // Rows stand in the order of the map's hand-overs.
        List<String> teams = picture.layout().map().handOversAt(station).stream()
                .map(HandOver::id)
                .toList();
        int index = teams.indexOf(handOver);
        return index < 0 || index >= rows.size()
                ? Stream.empty()
                : Stream.of(new HandOverRows(station, rows.get(index)));
    }

    /** The station under whose name the team's row is at a spot of the sheet. */
    static Optional<String> stationAt(MapPicture picture, String handOver, Spot spot) {
        return of(picture, handOver).stream()
                .filter(it -> it.row().box().contains(spot))
                .map(HandOverRows::station)
                .findFirst();
    }
}
