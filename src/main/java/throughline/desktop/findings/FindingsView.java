package throughline.desktop.findings;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import throughline.check.Finding;
import throughline.check.Severity;
import throughline.check.Verdict;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.item.Words;
import throughline.plan.Plan;

/** The findings at the bottom: what the checks noticed, the worst first, each with its way out. */
public final class FindingsView {

    private final Desk desk;
    private final PlannerModel model;
    private final ObservableList<Finding> shown = FXCollections.observableArrayList();

    @FXML
    private Label count;

    @FXML
    private ListView<Finding> list;

    @FXML
    private Node nothing;

    @FXML
    private Label none;

    @FXML
    private Button begin;

    @FXML
    private Button close;

    /** @param desk what every part of the window is handed */
    public FindingsView(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        list.setItems(shown);
        Confirms confirms = new Confirms(desk);
        list.setCellFactory(view -> new FindingCell(model, confirms));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Finding finding = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER
                    && finding != null
                    && !finding.items().isEmpty()) {
                model.goTo(finding.items().getFirst());
                event.consume();
            }
        });
        FindingActions.add(desk, list, confirms);
        Controls.bindIcon(close, desk.actions().get("view.findings"));
        close.setGraphic(throughline.desktop.look.Icons.of(org.kordamp.ikonli.feather.Feather.CHEVRON_DOWN));
        model.findingsProperty().addListener((property, before, after) -> show(after));
        model.planProperty().addListener((property, before, plan) -> {
            if (nothing.isVisible()) {
                show(model.findingsProperty().get());
            }
        });
        show(model.findingsProperty().get());
    }

    /** Where the keyboard lands when it comes here. */
    public void takeFocus() {
        list.requestFocus();
    }

    private void show(List<Finding> findings) {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        shown.setAll(findings);
        // Checked anew, the same finding stays chosen; after a fix the next step begins at the first.
        list.getSelectionModel().clearSelection();
        if (chosen != null && findings.contains(chosen)) {
            list.getSelectionModel().select(chosen);
        }
        count.setText(summary(findings));
        nothing.setVisible(findings.isEmpty());
        Plan plan = model.planProperty().get();
        boolean something = plan != null && !plan.campaigns().isEmpty();
        none.setText(Words.say(something ? "findings.none" : "findings.none.yet"));
        Controls.bind(begin, desk.actions().get(something ? "plan.export" : "campaign.new"));
        list.setVisible(!findings.isEmpty());
    }

    /** How many there are of each kind, in words. */
    public static String summary(List<Finding> findings) {
        return Verdict.of(findings).words();
    }

    /** How many findings have a severity. */
    public static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
