package throughline.desktop.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.DateEntry;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.TextEntry;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.Blackout;
import throughline.plan.BlackoutEdits;
import throughline.plan.Change;
import throughline.plan.ItemEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** Days on which people are left alone, or a holiday: when, for whom and where. */
public final class BlackoutForm implements Form<Blackout> {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private TextEntry name;

    @FXML
    private ChoiceEntry<Blackout.Kind> kind;

    @FXML
    private DateEntry first;

    @FXML
    private DateEntry last;

    @FXML
    private Chips audiences;

    @FXML
    private Chips markets;

    @FXML
    private ProseEntry note;

    @FXML
    private Button delete;

    /** @param desk what every part of the window is handed */
    public BlackoutForm(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        Controls.bind(delete, desk.actions().get("delete"));
    }

    @Override
    public void show(Plan plan, Blackout days, JourneyBook journeys) {
        String id = days.id();
        name.show(model, id, days.name(), (now, text) -> ItemEdits.rename(now, id, text));
        kind.show(
                List.of(Blackout.Kind.values()),
                days.kind(),
                Terms::of,
                chosen -> model.apply(now -> changed(now, id, it -> it.withKind(chosen))));
        first.show(model, days.first(), day -> changed(plan, id, it -> it.withDays(needed(day), it.last())));
        last.show(model, days.last(), day -> changed(plan, id, it -> it.withDays(it.first(), needed(day))));
        audiences(plan, days);
        MarketChips.show(
                markets,
                model.catalogue(),
                days.markets(),
                plan.sheet().markets(),
                Words.say("blackout.markets.none"),
                chosen -> model.apply(now -> changed(now, id, it -> it.withMarkets(chosen))));
        note.show(model, id, days.note(), (now, text) -> changed(now, id, it -> it.withNote(text)));
    }

    private static LocalDate needed(@Nullable LocalDate day) {
        if (day == null) {
            throw new InvalidItem("day", Words.say("blackout.day.needed"));
        }
        return day;
    }

    private void audiences(Plan plan, Blackout days) {
        List<String> chosen = days.audiences();
        audiences.show(
                chosen.stream()
                        .map(it -> new Chips.Chip(
                                Naming.of(plan, it),
                                null,
                                () -> model.goTo(it),
                                () -> put(days.id(), without(chosen, it))))
                        .toList(),
                plan.audiences().stream()
                        .map(Audience::id)
                        .filter(it -> !chosen.contains(it))
                        .map(it -> new Chips.Option(Naming.of(plan, it), null, () -> put(days.id(), with(chosen, it))))
                        .toList(),
                Words.say("blackout.audiences.none"));
    }

    private void put(String id, List<String> chosen) {
        model.apply(now -> changed(now, id, it -> it.withAudiences(chosen)));
    }

    private static List<String> with(List<String> ids, String more) {
        return java.util.stream.Stream.concat(ids.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    private static List<String> without(List<String> ids, String gone) {
        return ids.stream().filter(it -> !it.equals(gone)).toList();
    }

    /** The change of the days as they are then, which need not be as they were when shown. */
    private static Change changed(Plan now, String id, UnaryOperator<Blackout> edit) {
        return BlackoutEdits.change(now, edit.apply(now.require(id, Blackout.class)));
    }

    @Override
    public void commit() {
        name.commit();
        note.commit();
    }

    @Override
    public void typeOver() {
        name.typeOver();
    }
}
