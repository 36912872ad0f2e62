package throughline.desktop.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import throughline.consent.PermissionType;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Sign;
import throughline.desktop.parts.Facts;
import throughline.desktop.parts.Numbers;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.Rows;
import throughline.desktop.parts.TextEntry;
import throughline.desktop.parts.Times;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.AudienceEdits;
import throughline.plan.ItemEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** An audience's fields: how many people it is, and what part of them holds which permission from the start. */
public final class AudienceForm implements Form<Audience> {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private TextEntry name;

    @FXML
    private ProseEntry description;

    @FXML
    private TextEntry size;

    @FXML
    private HeldShares held;

    @FXML
    private Facts facts;

    @FXML
    private Rows campaigns;

    @FXML
    private Button delete;

    /** @param desk what every part of the window is handed */
    public AudienceForm(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        Controls.bind(delete, desk.actions().get("delete"));
    }

    @Override
    public void show(Plan plan, Audience audience, JourneyBook journeys) {
        String id = audience.id();
        name.show(model, id, audience.name(), (now, text) -> ItemEdits.rename(now, id, text));
        description.show(model, id, audience.description(), (now, text) -> ItemEdits.describe(now, id, text));
        size.show(
                model,
                id,
                Numbers.people(audience.size()),
                (now, text) -> AudienceEdits.size(now, id, Numbers.people(text)));
        held.show(model, audience, addable(audience));
        facts.clear();
        facts.add(
                Words.say("audience.markets"),
                audience.markets().entrySet().stream()
                        .map(market -> market.getKey() + " " + Words.say("percent", Numbers.percent(market.getValue())))
                        .collect(Collectors.joining(", ")));
        campaigns.show(rows(plan, id, journeys), Words.say("audience.campaigns.none"));
    }

    private List<PermissionType> addable(Audience audience) {
        return model.catalogue().permissions().stream()
                .filter(type -> type.scope() == PermissionType.Scope.PERSON)
                .filter(type -> audience.heldShare(type.id()).compareTo(BigDecimal.ZERO) == 0)
                .toList();
    }

    private List<Rows.Row> rows(Plan plan, String audience, JourneyBook journeys) {
        List<Rows.Row> rows = new ArrayList<>();
        plan.campaigns().stream()
                .filter(campaign -> campaign.audiences().contains(audience))
                .forEach(campaign -> rows.add(new Rows.Row(
                        journeys.state(campaign.id())
                                .map(Sign::of)
                                .orElse(Sign.NONE)
                                .node(),
                        Naming.of(plan, campaign),
                        Times.span(campaign.starts(), campaign.ends()),
                        null,
                        () -> model.goTo(campaign.id()))));
        return rows;
    }

    @Override
    public void commit() {
        name.commit();
        description.commit();
        size.commit();
        held.commit();
    }

    @Override
    public void typeOver() {
        name.typeOver();
    }
}
