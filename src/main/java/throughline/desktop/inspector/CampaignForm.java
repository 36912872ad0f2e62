package throughline.desktop.inspector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Icons;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.DateEntry;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.TextEntry;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Change;
import throughline.plan.ItemEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.WhenWords;

/** A campaign's fields and its journey. */
public final class CampaignForm implements Form<Campaign> {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private TextEntry name;

    @FXML
    private ProseEntry goal;

    @FXML
    private TextEntry owner;

    @FXML
    private Chips audiences;

    @FXML
    private Chips markets;

    @FXML
    private DateEntry starts;

    @FXML
    private DateEntry ends;

    @FXML
    private CampaignBriefFields brief;

    @FXML
    private JourneyList journey;

    @FXML
    private ToggleButton lay;

    @FXML
    private Button focus;

    @FXML
    private Button delete;

    /** @param desk what every part of the window is handed */
    public CampaignForm(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        Controls.bind(lay, desk.actions().get("campaign.lay"));
        Controls.bind(focus, desk.actions().get("view.focus"));
        Controls.bind(delete, desk.actions().get("delete"));
    }

    @Override
    public void show(Plan plan, Campaign campaign, JourneyBook journeys) {
        String id = campaign.id();
        name.show(model, id, campaign.name(), (now, text) -> ItemEdits.rename(now, id, text));
        goal.show(model, id, campaign.goal(), (now, text) -> CampaignEdits.goal(now, id, text));
        owner.show(model, id, campaign.owner(), (now, text) -> CampaignEdits.owner(now, id, text));
        starts.show(model, campaign.starts(), day -> dates(plan, id, day, campaign.ends(), "campaign.fault.starts"));
        ends.show(model, campaign.ends(), day -> dates(plan, id, campaign.starts(), day, "campaign.fault.ends"));
        showAudiences(plan, campaign);
        MarketChips.show(
                markets,
                model.catalogue(),
                campaign.brief().markets(),
                plan.sheet().markets(),
                Words.say("campaign.markets.all"),
                chosen -> model.apply(now -> CampaignEdits.brief(now, id, it -> it.withMarkets(chosen))));
        journey.show(desk, plan, campaign, journeys);
        brief.show(model, plan, campaign);
    }

    /** @param fault what a day that will not do is told, with the first day and the last */
    private static Change dates(
            Plan plan, String id, @Nullable LocalDate first, @Nullable LocalDate last, String fault) {
        if (first != null && last != null && last.isBefore(first)) {
            throw new InvalidItem("dates", Words.say(fault, WhenWords.day(first), WhenWords.day(last)));
        }
        return CampaignEdits.dates(plan, id, first, last);
    }

    private void showAudiences(Plan plan, Campaign campaign) {
        List<Chips.Chip> chips = new ArrayList<>();
        List<Chips.Option> options = new ArrayList<>();
        for (Audience audience : plan.audiences()) {
            String called = Naming.of(plan, audience);
            if (campaign.audiences().contains(audience.id())) {
                chips.add(new Chips.Chip(
                        called,
                        Icons.of(Feather.USERS),
                        () -> model.select(audience.id()),
                        () -> model.apply(now -> CampaignEdits.audiences(
                                now, campaign.id(), without(campaign.audiences(), audience.id())))));
            } else {
                options.add(new Chips.Option(
                        called,
                        Icons.of(Feather.USERS),
                        () -> model.apply(now -> CampaignEdits.addAudience(now, campaign.id(), audience.id()))));
            }
        }
        if (plan.audiences().isEmpty()) {
            options.add(new Chips.Option(
                    Words.say("action.audience.new"),
                    Icons.of(Feather.PLUS),
                    () -> desk.actions().get("audience.new").fire()));
        }
        audiences.show(chips, options, Words.say("campaign.audiences.none"));
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    @Override
    public void commit() {
        name.commit();
        goal.commit();
        owner.commit();
        brief.commit();
    }

    @Override
    public void typeOver() {
        name.typeOver();
    }
}
