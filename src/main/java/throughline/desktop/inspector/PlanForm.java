package throughline.desktop.inspector;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.Facts;
import throughline.desktop.parts.MarketNames;
import throughline.desktop.parts.TextEntry;
import throughline.desktop.parts.ZoneEntry;
import throughline.item.Words;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.PlanSheet;

/** The plan as a whole, while nothing in it is selected: what it holds, and how to begin. */
public final class PlanForm implements Form<PlanSheet> {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private TextEntry title;

    @FXML
    private TextEntry currency;

    @FXML
    private Chips markets;

    @FXML
    private ZoneEntry zone;

    @FXML
    private Facts facts;

    @FXML
    private WeakestLine weakest;

    @FXML
    private DutyCards duties;

    @FXML
    private BlackoutRows blackouts;

    @FXML
    private CapCards caps;

    @FXML
    private TotalsTable totals;

    @FXML
    private Button guide;

    @FXML
    private Button newCampaign;

    @FXML
    private Button newAudience;

    @FXML
    private Button export;

    /** @param desk what every part of the window is handed */
    public PlanForm(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        guide.setOnAction(e -> desk.actions().get("help.guide").fire());
        Controls.bind(newCampaign, desk.actions().get("campaign.new"));
        Controls.bind(newAudience, desk.actions().get("audience.new"));
        Controls.bind(export, desk.actions().get("plan.export"));
    }

    @Override
    public void show(Plan plan, PlanSheet sheet, JourneyBook journeys) {
        title.show(model, sheet.id(), sheet.title(), (now, text) -> ItemEdits.rename(now, PlanSheet.ID, text));
        currency.show(
                model,
                sheet.id(),
                sheet.currency(),
                (now, text) -> PlanEdits.currency(now, text.strip().toUpperCase(Locale.ROOT)));
        MarketChips.show(
                markets,
                model.catalogue(),
                sheet.markets(),
                MarketNames.known(model.catalogue()),
                Words.say("plan.markets.none"),
                chosen -> model.apply(now -> PlanEdits.markets(now, chosen)));
        zone.show(sheet.zone(), chosen -> model.apply(now -> PlanEdits.zone(now, chosen)));
        weakest.show(model, plan);
        duties.show(model, plan);
        blackouts.show(desk, plan);
        caps.show(model, plan);
        totals.show(plan);
        int touchpoints = plan.campaigns().stream()
                .mapToInt(campaign -> campaign.touchpoints().size())
                .sum();
        facts.clear();
        facts.add(
                Words.say("plan.campaigns"),
                Words.say("plan.campaigns.value", plan.campaigns().size(), touchpoints));
        facts.add(
                Words.say("plan.audiences"),
                Words.say("plan.audiences.value", plan.audiences().size()));
        facts.add(
                Words.say("plan.map"),
                Words.say(
                        "plan.map.value",
                        plan.map().sheet().title(),
                        plan.map().stations().size(),
                        plan.map().tracks().size()));
    }

    @Override
    public void commit() {
        title.commit();
        currency.commit();
        duties.commit();
        caps.commit();
    }

    @Override
    public void typeOver() {
        title.typeOver();
    }
}
