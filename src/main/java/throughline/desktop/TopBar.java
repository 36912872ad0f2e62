package throughline.desktop;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import throughline.desktop.actions.Actions;
import throughline.desktop.actions.Controls;
import throughline.desktop.actions.GroupingActions;
import throughline.desktop.actions.OverlayActions;
import throughline.desktop.actions.TypeActions;
import throughline.desktop.palette.SearchBox;
import throughline.item.Words;
import throughline.plan.Naming;

/** The bar above: menus, the plan and how far it is saved, undo, search, panels, and what is done most. */
public final class TopBar {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private MenuBar menuBar;

    @FXML
    private Menu overlays;

    @FXML
    private Menu groupings;

    @FXML
    private Menu types;

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
    private ToggleButton timelineToggle;

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

    /** @param desk what every part of the window is handed */
    public TopBar(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        model.planProperty().addListener((property, before, plan) -> {
            String title = plan == null ? "" : Naming.of(plan, plan.sheet());
            planMenu.setText(title);
            planMenu.setAccessibleText(Words.say("plan.menu", title));
        });
        planMenu.setTooltip(new Tooltip(Words.say("plan.menu.tip")));
        model.saveStateProperty().addListener((property, before, after) -> saved.setText(StatusBar.saved(after)));
    }

    private List<Node> toggles() {
        return List.of(outlineToggle, timelineToggle, findingsToggle, inspectorToggle, historyToggle, dark, undo, redo);
    }

    /** Puts the actions on menus and buttons, once all parts of the window have declared theirs. */
    void bind() {
        Actions actions = desk.actions();
        overlays.getItems().setAll(Controls.items(OverlayActions.IDS));
        groupings.getItems().setAll(Controls.items(GroupingActions.IDS));
        types.getItems().setAll(Controls.items(TypeActions.IDS));
        Controls.bind(menuBar, actions);
        actions.group(Controls.groups(menuBar, actions));
        MenuBarRest.follow(menuBar);
        Controls.bind(planMenu, actions);
        Controls.bindIcon(undo, actions.get("undo"));
        Controls.bindIcon(redo, actions.get("redo"));
        SearchBox.dress(search, actions.get("palette"));
        Controls.bindIcon(outlineToggle, actions.get("view.outline"));
        Controls.bindIcon(timelineToggle, actions.get("view.timeline"));
        Controls.bindIcon(findingsToggle, actions.get("view.findings"));
        Controls.bindIcon(inspectorToggle, actions.get("view.inspector"));
        Controls.bindIcon(historyToggle, actions.get("view.history"));
        Controls.bindIcon(dark, actions.get("view.dark"));
        Controls.bind(export, actions.get("plan.export"));
        Controls.bind(newCampaign, actions.get("campaign.new"));
        new NarrowBar(model.typeProperty(), List.of(saved), List.of(export, newCampaign), toggles(), menuBar);
    }
}
