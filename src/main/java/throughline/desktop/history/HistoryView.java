package throughline.desktop.history;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.history.HistoryLine.Place;
import throughline.desktop.look.Icons;
import throughline.session.OpenPlan;

/** The history: each step by its name; a click goes there, back or forward. */
public final class HistoryView {

    private final Desk desk;
    private final PlannerModel model;
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();

    @FXML
    private ListView<HistoryLine> list;

    @FXML
    private Node nothing;

    @FXML
    private Button begin;

    @FXML
    private Button close;

    /** @param desk what every part of the window is handed */
    public HistoryView(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        list.setItems(lines);
        list.setCellFactory(view -> new HistoryCell(model.typeProperty()));
        list.setOnMouseClicked(event -> goToSelected());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSelected();
                event.consume();
            }
        });
        Controls.bindIcon(close, desk.actions().get("view.history"));
        close.setGraphic(Icons.of(Feather.X));
        Controls.bind(begin, desk.actions().get("campaign.new"));
        model.planProperty().addListener((property, before, after) -> fill());
        // Nothing is worked out for a panel that is not there.
        desk.panels().historyProperty().addListener((property, before, open) -> fill());
        fill();
    }

    /** Where the keyboard lands when it comes here. */
    public void takeFocus() {
        list.requestFocus();
    }

    private void fill() {
        OpenPlan open = model.openPlanProperty().get();
        boolean shown = open != null && desk.panels().historyProperty().get();
        lines.setAll(shown ? HistoryLine.of(open.history()) : List.of());
        nothing.setVisible(lines.isEmpty());
        list.setVisible(!lines.isEmpty());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).place() == Place.NOW) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 2));
            }
        }
    }

    private void goToSelected() {
        HistoryLine line = list.getSelectionModel().getSelectedItem();
        if (line != null && line.place() != Place.NOW) {
            model.goToStep(line.done());
        }
    }
}
