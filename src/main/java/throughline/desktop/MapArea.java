package throughline.desktop;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import throughline.desktop.actions.Actions;
import throughline.desktop.actions.Controls;
import throughline.desktop.bar.LegendStrip;
import throughline.desktop.canvas.MapCanvas;
import throughline.desktop.canvas.Minimap;
import throughline.desktop.permissions.PermissionsView;
import throughline.desktop.table.PlanTables;
import throughline.item.Words;

/**
 * The middle of the window: the map with its tools above, the zoom in its corner and passing notes at its foot, a table
 * beside it or in its place.
 */
public final class MapArea {

    private static final double BESIDE = 12;

    private final Desk desk;
    private final PlannerModel model;
    private final MapCanvas map;

    @FXML
    private StackPane canvasSlot;

    @FXML
    private SplitPane parted;

    @FXML
    private StackPane mapSlot;

    @FXML
    private Region table;

    @FXML
    private PlanTables tableController;

    @FXML
    private Region permissions;

    @FXML
    private PermissionsView permissionsController;

    @FXML
    private Label laying;

    @FXML
    private VBox legend;

    @FXML
    private HBox zoomControl;

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

    /** @param desk what every part of the window is handed */
    public MapArea(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
        this.map = new MapCanvas(model);
    }

    @FXML
    private void initialize() {
        map.setContextMenus(new MapMenus(desk));
        map.setToGate(() -> desk.actions().get("gate.explain").fire());
        OfferMenus.follow(model, map, mapSlot);
        mapSlot.getChildren().addFirst(map);
        Minimap minimap = new Minimap(map, model, desk.panels().minimapProperty());
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        mapSlot.getChildren().add(1, minimap);
        // Above the zoom control, however large that is.
        zoomControl
                .heightProperty()
                .addListener((property, before, high) ->
                        StackPane.setMargin(minimap, new Insets(0, BESIDE, high.doubleValue() + 2 * BESIDE, 0)));
        // It comes onto the scene with the first layout of the panes around it, and only then can it take the keyboard.
        map.sceneProperty().addListener((property, before, scene) -> {
            if (before == null && scene != null) {
                Platform.runLater(map::requestFocus);
            }
        });
        model.openPlanProperty().addListener((property, before, after) -> takeFocus());
        new LegendStrip(model, legend, mapSlot);
        // Whoever lays looks at the map: what a click would do stands there, not at the foot of the window alone.
        laying.textProperty().bind(model.hintProperty());
        laying.visibleProperty()
                .bind(model.toolProperty()
                        .isEqualTo(Tool.LAY_JOURNEY)
                        .and(model.hintProperty().isNotEmpty())
                        .and(desk.panels().mapProperty()));
        laying.managedProperty().bind(laying.visibleProperty());
        InvalidationListener covered = property -> map.setFoot(covered());
        List.of(zoomControl.heightProperty(), legend.heightProperty(), legend.managedProperty())
                .forEach(property -> property.addListener(covered));
        Panels panels = desk.panels();
        table.visibleProperty().bind(panels.tableShownProperty());
        permissions.visibleProperty().bind(panels.permissionsProperty());
        for (Node ofMap : List.of(mapSlot, map, legend, zoomControl)) {
            ofMap.visibleProperty().bind(panels.mapProperty());
        }
        new Parting(canvasSlot, parted, table, panels, map::requestFocus);
        for (BooleanProperty other :
                List.of(panels.tableProperty(), panels.bothProperty(), panels.permissionsProperty())) {
            other.addListener((property, before, shown) -> takeFocus());
        }
        zoomValue.textProperty().bind(model.zoomProperty().map(MapArea::percent));
        zoomValue.accessibleTextProperty().bind(zoomValue.textProperty());
    }

    /** What zoom and legend take at the foot of the map, in pixels, with the gap below them. */
    private double covered() {
        double high =
                legend.isManaged() ? Math.max(zoomControl.getHeight(), legend.getHeight()) : zoomControl.getHeight();
        return high + BESIDE;
    }

    /** Puts the actions on the buttons, once all parts of the window have declared theirs. */
    void bind() {
        Actions actions = desk.actions();
        Controls.bindIcon(zoomOut, actions.get("view.zoomOut"));
        Controls.bindIcon(zoomIn, actions.get("view.zoomIn"));
        Controls.bindIcon(fit, actions.get("view.fit"));
        zoomValue.setOnAction(e -> actions.get("view.fit").fire());
        zoomValue.setTooltip(new Tooltip(Words.say("zoom.tip")));
    }

    private static String percent(Number zoom) {
        return Words.say("percent", Long.toString(Math.round(zoom.doubleValue() * 100)));
    }

    /** The places of the middle that the keyboard goes to, as far as they are to be seen. */
    List<PaneCycle.Stop> stops() {
        return List.of(
                new PaneCycle.Stop(mapSlot, map::requestFocus),
                new PaneCycle.Stop(table, tableController::takeFocus),
                new PaneCycle.Stop(permissions, permissionsController::takeFocus));
    }

    /** Where the keyboard lands when it comes here. */
    void takeFocus() {
        if (desk.panels().tableProperty().get()) {
            tableController.takeFocus();
        } else if (desk.panels().permissionsProperty().get()) {
            permissionsController.takeFocus();
        } else {
            map.requestFocus();
        }
    }

    /** Where passing notes are shown. */
    Pane toasts() {
        return toasts;
    }
}
