package throughline.desktop.inspector;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import throughline.consent.PermissionType;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.TextEntry;
import throughline.desktop.parts.Ticks;
import throughline.item.Words;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.LifecycleStage;
import throughline.map.RelationshipElement;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.StationFactEdits;

/** What is so about a station, or about several at once: then a field shows what they have in common. */
public final class StationFacts {

    private final PlannerModel model;

    @FXML
    private ChoiceEntry<ChannelType> channelType;

    @FXML
    private TextEntry channel;

    @FXML
    private ChoiceEntry<Boolean> customers;

    @FXML
    private Ticks lifecycle;

    @FXML
    private ChoiceEntry<Integer> intrusiveness;

    @FXML
    private ChoiceEntry<Capability> capability;

    @FXML
    private Chips permissions;

    @FXML
    private Ticks elements;

    @FXML
    private Chips measures;

    @FXML
    private TextEntry measure;

    /** @param desk what every part of the window is handed */
    public StationFacts(Desk desk) {
        this.model = desk.model();
    }

    /** Shows the facts of one station or of several. */
    void show(Plan plan, List<Station> stations) {
        List<String> ids = stations.stream().map(Station::id).toList();
        choice(
                channelType,
                List.of(ChannelType.values()),
                stations,
                Station::channelType,
                Terms::of,
                (now, it) -> StationFactEdits.channelType(now, ids, it));
        choice(
                customers,
                List.of(true, false),
                stations,
                Station::meetsCustomers,
                it -> Words.say(it ? "station.meets" : "station.behind"),
                (now, it) -> StationFactEdits.meetsCustomers(now, ids, it));
        choice(
                intrusiveness,
                IntStream.rangeClosed(0, 10).boxed().toList(),
                stations,
                Station::intrusiveness,
                it -> it == 0 ? Words.say("station.intrusiveness.none") : Words.say("station.intrusiveness.value", it),
                (now, it) -> StationFactEdits.intrusiveness(now, ids, it));
        choice(
                capability,
                List.of(Capability.values()),
                stations,
                Station::capability,
                Terms::of,
                (now, it) -> StationFactEdits.capability(now, ids, it));
        ticks(
                lifecycle,
                LifecycleStage.values(),
                stations,
                Station::lifecycle,
                (stage, on) -> model.apply(now -> StationFactEdits.serves(now, ids, stage, on)));
        ticks(
                elements,
                RelationshipElement.values(),
                stations,
                Station::elements,
                (element, on) -> model.apply(now -> StationFactEdits.serves(now, ids, element, on)));
        showPermissions(stations, ids);
        showMeasures(stations, ids);
        showText(stations);
    }

    private <T> void choice(
            ChoiceEntry<T> entry,
            List<T> all,
            List<Station> stations,
            Function<Station, T> value,
            Function<T, String> words,
            BiFunction<Plan, T, Change> edit) {
        entry.show(all, common(stations, value), words, it -> model.apply(now -> edit.apply(now, it)));
    }

    private static <T> @Nullable T common(List<Station> stations, Function<Station, T> value) {
        List<T> values = stations.stream().map(value).distinct().toList();
        return values.size() == 1 ? values.getFirst() : null;
    }

    private static <T extends Enum<T>> void ticks(
            Ticks ticks,
            T[] all,
            List<Station> stations,
            Function<Station, List<T>> value,
            java.util.function.BiConsumer<T, Boolean> put) {
        ticks.show(Arrays.stream(all)
                .map(it -> new Ticks.Tick(
                        "tick-" + it.name(),
                        Terms.of(it),
                        stations.stream()
                                .filter(s -> value.apply(s).contains(it))
                                .count(),
                        stations.size(),
                        on -> put.accept(it, on)))
                .toList());
    }

    private void showPermissions(List<Station> stations, List<String> ids) {
        Set<String> here = new LinkedHashSet<>();
        stations.forEach(it -> here.addAll(it.permissions()));
        permissions.show(
                here.stream()
                        .map(it -> new Chips.Chip(
                                model.catalogue().nameOf(it),
                                null,
                                null,
                                () -> model.apply(now -> StationFactEdits.involves(now, ids, it, false))))
                        .toList(),
                model.catalogue().permissions().stream()
                        .map(PermissionType::id)
                        .filter(it -> !here.contains(it))
                        .map(it -> new Chips.Option(
                                model.catalogue().nameOf(it),
                                null,
                                () -> model.apply(now -> StationFactEdits.involves(now, ids, it, true))))
                        .toList(),
                "");
    }

    private void showMeasures(List<Station> stations, List<String> ids) {
        Set<String> here = new LinkedHashSet<>();
        stations.forEach(it -> here.addAll(it.measures()));
        measures.setManaged(!here.isEmpty());
        measures.setVisible(!here.isEmpty());
        measures.show(
                here.stream()
                        .map(it -> new Chips.Chip(
                                it,
                                null,
                                null,
                                () -> model.apply(now -> StationFactEdits.measures(now, ids, it, false))))
                        .toList(),
                List.of(),
                "");
    }

    /** What is typed is about one station alone. */
    private void showText(List<Station> stations) {
        boolean one = stations.size() == 1;
        for (TextEntry entry : List.of(channel, measure)) {
            entry.setManaged(one);
            entry.setVisible(one);
        }
        if (one) {
            Station station = stations.getFirst();
            List<String> id = List.of(station.id());
            channel.show(
                    model,
                    station.id(),
                    station.channel(),
                    (now, text) -> StationFactEdits.channel(now, id, text.strip()));
            measure.show(
                    model, station.id(), "", (now, text) -> StationFactEdits.measures(now, id, text.strip(), true));
        }
    }

    /** Makes the change that is still being typed. */
    void commit() {
        channel.commit();
        measure.commit();
    }
}
