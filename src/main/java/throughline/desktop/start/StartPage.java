package throughline.desktop.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.actions.Action;
import throughline.desktop.look.Icons;
import throughline.item.Words;

/**
 * How to begin, over the whole window: at first start, and whenever a new plan is wanted. It goes away when there is a
 * plan to look at, and by Escape where there was one before.
 */
public final class StartPage extends StackPane {

    /** The action of whoever takes spreadsheets in; offered once it is there. */
    private static final String TABLE = "import-table";

    private final Desk desk;
    private final BorderPane window;
    private final Button back = new Button();
    private final VBox choices = new VBox();
    private final TemplatePage templates;

    private StartPage(Desk desk, BorderPane window) {
        this.desk = desk;
        this.window = window;
        Beginning beginning = new Beginning(desk, this::leave);
        this.templates = new TemplatePage(desk, beginning, this::showChoices);
        setId("start-page");
        getStyleClass().add("start-page");
        setManaged(false);
        setVisible(false);
        choices.getStyleClass().add("start-choices");
        for (Choice choice : ways(beginning)) {
            choices.getChildren().add(card(choice));
        }
        back.setId("start-back");
        back.getStyleClass().add("link");
        back.setOnAction(e -> leave());
        window.getChildren().add(this);
        window.layoutBoundsProperty()
                .addListener((property, was, now) -> resizeRelocate(0, 0, now.getWidth(), now.getHeight()));
        desk.panels().startProperty().addListener((property, was, on) -> turn(on));
        desk.model().openPlanProperty().addListener((property, was, plan) -> {
            if (plan != null) {
                leave();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        // The list of templates would keep Escape to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                pressed(event);
            }
        });
    }

    /** Puts the page above the window; whether it shows is a matter of the panels. */
    public static void over(BorderPane window, Desk desk) {
        new StartPage(desk, window);
    }

    private List<Choice> ways(Beginning beginning) {
        List<Choice> ways = new ArrayList<>();
        ways.add(new Choice(
                "sample",
                Feather.COMPASS,
                Words.say("start.sample"),
                Words.say("start.sample.text"),
                beginning::sample));
        ways.add(new Choice(
                "template",
                Feather.COPY,
                Words.say("start.template"),
                Words.say("start.template.text"),
                this::showTemplates));
        ways.add(new Choice(
                "empty", Feather.MAP, Words.say("start.empty"), Words.say("start.empty.text"), beginning::empty));
        desk.actions().all().stream()
                .filter(action -> action.id().equals(TABLE))
                .findFirst()
                .ifPresent(action -> ways.add(new Choice(
                        "table",
                        Feather.GRID,
                        Words.say("start.table"),
                        Words.say("start.table.text"),
                        () -> table(beginning, action))));
        ways.add(new Choice(
                "file", Feather.FOLDER, Words.say("start.file"), Words.say("start.file.text"), beginning::file));
        return ways;
    }

    /** A spreadsheet's rows need a plan to stand in. */
    private void table(Beginning beginning, Action action) {
        if (desk.model().planProperty().get() == null) {
            beginning.emptyThen(action::fire);
        } else {
            leave();
            action.fire();
        }
    }

    private static Button card(Choice choice) {
        Label title = new Label(choice.title());
        title.getStyleClass().add("start-title");
        Label sentence = new Label(choice.sentence());
        sentence.getStyleClass().add("start-sentence");
        sentence.setWrapText(true);
        VBox words = new VBox(title, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node icon = Icons.of(choice.icon());
        StackPane picture = new StackPane(icon);
        picture.getStyleClass().add("start-picture");
        picture.setMinWidth(Region.USE_PREF_SIZE);
        Button card = new Button("", new CardWords(picture, words));
        card.setId("start-" + choice.id());
        card.setAccessibleText(choice.title() + ". " + choice.sentence());
        card.getStyleClass().add("start-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setOnAction(e -> choice.run().run());
        // Before the button itself sees the key, which would go the same way once more.
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                card.fire();
                event.consume();
            }
        });
        return card;
    }

    private void turn(boolean on) {
        setVisible(on);
        if (on) {
            toFront();
            showChoices();
        }
        // Only now: the keyboard leaves what is disabled, and is to be here by then.
        List.of(window.getTop(), window.getCenter(), window.getBottom()).forEach(part -> part.setDisable(on));
        if (!on) {
            // While the page was there the map could not take the keyboard.
            Optional.ofNullable(window.lookup("#map")).filter(Node::isVisible).ifPresent(Node::requestFocus);
        }
    }

    private void showChoices() {
        Region mark = new Region();
        mark.getStyleClass().add("app-mark");
        Label title = new Label(Words.say("start.title"));
        title.getStyleClass().add("start-head");
        HBox head = new HBox(mark, title);
        head.getStyleClass().add("start-heading");
        String plan = desk.model().planProperty().get() == null
                ? ""
                : desk.model().planProperty().get().sheet().title();
        back.setText(Words.say("start.back", plan));
        back.setVisible(!plan.isEmpty());
        show(new VBox(head, choices, back));
        choices.getChildren().getFirst().requestFocus();
    }

    private void showTemplates() {
        show(templates.node());
        templates.begin();
    }

    private void show(Region content) {
        content.getStyleClass().add("start-column");
        StackPane middle = new StackPane(content);
        middle.minHeightProperty().bind(Bindings.createDoubleBinding(this::getHeight, heightProperty()));
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
        // What scrolls is part of the window only once it is dressed; before, nothing of it takes the keyboard.
        applyCss();
        layout();
    }

    private void leave() {
        desk.panels().startProperty().set(false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (templates.isShown()) {
                showChoices();
            } else if (desk.model().planProperty().get() != null) {
                leave();
            }
            event.consume();
        } else if (event.isShortcutDown()) {
            // What the window beneath does by keys waits until there is one to do it to.
            event.consume();
        }
    }
}
