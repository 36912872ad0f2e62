package throughline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.format.LeafLists;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.LabelAnchor;
import throughline.map.LabelPin;
import throughline.map.LabelSide;
import throughline.map.LifecycleStage;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.RelationshipElement;
import throughline.map.Station;
import throughline.map.Tint;
import throughline.map.Track;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;

/** The tables of the map's items. */
final class MapFamilies {

    static final Family<Neighborhood> NEIGHBORHOOD = new Family<>(
                    "neighborhood", Neighborhood.class, MapFamilies::neighborhood)
            .column("name", Neighborhood::name)
            .column("description", Neighborhood::description)
            .json(
                    "outline",
                    it -> LeafLists.writeNumbers(it.outline().stream()
                            .map(p -> List.of(p.x(), p.y()))
                            .toList()))
            .column("light", it -> it.tint().light())
            .column("dark", it -> it.tint().dark())
            .column("ink_light", it -> it.tint().inkLight())
            .column("ink_dark", it -> it.tint().inkDark())
            .column("label_x", it -> it.label() == null ? null : it.label().at().x())
            .column("label_y", it -> it.label() == null ? null : it.label().at().y())
            .word("label_anchor", it -> it.label() == null ? null : it.label().anchor());

    static final Family<Station> STATION = new Family<>("station", Station.class, MapFamilies::station)
            .column("name", Station::name)
            .column("neighborhood_id", it -> it.neighborhood().isEmpty() ? null : it.neighborhood())
            .column("description", Station::description)
            .column("x", it -> it.at().x())
            .column("y", it -> it.at().y())
            .column("channel", Station::channel)
            .word("channel_type", Station::channelType)
            .column("meets_customers", Station::meetsCustomers)
            .column("intrusiveness", Station::intrusiveness)
            .json("lifecycle", it -> words(it.lifecycle()))
            .json("permissions", it -> LeafLists.writeTexts(it.permissions()))
            .json("elements", it -> words(it.elements()))
            .json("measures", it -> LeafLists.writeTexts(it.measures()))
            .word("capability", Station::capability)
            .word("label_side", Station::labelSide);

    static final Family<Track> TRACK = new Family<>("track", Track.class, MapFamilies::track)
            .column("name", Track::name)
            .column("code", Track::code)
            .column("color", Track::color)
            .word("pattern", Track::pattern)
            .column("closed", Track::loop)
            .column("description", Track::description)
            .json(
                    "path",
                    it -> LeafLists.writeNumbers(
                            it.path().stream().map(MapFamilies::numbers).toList()))
            .list("stations", Track::stations);

    static final Family<HandOver> HAND_OVER = new Family<>(
                    "hand_over",
                    HandOver.class,
                    row -> new HandOver(row.id(), row.text("name"), row.text("description"), row.ids("stations")))
            .column("name", HandOver::name)
            .column("description", HandOver::description)
            .list("stations", HandOver::stations);

    static final Family<MapSheet> SHEET = new Family<>(
                    "map_sheet",
                    MapSheet.class,
                    row -> new MapSheet(
                            row.text("title"),
                            row.whole("width"),
                            row.whole("height"),
                            row.text("template"),
                            row.text("template_version"),
                            row.ids("neighborhoods"),
                            row.ids("tracks")))
            .column("title", MapSheet::title)
            .column("width", MapSheet::width)
            .column("height", MapSheet::height)
            .column("template", MapSheet::template)
            .column("template_version", MapSheet::templateVersion)
            .list("neighborhoods", MapSheet::neighborhoods)
            .list("tracks", MapSheet::tracks);

    private MapFamilies() {}

    private static Neighborhood neighborhood(Row row) throws SQLException {
        LabelAnchor anchor = row.wordOrNull("label_anchor", LabelAnchor.class);
        @Nullable
        LabelPin pin =
                anchor == null ? null : new LabelPin(new GridPoint(row.whole("label_x"), row.whole("label_y")), anchor);
        return new Neighborhood(
                row.id(),
                row.text("name"),
                row.text("description"),
                LeafLists.readNumbers(row.text("outline")).stream()
                        .map(p -> new GridPoint(p.get(0), p.get(1)))
                        .toList(),
                new Tint(row.text("light"), row.text("dark"), row.text("ink_light"), row.text("ink_dark")),
                pin);
    }

    private static Station station(Row row) throws SQLException {
        String neighborhood = row.textOrNull("neighborhood_id");
        return new Station(
                row.id(),
                row.text("name"),
                neighborhood == null ? "" : neighborhood,
                row.text("description"),
                new GridPoint(row.whole("x"), row.whole("y")),
                row.text("channel"),
                row.word("channel_type", ChannelType.class),
                row.flag("meets_customers"),
                row.whole("intrusiveness"),
                words(row.text("lifecycle"), LifecycleStage.class),
                LeafLists.readTexts(row.text("permissions")),
                words(row.text("elements"), RelationshipElement.class),
                LeafLists.readTexts(row.text("measures")),
                row.word("capability", Capability.class),
                row.wordOrNull("label_side", LabelSide.class));
    }

    private static Track track(Row row) throws SQLException {
        Iterator<String> stops = row.ids("stations").iterator();
        List<TrackPoint> path = new ArrayList<>();
        for (List<Integer> point : LeafLists.readNumbers(row.text("path"))) {
            path.add(
                    point.isEmpty()
                            ? new TrackPoint.Stop(stops.next())
                            : new TrackPoint.Bend(new GridPoint(point.get(0), point.get(1)), point.get(2)));
        }
        return new Track(
                row.id(),
                row.text("name"),
                row.text("code"),
                row.text("color"),
                row.word("pattern", TrackPattern.class),
                row.flag("closed"),
                row.text("description"),
                path);
    }

    /** A stop is an empty place in the path: its station's id is in the list of ids, where a foreign key guards it. */
    private static List<Integer> numbers(TrackPoint point) {
        return switch (point) {
            case TrackPoint.Stop stop -> List.of();
            case TrackPoint.Bend bend -> List.of(bend.at().x(), bend.at().y(), bend.radius());
        };
    }

    private static String words(List<? extends Enum<?>> words) {
        return LeafLists.writeTexts(words.stream().map(Enum::name).toList());
    }

    private static <E extends Enum<E>> List<E> words(String json, Class<E> type) {
        return LeafLists.readTexts(json).stream()
                .map(word -> Enum.valueOf(type, word))
                .toList();
    }
}
