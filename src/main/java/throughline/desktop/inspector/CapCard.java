package throughline.desktop.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.check.pressure.CapWords;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.Numbers;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.TextEntry;
import throughline.item.Words;
import throughline.map.ChannelWords;
import throughline.map.Station;
import throughline.plan.CapEdits;
import throughline.plan.Change;
import throughline.plan.Deletion;
import throughline.plan.FrequencyCap;
import throughline.plan.Plan;

/** A frequency cap: how many messages, in which period, by which channels. */
final class CapCard extends VBox {

    private final CardHead head = new CardHead(Feather.ACTIVITY);
    private final TextEntry most = new TextEntry();
    private final ChoiceEntry<FrequencyCap.Window> window = new ChoiceEntry<>();
    private final TextEntry days = new TextEntry();
    private final Chips channels = new Chips();

    CapCard(String id) {
        getStyleClass().add("card");
        most.setLabel(Words.say("caps.most"));
        most.setFieldId("most-" + id);
        window.setLabel(Words.say("caps.window"));
        window.setFieldId("window-" + id);
        days.setLabel(Words.say("caps.days"));
        days.setFieldId("days-" + id);
        channels.setLabel(Words.say("caps.channels"));
        channels.setAdd(Words.say("caps.channels.add"));
        channels.setFieldId("channels-" + id);
        getChildren().setAll(head, most, window, days, channels);
    }

    /** @param away where the keyboard goes when this one goes */
    void show(PlannerModel model, Plan plan, FrequencyCap cap, Runnable away) {
        String id = cap.id();
        String says = CapWords.of(cap);
        head.show(id, says, Words.say("chips.remove", says), () -> {
            away.run();
            model.apply(now -> Deletion.delete(now, Set.of(id)));
        });
        most.show(
                model,
                id,
                Integer.toString(cap.most()),
                (now, text) -> changed(now, id, it -> it.withMost(Numbers.whole(text, 1, 1_000))));
        window.show(
                List.of(FrequencyCap.Window.values()),
                cap.window(),
                Terms::of,
                chosen -> model.apply(now -> changed(now, id, it -> it.withWindow(chosen))));
        boolean rolling = cap.window() == FrequencyCap.Window.ROLLING;
        days.setVisible(rolling);
        days.setManaged(rolling);
        if (rolling) {
            days.show(
                    model,
                    id,
                    Integer.toString(cap.days()),
                    (now, text) -> changed(now, id, it -> it.withDays(Numbers.whole(text, 1, 366))));
        }
        List<String> chosen = cap.channels();
        channels.show(
                chosen.stream()
                        .map(it -> new Chips.Chip(
                                ChannelWords.of(it), null, null, () -> put(model, id, without(chosen, it))))
                        .toList(),
                plan.map().stations().stream()
                        .map(Station::channel)
                        .filter(it -> !it.isEmpty() && !chosen.contains(it))
                        .distinct()
                        .sorted(Comparator.comparing(ChannelWords::of))
                        .map(it -> new Chips.Option(ChannelWords.of(it), null, () -> put(model, id, with(chosen, it))))
                        .toList(),
                Words.say("caps.channels.none"));
    }

    private static void put(PlannerModel model, String id, List<String> chosen) {
        model.apply(now -> changed(now, id, it -> it.withChannels(chosen)));
    }

    private static List<String> with(List<String> channels, String more) {
        List<String> all = new ArrayList<>(channels);
        all.add(more);
        return all;
    }

    private static List<String> without(List<String> channels, String gone) {
        return channels.stream().filter(it -> !it.equals(gone)).toList();
    }

    private static Change changed(Plan now, String id, UnaryOperator<FrequencyCap> edit) {
        return CapEdits.change(now, edit.apply(now.require(id, FrequencyCap.class)));
    }

    void commit() {
        most.commit();
        days.commit();
    }
}
