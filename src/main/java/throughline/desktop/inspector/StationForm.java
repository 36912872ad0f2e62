package throughline.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Icons;
import throughline.desktop.look.Marks;
import throughline.desktop.look.Sign;
import throughline.desktop.offers.OfferKind;
import throughline.desktop.offers.Offers;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.Rows;
import throughline.desktop.parts.TextEntry;
import throughline.desktop.parts.Times;
import throughline.item.Item;
import throughline.item.Words;
import throughline.map.HandOver;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Campaign;
import throughline.plan.HandOverEdits;
import throughline.plan.ItemEdits;
import throughline.plan.MapEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** A station's fields: its name, where it belongs, what calls there, and its facts. */
public final class StationForm implements Form<Station> {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private TextEntry name;

    @FXML
    private ProseEntry description;

    @FXML
    private ChoiceEntry<String> neighborhood;

    @FXML
    private Chips tracks;

    @FXML
    private Chips handOvers;

    @FXML
    private StationFacts factsController;

    @FXML
    private Rows campaigns;

    @FXML
    private Button delete;

    /** @param desk what every part of the window is handed */
    public StationForm(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        Controls.bind(delete, desk.actions().get("delete"));
    }

    @Override
    public void show(Plan plan, Station station, JourneyBook journeys) {
        String id = station.id();
        name.show(model, id, station.name(), (now, text) -> ItemEdits.rename(now, id, text));
        description.show(model, id, station.description(), (now, text) -> ItemEdits.describe(now, id, text));
        showNeighborhood(plan, station);
        showTracks(plan, station);
        showHandOvers(plan, station);
        factsController.show(plan, List.of(station));
        campaigns.show(calls(plan, station, journeys), Words.say("station.campaigns.none"));
    }

    private void showNeighborhood(Plan plan, Station station) {
        List<String> all = new ArrayList<>(List.of(""));
        plan.map().neighborhoods().stream().map(Neighborhood::id).forEach(all::add);
        neighborhood.show(
                all,
                station.neighborhood(),
                it -> it.isEmpty() ? Words.say("station.neighborhood.none") : nameOf(it),
                it -> model.apply(now -> MapEdits.setNeighborhood(now, List.of(station.id()), it)));
    }

    private String nameOf(String id) {
        Plan now = model.planProperty().get();
        return now == null || !now.has(id) ? "" : Naming.of(now, now.require(id, Item.class));
    }

    private void showTracks(Plan plan, Station station) {
        List<Chips.Chip> on = new ArrayList<>();
        List<Chips.Option> off = new ArrayList<>();
        for (Track track : plan.map().tracks()) {
            String called = Naming.of(plan, track);
            if (track.stopsAt(station.id())) {
                on.add(new Chips.Chip(
                        called, Marks.track(track), () -> model.select(track.id()), () -> takeOff(station, track)));
            } else {
                off.add(new Chips.Option(
                        called,
                        Marks.track(track),
                        () -> model.apply(
                                now -> MapEdits.addToTrack(now, station.id(), track.id(), OptionalInt.empty()))));
            }
        }
        tracks.show(on, off, on.isEmpty() ? Words.say("station.tracks.none") : "");
    }

    private void showHandOvers(Plan plan, Station station) {
        List<Chips.Chip> here = new ArrayList<>();
        List<Chips.Option> more = new ArrayList<>();
        for (HandOver team : plan.map().handOvers()) {
            String called = Naming.of(plan, team);
            List<String> others = team.stations().stream()
                    .filter(id -> !id.equals(station.id()))
                    .toList();
            if (team.stations().contains(station.id())) {
                here.add(new Chips.Chip(
                        called,
                        Icons.of(Feather.USERS),
                        () -> model.select(team.id()),
                        // Work is handed over somewhere, or not at all: then the hand-over is deleted.
                        others.isEmpty()
                                ? null
                                : () -> model.apply(now -> HandOverEdits.stations(now, team.id(), others))));
            }
        }
        Offers.of(plan, List.of(station.id()), Optional.empty()).stream()
                .filter(offer -> offer.kind() == OfferKind.HAND_OVER)
                .map(offer -> new Chips.Option(offer.words(), Icons.of(Feather.USERS), () -> offer.take(model)))
                .forEach(more::add);
        handOvers.show(here, more, "");
    }

    private void takeOff(Station station, Track track) {
        model.apply(now -> MapEdits.removeFromTrack(now, station.id(), track.id()));
    }

    private List<Rows.Row> calls(Plan plan, Station station, JourneyBook journeys) {
        List<Rows.Row> rows = new ArrayList<>();
        for (Campaign campaign : plan.campaigns()) {
            for (Touchpoint touchpoint : journeys.order(campaign.id())) {
                if (touchpoint.station().equals(station.id())) {
                    rows.add(new Rows.Row(
                            Marks.number(journeys.number(touchpoint.id())),
                            Naming.of(plan, campaign),
                            Times.when(touchpoint.when()),
                            journeys.state(touchpoint.id())
                                    .map(state -> Sign.of(state).node())
                                    .orElse(null),
                            () -> model.goTo(touchpoint.id())));
                }
            }
        }
        return rows;
    }

    @Override
    public void commit() {
        name.commit();
        description.commit();
        factsController.commit();
    }

    @Override
    public void typeOver() {
        name.typeOver();
    }
}
