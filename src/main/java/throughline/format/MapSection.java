package throughline.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.map.TransitMap;

/** The map inside a file: the sheet's facts, then its neighborhoods, tracks, stations and hand-overs. */
final class MapSection {

    private MapSection() {}

    static void write(JsonText out, TransitMap map) {
        SheetForm.writeFacts(out, map.sheet());
        out.objects("neighborhoods", map.neighborhoods(), NeighborhoodForm::write)
                .objects("tracks", map.tracks(), TrackForm::write)
                .objects("stations", map.stations(), StationForm::write)
                .objects("handOvers", map.handOvers(), StationForm::write);
    }

    static void read(Cursor cursor, String path, ItemReader items) {
        Map<String, Value> facts = new LinkedHashMap<>();
        List<String> neighborhoods = new ArrayList<>();
        List<String> tracks = new ArrayList<>();
        cursor.fields(path, (name, at) -> {
            switch (name) {
                case "neighborhoods" -> neighborhoods.addAll(items.section(cursor, at, NeighborhoodForm::read));
                case "tracks" -> tracks.addAll(items.section(cursor, at, TrackForm::read));
                case "stations" -> items.section(cursor, at, StationForm::read);
                case "handOvers" -> items.section(cursor, at, StationForm::readHandOver);
                default -> facts.put(name, cursor.value(at));
            }
        });
        items.add(
                path,
                Fields.of(path, new Value.Members(facts))
                        .as(fields -> SheetForm.readMapFacts(fields, neighborhoods, tracks)));
    }
}
