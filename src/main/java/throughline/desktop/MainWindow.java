package throughline.desktop;

import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import throughline.desktop.actions.Actions;
import throughline.desktop.actions.Controls;
import throughline.desktop.bar.LegendStrip;
import throughline.desktop.canvas.MapCanvas;
import throughline.desktop.findings.FindingsView;
import throughline.desktop.history.HistoryView;
import throughline.desktop.inspector.InspectorView;
import throughline.desktop.outline.OutlineView;
import throughline.desktop.palette.Palette;
import throughline.desktop.palette.SearchBox;
import throughline.item.Words;
import throughline.plan.Naming;

/** The window's frame: the bar above, the panels around the map, the line below. */
public final class MainWindow {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private BorderPane root;

    @FXML
    private MenuBar menuBar;

    @FXML
    private MenuButton planMenu;

    @FXML
    private Label saved;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Button search;

    @FXML
    private ToggleButton outlineToggle;

    @FXML
    private ToggleButton findingsToggle;

    @FXML
    private ToggleButton inspectorToggle;

    @FXML
    private ToggleButton historyToggle;

    @FXML
    private ToggleButton dark;

    @FXML
    private Button export;

    @FXML
    private Button newCampaign;

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
    private Region history;

    @FXML
    private HistoryView historyController;

    @FXML
    private Region findings;

    @FXML
    private FindingsView findingsController;

    @FXML
    private StackPane canvasSlot;

    @FXML
    private FlowPane legend;

    @FXML
    private Button zoomOut;

    @FXML
    private Button zoomValue;

    @FXML
    private Button zoomIn;

    @FXML
    private Button fit;

    @FXML
    private VBox toasts;

    @FXML
    private Button errors;

    @FXML
    private Button warnings;

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
        MapCanvas map = new MapCanvas(model);
        map.setContextMenus(new MapMenus(desk));
        canvasSlot.getChildren().addFirst(map);
        // It comes onto the scene with the first layout of the panes around it, and only then can it take the keyboard.
        map.sceneProperty().addListener((property, before, scene) -> {
            if (before == null && scene != null) {
                Platform.runLater(map::requestFocus);
            }
        });
        model.openPlanProperty().addListener((property, before, after) -> map.requestFocus());
        PaneCycle cycle = new PaneCycle(List.of(
                new PaneCycle.Stop(map, map::requestFocus),
                new PaneCycle.Stop(outline, outlineController::takeFocus),
                new PaneCycle.Stop(inspector, inspectorController::takeFocus),
                new PaneCycle.Stop(history, historyController::takeFocus),
                new PaneCycle.Stop(findings, findingsController::takeFocus)));
        WindowActions.add(desk.actions(), cycle, root);
        Palette.over(root, desk);
        bindActions(desk.actions());
        showTitle();
        new LegendStrip(model, legend, canvasSlot);
        showZoom();
        model.saveStateProperty().addListener((property, before, after) -> {
            saved.setText(StatusBar.saved(after));
            savedBelow.setText(StatusBar.saved(after));
        });
        new StatusBar(model, errors, warnings, hint, mapFacts);
        new SaveTrouble(desk, saveTrouble, saveTroubleText, retry, rescue);
        arrangePanels();
    }

    private void bindActions(Actions actions) {
        Controls.bind(menuBar, actions);
        Controls.bind(planMenu, actions);
        Controls.bindIcon(undo, actions.get("undo"));
        Controls.bindIcon(redo, actions.get("redo"));
        SearchBox.dress(search, actions.get("palette"));
        Controls.bindIcon(outlineToggle, actions.get("view.outline"));
        Controls.bindIcon(findingsToggle, actions.get("view.findings"));
        Controls.bindIcon(inspectorToggle, actions.get("view.inspector"));
        Controls.bindIcon(historyToggle, actions.get("view.history"));
        Controls.bindIcon(dark, actions.get("view.dark"));
        Controls.bind(export, actions.get("plan.export"));
        Controls.bind(newCampaign, actions.get("campaign.new"));
        Controls.bindIcon(zoomOut, actions.get("view.zoomOut"));
        Controls.bindIcon(zoomIn, actions.get("view.zoomIn"));
        Controls.bindIcon(fit, actions.get("view.fit"));
        zoomValue.setOnAction(e -> actions.get("view.fit").fire());
        zoomValue.setTooltip(new javafx.scene.control.Tooltip(Words.say("zoom.tip")));
    }

    private void arrangePanels() {
        PanelLayout layout = new PanelLayout(across, down, outline, right, findings);
        SideColumn.follow(right, inspector, history, desk.panels());
        layout.follow(desk.panels());
        root.sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                layout.begin(scene.getWidth(), scene.getHeight());
            }
        });
        // Only once there is a size can the dividers be put in their places.
        javafx.beans.value.ChangeListener<Number> sized = new javafx.beans.value.ChangeListener<>() {
            @Override
            public void changed(
                    javafx.beans.value.ObservableValue<? extends Number> width, Number before, Number after) {
                if (after.doubleValue() > 0) {
                    width.removeListener(this);
                    Platform.runLater(layout::place);
                }
            }
        };
        across.widthProperty().addListener(sized);
    }

    private void showTitle() {
        model.planProperty().addListener((property, before, plan) -> {
            String title = plan == null ? "" : Naming.of(plan, plan.sheet());
            planMenu.setText(title);
            planMenu.setAccessibleText(Words.say("plan.menu", title));
        });
        planMenu.setTooltip(new javafx.scene.control.Tooltip(Words.say("plan.menu.tip")));
    }

    private void showZoom() {
        zoomValue
                .textProperty()
                .bind(model.zoomProperty()
                        .map(zoom -> Words.say("percent", Long.toString(Math.round(zoom.doubleValue() * 100)))));
        zoomValue.accessibleTextProperty().bind(zoomValue.textProperty());
    }

    /** The window's content. */
    public BorderPane root() {
        return root;
    }

    /** Where passing notes are shown. */
    public Pane toasts() {
        return toasts;
    }
}
