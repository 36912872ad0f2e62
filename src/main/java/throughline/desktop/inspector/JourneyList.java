package throughline.desktop.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Deleting;
import throughline.desktop.look.Icons;
import throughline.desktop.look.Marks;
import throughline.desktop.look.Sign;
import throughline.desktop.parts.Rows;
import throughline.desktop.parts.Times;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.JourneyOrder;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;

/** A campaign's touchpoints in the order they are met; each can be opened, moved by hand or by button, and taken out. */
public final class JourneyList extends VBox {

    /** Without touchpoints. */
    public JourneyList() {
        getStyleClass().add("journey-list");
    }

    /** Shows a journey. A button that was pressed is a fresh one afterwards and gets the keyboard again. */
    void show(Desk desk, Plan plan, Campaign campaign, JourneyBook journeys) {
        List<Touchpoint> order = journeys.order(campaign.id());
        String held = getScene() != null && isFocusWithin()
                ? getScene().getFocusOwner().getId()
                : null;
        getChildren().clear();
        if (order.isEmpty()) {
            Label none = new Label(Words.say("campaign.journey.none"));
            none.getStyleClass().add("chips-none");
            none.setWrapText(true);
            getChildren().add(none);
        }
        if (JourneyOrder.clashes(plan, campaign)) {
            getChildren().add(clash(desk.model(), campaign));
        }
        JourneyDrag drag = new JourneyDrag(
                this,
                (line, target) -> move(
                        desk.model(),
                        String.valueOf(line.getUserData()),
                        campaign.touchpoints().indexOf(String.valueOf(target.getUserData()))));
        for (Touchpoint touchpoint : order) {
            Node line = line(desk, plan, campaign, touchpoint, journeys);
            drag.add(line);
            getChildren().add(line);
        }
        if (held != null) {
            lookupAll(".button").stream()
                    .filter(button -> held.equals(button.getId()))
                    .findFirst()
                    .or(() -> Optional.ofNullable(lookup(".button")))
                    .ifPresent(Node::requestFocus);
        }
    }

    private static Node clash(PlannerModel model, Campaign campaign) {
        Label words = new Label(Words.say("campaign.clash"));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button order = new Button(Words.say("campaign.clash.order"));
        order.getStyleClass().add("small");
        order.setMinWidth(USE_PREF_SIZE);
        order.setOnAction(e -> model.apply(now -> CampaignEdits.orderByTime(now, campaign.id())));
        HBox line = new HBox(words, order);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("clash");
        return line;
    }

    private static Node line(Desk desk, Plan plan, Campaign campaign, Touchpoint touchpoint, JourneyBook journeys) {
        PlannerModel model = desk.model();
        int place = campaign.touchpoints().indexOf(touchpoint.id());
        String title = Naming.of(plan, touchpoint);
        Node row = Rows.node(new Rows.Row(
                Marks.number(journeys.number(touchpoint.id())),
                title,
                note(plan, touchpoint),
                journeys.state(touchpoint.id())
                        .map(state -> Sign.of(state).node())
                        .orElse(null),
                () -> model.goTo(touchpoint.id())));
        HBox.setHgrow(row, Priority.ALWAYS);
        Button up = button(Feather.CHEVRON_UP, "journey.up", title, () -> move(model, touchpoint.id(), place - 1));
        up.setId("up-" + touchpoint.id());
        up.setDisable(place == 0);
        Button down =
                button(Feather.CHEVRON_DOWN, "journey.down", title, () -> move(model, touchpoint.id(), place + 1));
        down.setId("down-" + touchpoint.id());
        down.setDisable(place == campaign.touchpoints().size() - 1);
        Button remove = button(
                Feather.X,
                "journey.remove",
                title,
                () -> new Deleting(model, desk.dialogs()).delete(Set.of(touchpoint.id())));
        remove.setId("remove-" + touchpoint.id());
        HBox line = new HBox(row, up, down, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("journey-line");
        line.setUserData(touchpoint.id());
        return line;
    }

    private static String note(Plan plan, Touchpoint touchpoint) {
        String when = Times.brief(touchpoint.when());
        return touchpoint.name().isEmpty()
                ? when
                : Words.say("journey.note", Naming.of(plan, plan.require(touchpoint.station(), Station.class)), when);
    }

    private static void move(PlannerModel model, String touchpoint, int place) {
        model.apply(now -> TouchpointEdits.moveTo(now, touchpoint, place));
    }

    private static Button button(Ikon icon, String key, String title, Runnable run) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().add("mini");
        String words = Words.say(key, title);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(e -> run.run());
        return button;
    }
}
