package throughline.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import throughline.desktop.comments.CommentsView;
import throughline.desktop.findings.FindingsView;
import throughline.desktop.history.HistoryView;
import throughline.desktop.inspector.InspectorView;
import throughline.desktop.outline.OutlineView;
import throughline.desktop.palette.Palette;
import throughline.desktop.start.StartPage;
import throughline.desktop.terms.TermTips;
import throughline.desktop.timeline.TimelineView;
import throughline.desktop.workshop.WorkshopView;

/** The window's frame: holds the bar above, the panels around the map and the status bar together. */
public final class MainWindow {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private BorderPane root;

    @FXML
    private TopBar topBarController;

    @FXML
    private MapArea mapAreaController;

    @FXML
    private HBox saveTrouble;

    @FXML
    private Label saveTroubleText;

    @FXML
    private Button retry;

    @FXML
    private Button rescue;

    @FXML
    private SplitPane down;

    @FXML
    private SplitPane across;

    @FXML
    private Region outline;

    @FXML
    private OutlineView outlineController;

    @FXML
    private SplitPane right;

    @FXML
    private Region inspector;

    @FXML
    private InspectorView inspectorController;

    @FXML
    private Region comments;

    @FXML
    private CommentsView commentsController;

    @FXML
    private Region workshop;

    @FXML
    private WorkshopView workshopController;

    @FXML
    private Region history;

    @FXML
    private HistoryView historyController;

    @FXML
    private Region timeline;

    @FXML
    private TimelineView timelineController;

    @FXML
    private Region findings;

    @FXML
    private FindingsView findingsController;

    @FXML
    private Button errors;

    @FXML
    private Button warnings;

    @FXML
    private Button overlaps;

    @FXML
    private Label hint;

    @FXML
    private Label mapFacts;

    @FXML
    private Label savedBelow;

    /** @param desk what every part of the window is handed */
    public MainWindow(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        TermTips.everywhere();
        List<PaneCycle.Stop> stops = new ArrayList<>(mapAreaController.stops());
        stops.addAll(List.of(
                new PaneCycle.Stop(outline, outlineController::takeFocus),
                new PaneCycle.Stop(inspector, inspectorController::takeFocus),
                new PaneCycle.Stop(workshop, workshopController::takeFocus),
                new PaneCycle.Stop(comments, commentsController::takeFocus),
                new PaneCycle.Stop(history, historyController::takeFocus),
                new PaneCycle.Stop(timeline, timelineController::takeFocus),
                new PaneCycle.Stop(findings, findingsController::takeFocus)));
        PaneCycle cycle = new PaneCycle(stops);
        WindowActions.add(desk.actions(), cycle, root, mapAreaController::takeFocus);
        Palette.over(root, desk);
        StartPage.over(root, desk);
        desk.actions().keymap().resolve();
        topBarController.bind();
        mapAreaController.bind();
        model.saveStateProperty().addListener((property, before, after) -> savedBelow.setText(StatusBar.saved(after)));
        new StatusBar(model, errors, warnings, hint, mapFacts);
        new OverlapCount(model, overlaps);
        new SaveTrouble(desk, saveTrouble, saveTroubleText, retry, rescue);
        arrangePanels();
    }

    private void arrangePanels() {
        PanelLayout layout = new PanelLayout(across, down, outline, right, timeline, findings);
        SideColumn.follow(right, inspector, workshop, comments, history, desk.panels());
        layout.follow(desk.panels());
        layout.follow(model.typeProperty());
        layout.follow(root);
    }

    /** The window's content. */
    public BorderPane root() {
        return root;
    }

    /** Where passing notes are shown. */
    public Pane toasts() {
        return mapAreaController.toasts();
    }
}
