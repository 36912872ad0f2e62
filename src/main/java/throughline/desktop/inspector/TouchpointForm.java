package throughline.desktop.inspector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import org.kordamp.ikonli.feather.Feather;
import throughline.consent.Gate;
import throughline.consent.PermissionType;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Icons;
import throughline.desktop.look.Sign;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.Facts;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.TextEntry;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.ItemEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;

/** A touchpoint's fields: where, when, to whom, what is said, what it requires and asks for. */
public final class TouchpointForm implements Form<Touchpoint> {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private Label number;

    @FXML
    private Button campaign;

    @FXML
    private TextEntry name;

    @FXML
    private ChoiceEntry<String> station;

    @FXML
    private Chips uses;

    @FXML
    private WhenFields when;

    @FXML
    private Chips audiences;

    @FXML
    private ProseEntry message;

    @FXML
    private Chips requires;

    @FXML
    private RequestCards asksFor;

    @FXML
    private CheckBox asksFirst;

    @FXML
    private Chips leavesOut;

    @FXML
    private TouchpointBriefFields brief;

    @FXML
    private TitledPane about;

    @FXML
    private Label stationDescription;

    @FXML
    private Facts facts;

    @FXML
    private Button delete;

    /** @param desk what every part of the window is handed */
    public TouchpointForm(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        Controls.bind(delete, desk.actions().get("delete"));
    }

    @Override
    public void show(Plan plan, Touchpoint touchpoint, JourneyBook journeys) {
        String id = touchpoint.id();
        Campaign owner = plan.campaignOf(touchpoint);
        number.setText(Words.say(
                "touchpoint.number",
                journeys.number(id),
                journeys.order(owner.id()).size()));
        campaign.setText(Naming.of(plan, owner));
        campaign.setOnAction(e -> model.goTo(owner.id()));
        name.setPrompt(Naming.of(plan, plan.require(touchpoint.station(), Station.class)));
        name.show(model, id, touchpoint.name(), (now, text) -> ItemEdits.rename(now, id, text));
        LocalDate first = owner.starts() == null ? LocalDate.now() : owner.starts();
        when.show(model, touchpoint, first, plan.sheet().zone());
        message.show(model, id, touchpoint.message(), (now, text) -> TouchpointEdits.message(now, id, text));
        showAudiences(plan, owner, touchpoint);
        showRequires(touchpoint, journeys);
        asksFor.show(model, plan, touchpoint);
        showAsksFirst(plan, touchpoint);
        showLeavesOut(plan, touchpoint);
        brief.show(model, plan, owner, touchpoint);
        UsesChips.show(uses, model, plan, touchpoint);
        showStation(plan, touchpoint);
    }

    private void showStation(Plan plan, Touchpoint touchpoint) {
        Station at = plan.require(touchpoint.station(), Station.class);
        List<Station> all = plan.map().stations().stream()
                .sorted(Comparator.comparing(Station::name))
                .toList();
        station.show(
                all.stream().map(Station::id).toList(),
                at.id(),
                it -> plan.map().station(it).map(s -> Naming.of(plan, s)).orElse(""),
                it -> model.apply(now -> TouchpointEdits.station(now, touchpoint.id(), it)));
        about.setText(Words.say("touchpoint.about", Naming.of(plan, at)));
        stationDescription.setText(at.description());
        StationGlance.show(facts, plan, at, model.catalogue());
    }

    private void showAudiences(Plan plan, Campaign owner, Touchpoint touchpoint) {
        List<Chips.Chip> chips = new ArrayList<>();
        List<Chips.Option> options = new ArrayList<>();
        List<String> own = touchpoint.audiences();
        for (Audience audience : plan.audiences()) {
            String called = Naming.of(plan, audience);
            List<String> others =
                    own.stream().filter(it -> !it.equals(audience.id())).toList();
            if (own.contains(audience.id())) {
                chips.add(new Chips.Chip(
                        called,
                        Icons.of(Feather.USERS),
                        () -> model.select(audience.id()),
                        () -> to(touchpoint, others)));
            } else {
                List<String> more = new ArrayList<>(own);
                more.add(audience.id());
                options.add(new Chips.Option(called, Icons.of(Feather.USERS), () -> to(touchpoint, more)));
            }
        }
        audiences.show(chips, options, Words.say("touchpoint.audiences.all", Naming.of(plan, owner)));
    }

    private void to(Touchpoint touchpoint, List<String> ids) {
        model.apply(now -> TouchpointEdits.audiences(now, touchpoint.id(), ids));
    }

    /** The question only arises where people are asked for what is required there. */
    private void showAsksFirst(Plan plan, Touchpoint touchpoint) {
        boolean both = plan.requests(touchpoint).stream()
                .anyMatch(request -> touchpoint.requires().contains(request.permission()));
        asksFirst.setManaged(both || touchpoint.asksFirst());
        asksFirst.setVisible(asksFirst.isManaged());
        asksFirst.setSelected(touchpoint.asksFirst());
        asksFirst.setOnAction(e -> {
            boolean first = asksFirst.isSelected();
            model.apply(now -> TouchpointEdits.asksFirst(now, touchpoint.id(), first));
        });
    }

    private void showLeavesOut(Plan plan, Touchpoint touchpoint) {
        MarketChips.show(
                leavesOut,
                model.catalogue(),
                touchpoint.leavesOut(),
                plan.markets(plan.campaignOf(touchpoint)),
                Words.say(
                        plan.markets(plan.campaignOf(touchpoint)).isEmpty()
                                ? "touchpoint.leavesOut.noMarkets"
                                : "touchpoint.leavesOut.none"),
                chosen -> model.apply(now -> TouchpointEdits.leavesOut(now, touchpoint.id(), chosen)));
    }

    private void showRequires(Touchpoint touchpoint, JourneyBook journeys) {
        List<Gate> gates = journeys.gates(touchpoint.id());
        List<Chips.Chip> chips = touchpoint.requires().stream()
                .map(permission -> chip(touchpoint, permission, gates))
                .toList();
        List<Chips.Option> options = model.catalogue().permissions().stream()
                .filter(type -> !touchpoint.requires().contains(type.id()))
                .map(type -> option(touchpoint, type))
                .toList();
        requires.show(chips, options, Words.say("touchpoint.requires.none"));
    }

    private Chips.Chip chip(Touchpoint touchpoint, String permission, List<Gate> gates) {
        Sign sign = gates.stream()
                .filter(gate -> gate.permission().equals(permission))
                .findFirst()
                .map(gate -> Sign.of(gate.state()))
                .orElse(Sign.NOTE);
        List<String> others = touchpoint.requires().stream()
                .filter(it -> !it.equals(permission))
                .toList();
        return new Chips.Chip(
                model.catalogue().nameOf(permission),
                sign.node(),
                null,
                () -> model.apply(now -> TouchpointEdits.requires(now, touchpoint.id(), others)));
    }

    private Chips.Option option(Touchpoint touchpoint, PermissionType type) {
        List<String> more = new ArrayList<>(touchpoint.requires());
        more.add(type.id());
        return new Chips.Option(
                type.name(), null, () -> model.apply(now -> TouchpointEdits.requires(now, touchpoint.id(), more)));
    }

    @Override
    public void commit() {
        name.commit();
        message.commit();
        when.commit();
        asksFor.commit();
        brief.commit();
    }

    @Override
    public void typeOver() {
        name.typeOver();
    }
}
