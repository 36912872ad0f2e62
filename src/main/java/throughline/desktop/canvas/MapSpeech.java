package throughline.desktop.canvas;

import java.util.Set;
import java.util.stream.Collectors;
import throughline.desktop.PlannerModel;
import throughline.item.Item;
import throughline.item.Words;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The map in words: for screen readers, and for the tooltip. */
final class MapSpeech {

    private MapSpeech() {}

    /** What is selected. */
    static String of(PlannerModel model) {
        Plan plan = model.planProperty().get();
        Set<String> selection = model.selectionProperty().get();
        if (plan == null || selection.isEmpty()) {
            return Words.say("canvas.speech.map");
        }
        if (selection.size() > 1) {
            return Words.say("canvas.speech.several", Integer.toString(selection.size()));
        }
        return plan.item(selection.iterator().next())
                .map(item -> item instanceof Station station ? station(plan, station) : item.name())
                .orElse("");
    }

    private static String station(Plan plan, Station station) {
        String tracks =
                plan.map().tracksAt(station.id()).stream().map(Track::name).collect(Collectors.joining(", "));
        String neighborhood = plan.map()
                .neighborhood(station.neighborhood())
                .map(Neighborhood::name)
                .orElse(Words.say("canvas.speech.nowhere"));
        return tracks.isEmpty()
                ? Words.say("canvas.speech.lonely", station.name(), neighborhood)
                : Words.say("canvas.speech.station", station.name(), tracks, neighborhood);
    }

    /** One line about an item under the pointer; empty where its name on the map says it all. */
    static String tooltip(Plan plan, String id) {
        return plan.item(id).map(item -> tooltip(plan, item)).orElse("");
    }

    private static String tooltip(Plan plan, Item item) {
        return switch (item) {
            case Station station -> joined(station.name(), station.description());
            case Track track -> joined(track.name(), track.description());
            case Neighborhood neighborhood -> "";
            case Touchpoint touchpoint ->
                joined(
                        touchpoint.name().isEmpty()
                                ? plan.find(touchpoint.station(), Station.class)
                                        .map(Station::name)
                                        .orElse("")
                                : touchpoint.name(),
                        touchpoint.message());
            default -> item.name();
        };
    }

    private static String joined(String name, String text) {
        return text.isBlank() ? name : name + "\n" + text;
    }
}
