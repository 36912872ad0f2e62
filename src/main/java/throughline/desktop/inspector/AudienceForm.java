package throughline.desktop.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import throughline.consent.PermissionType;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Sign;
import throughline.desktop.parts.Facts;
import throughline.desktop.parts.MarketNames;
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
    private ShareFields markets;

    @FXML
    private ShareFields platforms;

    @FXML
    private Rows campaigns;

    @FXML
    private Facts balance;

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
                audience.size() == 0 ? "" : Numbers.people(audience.size()),
                (now, text) -> AudienceEdits.size(now, id, text.isBlank() ? 0 : Numbers.people(text)));
        held.show(model, audience, addable(audience));
        showMarkets(plan, audience);
        showPlatforms(audience);
        balance.clear();
        balance.add(Words.say("audience.balance"), BalanceWords.of(plan, audience), Words.say("audience.balance.tip"));
        campaigns.show(rows(plan, id, journeys), Words.say("audience.campaigns.none"));
    }

    private void showMarkets(Plan plan, Audience audience) {
        Map<String, String> parts = new LinkedHashMap<>();
        // Also those that the plan has left since: their shares count until somebody takes them away.
        Stream.concat(plan.sheet().markets().stream(), audience.markets().keySet().stream())
                .forEach(market -> parts.put(market, MarketNames.called(model.catalogue(), market)));
        markets.show(
                model,
                audience,
                parts,
                Audience::markets,
                "market",
                Words.say(parts.isEmpty() ? "audience.markets.noMarkets" : "audience.markets.none"),
                (now, shares) -> AudienceEdits.markets(now, audience.id(), shares));
    }

    private void showPlatforms(Audience audience) {
        Map<String, String> parts = new LinkedHashMap<>();
        Stream.concat(Audience.PLATFORMS.stream(), audience.platforms().keySet().stream())
                .forEach(platform -> parts.put(platform, platform(platform)));
        platforms.show(
                model,
                audience,
                parts,
                Audience::platforms,
                "platform",
                Words.say("audience.platforms.none"),
                (now, shares) -> AudienceEdits.platforms(now, audience.id(), shares));
    }

    /** A file may name platforms that the program has no word for. */
    private static String platform(String platform) {
        return switch (platform) {
            case "ios" -> Words.say("audience.platform.ios");
            case "android" -> Words.say("audience.platform.android");
            case "web" -> Words.say("audience.platform.web");
            default -> platform;
        };
    }

    private List<PermissionType> addable(Audience audience) {
        return model.catalogue().permissions().stream()
                .filter(type -> type.scope() == PermissionType.Scope.PERSON)
                .filter(type -> !audience.held().containsKey(type.id()))
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
        markets.commit();
        platforms.commit();
        held.commit();
    }

    @Override
    public void typeOver() {
        name.typeOver();
    }
}
