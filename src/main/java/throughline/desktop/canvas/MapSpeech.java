package throughline.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.consent.Gate;
import throughline.consent.Gates;
import throughline.consent.Journey;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Sign;
import throughline.item.Item;
import throughline.item.Words;
import throughline.map.Capability;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Campaign;
import throughline.plan.Naming;
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
                .map(item -> item instanceof Station station ? station(model, plan, station) : other(plan, item))
                .orElse("");
    }

    private static String other(Plan plan, Item item) {
        return Words.say("canvas.speech.other", Naming.of(plan, item), Words.say("kind." + Naming.kind(item)));
    }

    /** Name, track, neighborhood, and how the station stands. */
    private static String station(PlannerModel model, Plan plan, Station station) {
        String neighborhood = plan.map()
                .neighborhood(station.neighborhood())
                .map(it -> Naming.of(plan, it))
                .orElse(Words.say("canvas.speech.nowhere"));
        String name = Naming.of(plan, station);
        List<Track> tracks = plan.map().tracksAt(station.id());
        Optional<Track> along = TrackWalk.track(model);
        List<String> parts = new ArrayList<>();
        if (along.isEmpty()) {
            parts.add(Words.say("canvas.speech.lonely", name, neighborhood));
        } else {
            Track track = along.get();
            parts.add(Words.say(
                    "canvas.speech.station",
                    name,
                    track.stations().indexOf(station.id()) + 1,
                    track.stations().size(),
                    Naming.of(plan, track),
                    neighborhood));
            if (tracks.size() > 1) {
                String others = tracks.stream()
                        .filter(it -> !it.equals(track))
                        .map(it -> Naming.of(plan, it))
                        .collect(Collectors.joining(", "));
                parts.add(Words.say("canvas.speech.interchange", others));
            }
        }
        if (station.capability() != Capability.UNSET) {
            parts.add(Words.say(
                    "canvas.speech.capability",
                    Words.say("word.Capability." + station.capability().name())));
        }
        parts.addAll(calls(model, plan, station));
        return String.join(" ", parts);
    }

    /** How many campaigns call here, and how the worst gate before it stands. */
    private static List<String> calls(PlannerModel model, Plan plan, Station station) {
        List<Campaign> campaigns = plan.campaigns().stream()
                .filter(campaign -> plan.touchpoints(campaign).stream()
                        .anyMatch(it -> it.station().equals(station.id())))
                .toList();
        if (campaigns.isEmpty()) {
            return List.of(Words.say("canvas.speech.calls", 0));
        }
        List<Gate> gates = new ArrayList<>();
        for (Campaign campaign : campaigns) {
            Journey journey = Journey.of(plan, campaign);
            Gates.of(plan, journey, model.catalogue()).stream()
                    .filter(gate -> plan.find(gate.touchpoint(), Touchpoint.class)
                            .map(it -> it.station().equals(station.id()))
                            .orElse(false))
                    .forEach(gates::add);
        }
        String count = Words.say("canvas.speech.calls", campaigns.size());
        return JourneyBook.worst(gates)
                .map(state -> List.of(
                        count,
                        Words.say(
                                "canvas.speech.gates",
                                gates.size(),
                                Sign.of(state).word())))
                .orElse(List.of(count));
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
