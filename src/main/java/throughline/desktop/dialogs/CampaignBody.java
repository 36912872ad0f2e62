package throughline.desktop.dialogs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.consent.Catalogue;
import throughline.desktop.look.Icons;
import throughline.desktop.parts.DateEntry;
import throughline.desktop.parts.MarketNames;
import throughline.desktop.parts.Numbers;
import throughline.desktop.parts.SearchedMenu;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.item.Words;
import throughline.plan.Audience;
import throughline.plan.CampaignStart;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** The four questions that a campaign begins with: for whom, where, when, and what people have permitted so far. */
public final class CampaignBody {

    @FXML
    private TextField name;

    @FXML
    private FlowPane audiences;

    @FXML
    private TextField people;

    @FXML
    private TextField size;

    @FXML
    private FlowPane markets;

    @FXML
    private Label firstLabel;

    @FXML
    private DatePicker first;

    @FXML
    private Label lastLabel;

    @FXML
    private DatePicker last;

    @FXML
    private GridPane given;

    @FXML
    private Label reason;

    private GivenFields shares = new GivenFields();
    private Runnable check = () -> {};

    /**
     * @param called the name it has unless another is typed; empty for a number
     * @param wrong set to true while an answer will not do
     */
    void show(Plan plan, Catalogue catalogue, String called, BooleanProperty wrong) {
        check = () -> {
            String fault = fault();
            reason.setText(fault);
            wrong.set(!fault.isEmpty());
        };
        name.setPromptText(
                called.isEmpty()
                        ? Words.say("campaign.numbered", plan.campaigns().size() + 1)
                        : called);
        name.setText(called);
        showAudiences(plan);
        showMarkets(plan, catalogue);
        day(first, firstLabel);
        day(last, lastLabel);
        shares = new GivenFields();
        shares.show(given, plan, catalogue, check);
        for (TextField field : List.of(name, people, size)) {
            field.textProperty().addListener((property, before, after) -> check.run());
        }
        onlyKnown(plan);
        check.run();
    }

    private void showAudiences(Plan plan) {
        for (Audience audience : plan.audiences()) {
            ToggleButton button = tick(audiences, audience.id(), "start-audience-", Naming.of(plan, audience));
            button.setSelected(plan.audiences().size() == 1);
            button.selectedProperty().addListener((property, before, after) -> onlyKnown(plan));
        }
        audiences.setManaged(!plan.audiences().isEmpty());
    }

    /** What is known of the one audience that is chosen stands as a hint where the answer would. */
    private void onlyKnown(Plan plan) {
        List<String> chosen = chosen(audiences);
        shares.hint(
                chosen.size() == 1 && people.getText().isBlank()
                        ? plan.require(chosen.getFirst(), Audience.class)
                        : null);
    }

    private void showMarkets(Plan plan, Catalogue catalogue) {
        plan.sheet().markets().forEach(market -> market(catalogue, market));
        MenuButton more = new MenuButton(Words.say("start.campaign.market.add"), Icons.of(Feather.PLUS));
        more.setId("start-market-add");
        more.getStyleClass().add("chip-add");
        MarketNames.known(catalogue).stream()
                .filter(market -> !plan.sheet().markets().contains(market))
                .sorted(Comparator.comparing(market -> MarketNames.called(catalogue, market)))
                .forEach(market -> more.getItems().add(item(catalogue, market, more)));
        SearchedMenu.on(more);
        markets.getChildren().add(more);
    }

    private MenuItem item(Catalogue catalogue, String market, MenuButton more) {
        MenuItem item = new MenuItem(MarketNames.offered(catalogue, market));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> {
            more.getItems().remove(item);
            ToggleButton added = market(catalogue, market);
            added.setSelected(true);
            markets.getChildren().remove(more);
            markets.getChildren().add(more);
            more.requestFocus();
        });
        return item;
    }

    private ToggleButton market(Catalogue catalogue, String market) {
        return tick(markets, market, "start-market-", MarketNames.called(catalogue, market));
    }

    private static ToggleButton tick(FlowPane place, String value, String ids, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setId(ids + value);
        button.setUserData(value);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("tick-word");
        place.getChildren().add(button);
        return button;
    }

    private static List<String> chosen(FlowPane place) {
        List<String> chosen = new ArrayList<>();
        place.getChildren().forEach(node -> {
            if (node instanceof ToggleButton button && button.isSelected()) {
                chosen.add((String) button.getUserData());
            }
        });
        return chosen;
    }

    private void day(DatePicker picker, Label label) {
        label.setLabelFor(picker);
        picker.setPromptText(Words.say("entry.day.none"));
        picker.setConverter(DateEntry.converter());
        picker.valueProperty().addListener((property, before, after) -> check.run());
        picker.getEditor().textProperty().addListener((property, before, after) -> check.run());
    }

    /** What is just typed counts, whether or not the picker has taken it over. */
    private static @Nullable LocalDate day(DatePicker picker) {
        return picker.getConverter().fromString(picker.getEditor().getText());
    }

    private String fault() {
        for (DatePicker picker : List.of(first, last)) {
            if (!picker.getEditor().getText().isBlank() && day(picker) == null) {
                return Words.say("fault.day", DateEntry.example());
            }
        }
        LocalDate from = day(first);
        LocalDate to = day(last);
        if (from != null && to != null && to.isBefore(from)) {
            return Words.say("start.campaign.fault.days");
        }
        if (!size.getText().isBlank() && people.getText().isBlank()) {
            return Words.say("start.campaign.fault.size");
        }
        return fault(() -> answers());
    }

    private static String fault(Runnable answer) {
        try {
            answer.run();
            return "";
        } catch (InvalidItem invalid) {
            return invalid.reason();
        }
    }

    /** Puts the keyboard on the first field. */
    void takeFocus() {
        name.requestFocus();
    }

    /**
     * What is answered.
     *
     * @throws InvalidItem if an answer will not do
     */
    CampaignStart answers() {
        String called = Texts.name("name", name.getText().isBlank() ? name.getPromptText() : name.getText());
        List<String> chosen = chosen(audiences);
        String others = Texts.name("name", people.getText().strip());
        CampaignStart start = new CampaignStart(
                called,
                chosen,
                others,
                size.getText().isBlank() ? 0 : Numbers.people(size.getText()),
                chosen(markets),
                day(first),
                day(last),
                shares.answers());
        boolean nobody = chosen.isEmpty() && others.isBlank();
        // What these people have permitted is about somebody, even where nobody has said who they are.
        return nobody && !start.given().isEmpty() ? start.withPeople(Words.say("start.campaign.audience")) : start;
    }
}
