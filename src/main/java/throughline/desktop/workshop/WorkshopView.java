package throughline.desktop.workshop;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Actions;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Icons;
import throughline.desktop.parts.Choices;
import throughline.desktop.workshop.WorkshopLine.Order;
import throughline.desktop.workshop.WorkshopLine.Page;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.plan.Workshop;
import throughline.plan.WorkshopItems;

/** The workshop: its state and round, and what was said, counted, decided and agreed on. */
public final class WorkshopView {

    private final Desk desk;
    private final PlannerModel model;
    private final WorkshopDesk workshop;
    private final WorkshopHands hands;
    private final ObservableList<WorkshopLine> lines = FXCollections.observableArrayList();

    @FXML
    private Label title;

    @FXML
    private Button start;

    @FXML
    private MenuButton end;

    @FXML
    private Button close;

    @FXML
    private Label clock;

    @FXML
    private Spinner<Integer> minutes;

    @FXML
    private Button go;

    @FXML
    private Button more;

    @FXML
    private Button stop;

    @FXML
    private ToggleButton capture;

    @FXML
    private CheckBox names;

    @FXML
    private ChoiceBox<Page> page;

    @FXML
    private ChoiceBox<Order> order;

    @FXML
    private TextField filter;

    @FXML
    private ListView<WorkshopLine> list;

    @FXML
    private Node nothing;

    @FXML
    private Label none;

    /** @param desk what every part of the window is handed */
    public WorkshopView(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
        this.workshop = model.workshop();
        this.hands = new WorkshopHands(desk);
    }

    @FXML
    private void initialize() {
        WorkshopActions.add(desk);
        Actions actions = desk.actions();
        Controls.bind(start, actions.get("workshop.start"));
        Controls.bind(capture, actions.get("workshop.capture"));
        Controls.bind(end, actions);
        Controls.bindIcon(close, actions.get("view.workshop"));
        close.setGraphic(Icons.of(Feather.X));
        names.setText(Words.say("action.workshop.names"));
        names.selectedProperty().bindBidirectional(workshop.namesProperty());
        new RoundRow(workshop.round(), desk.dialogs(), clock, minutes, go, more, stop);
        choices();
        list.setItems(lines);
        list.setCellFactory(view -> new WorkshopCell(model.typeProperty()));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                chosen().ifPresent(hands::go);
            }
        });
        list.setOnContextMenuRequested(this::menu);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.planProperty().addListener((property, before, after) -> fill());
        workshop.namesProperty().addListener((property, before, after) -> fill());
        filter.textProperty().addListener((property, before, after) -> fill());
        // Nothing is worked out for a panel that is not there.
        desk.panels().workshopProperty().addListener((property, before, open) -> fill());
        fill();
    }

    private void choices() {
        Choices.fill(page, List.of(Page.values()), value -> Words.say("workshop.page." + value));
        Choices.fill(order, List.of(Order.values()), value -> Words.say("workshop.order." + value));
        page.valueProperty().addListener((property, before, after) -> fill());
        order.valueProperty().addListener((property, before, after) -> fill());
    }

    /** Where the keyboard lands when it comes here. */
    public void takeFocus() {
        list.requestFocus();
    }

    private void fill() {
        Plan plan = model.planProperty().get();
        boolean shown = plan != null && desk.panels().workshopProperty().get();
        Optional<Workshop> running = plan == null ? Optional.empty() : WorkshopItems.running(plan);
        title.setText(
                running.map(it -> Words.say("workshop.running", it.name())).orElse(Words.say("workshop")));
        show(start, running.isEmpty());
        show(end, running.isPresent());
        if (plan == null || !shown) {
            lines.clear();
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        lines.setAll(WorkshopLine.of(
                plan,
                page.getValue(),
                order.getValue(),
                filter.getText(),
                workshop.namesProperty().get()));
        list.getSelectionModel().select(Math.min(at, lines.size() - 1));
        show(order, page.getValue() != Page.VOTES);
        nothing.setVisible(lines.isEmpty());
        boolean filtered = !filter.getText().isBlank() && WorkshopLine.count(plan, page.getValue()) > 0;
        none.setText(Words.say(
                filtered
                        ? "workshop.none.filtered"
                        : "workshop.none." + page.getValue().name()));
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private Optional<WorkshopLine> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void menu(ContextMenuEvent event) {
        chosen().ifPresent(line -> hands.menu(line).show(list, event.getScreenX(), event.getScreenY()));
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            ClipboardContent content = new ClipboardContent();
            content.putString(WorkshopHands.text(List.copyOf(lines)));
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        } else if (!event.isShortcutDown()
                && !event.isAltDown()
                && chosen().filter(line -> hands.pressed(event, line)).isPresent()) {
            event.consume();
        }
    }
}
