package throughline.desktop.start;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Desk;
import throughline.item.Words;
import throughline.plan.CampaignTemplate;
import throughline.plan.PermissionRequest;
import throughline.session.Template;

/** The templates, and where to begin with one: in the open plan or in a plan of its own. */
final class TemplatePage {

    private final Desk desk;
    private final VBox root = new VBox();
    private final ListView<Template> list = new ListView<>();
    private final Label summary = new Label();
    private final Label journey = new Label();
    private final Label asks = new Label();
    private final Label unread = new Label();
    private final Button here = new Button();
    private final Button anew = new Button(Words.say("start.template.anew"));

    TemplatePage(Desk desk, Beginning beginning, Runnable back) {
        this.desk = desk;
        Label title = new Label(Words.say("start.template.title"));
        title.getStyleClass().add("start-head");
        list.setId("start-templates");
        list.setAccessibleText(title.getText());
        list.setCellFactory(view -> new Cell());
        list.setPrefHeight(300);
        list.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> show(now));
        for (Label label : new Label[] {summary, journey, asks, unread}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        summary.getStyleClass().add("row-title");
        journey.setId("start-template-journey");
        unread.getStyleClass().add("entry-reason");
        VBox words = new VBox(summary, journey, asks);
        words.getStyleClass().add("start-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox both = new HBox(list, words);
        both.getStyleClass().add("start-both");
        here.setId("start-template-here");
        anew.setId("start-template-anew");
        here.getStyleClass().add("accent");
        // Where there is no open plan, the one button is the one to press.
        here.visibleProperty().addListener((property, was, shown) -> {
            anew.getStyleClass().remove("accent");
            if (!shown) {
                anew.getStyleClass().add("accent");
            }
        });
        here.setOnAction(e -> campaign(beginning, true));
        anew.setOnAction(e -> campaign(beginning, false));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                (here.isVisible() ? here : anew).fire();
                event.consume();
            }
        });
        Button backTo = new Button(Words.say("start.template.back"));
        backTo.setId("start-template-back");
        backTo.getStyleClass().add("link");
        backTo.setOnAction(e -> back.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(backTo, space, anew, here);
        line.getStyleClass().add("line");
        root.getChildren().setAll(title, both, unread, line);
    }

    Region node() {
        return root;
    }

    boolean isShown() {
        return root.getScene() != null;
    }

    /** Fills the list anew: somebody may have saved one since. */
    void begin() {
        unread.setText("");
        desk.library().templates().all(templates -> {
            list.getItems().setAll(templates.all());
            list.getSelectionModel().selectFirst();
            unread.setText(String.join("\n", templates.unread()));
            list.requestFocus();
        });
    }

    private void campaign(Beginning beginning, boolean inOpenPlan) {
        switch (list.getSelectionModel().getSelectedItem()) {
            case Template.OfCampaign it when inOpenPlan -> beginning.here(it.template());
            case Template.OfCampaign it -> beginning.anew(it.template());
            case Template.OfPlan it -> beginning.plan(it);
            case null -> {}
        }
    }

    private void show(@Nullable Template template) {
        boolean open = desk.model().planProperty().get() != null;
        here.setVisible(open && template instanceof Template.OfCampaign);
        here.setManaged(here.isVisible());
        if (open) {
            here.setText(Words.say(
                    "start.template.here",
                    desk.model().planProperty().get().sheet().title()));
        }
        switch (template) {
            case Template.OfCampaign it -> {
                CampaignTemplate shown = it.template();
                summary.setText(shown.summary().isEmpty() ? shown.goal() : shown.summary());
                journey.setText(journey(shown));
                asks.setText(asks(shown));
            }
            case Template.OfPlan it -> {
                summary.setText(Words.say("start.template.plan"));
                journey.setText(Words.say(
                        "start.template.plan.text",
                        it.plan().campaigns().size(),
                        it.plan().map().stations().size()));
                asks.setText("");
            }
            case null -> {
                summary.setText("");
                journey.setText("");
                asks.setText("");
            }
        }
    }

    private static String journey(CampaignTemplate template) {
        String stations = template.calls().stream()
                .map(call -> call.touchpoint().name().isEmpty()
                        ? call.place().name()
                        : call.touchpoint().name())
                .collect(Collectors.joining(" → "));
        Integer days = template.days();
        return days == null
                ? Words.say("start.template.journey", template.calls().size(), stations)
                : Words.say("start.template.journey.days", template.calls().size(), days, stations);
    }

    private String asks(CampaignTemplate template) {
        String asked = template.calls().stream()
                .flatMap(call -> call.asksFor().stream())
                .map(PermissionRequest::permission)
                .distinct()
                .map(desk.model().catalogue()::nameOf)
                .collect(Collectors.joining(", "));
        return asked.isEmpty() ? "" : Words.say("start.template.asks", asked);
    }

    /** A template's name; one's own say so. */
    private static final class Cell extends ListCell<Template> {
        @Override
        protected void updateItem(@Nullable Template template, boolean empty) {
            super.updateItem(template, empty);
            boolean own = template instanceof Template.OfPlan || template instanceof Template.OfCampaign it && it.own();
            setText(
                    empty || template == null
                            ? ""
                            : own ? Words.say("start.template.own", template.name()) : template.name());
        }
    }
}
