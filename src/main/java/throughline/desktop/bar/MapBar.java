package throughline.desktop.bar;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import throughline.desktop.Desk;
import throughline.desktop.actions.Actions;
import throughline.desktop.actions.Controls;

/** The bar above the map: tools and overlays in one row however narrow it is, and below them the way to what is in focus. */
public final class MapBar {

    private final Desk desk;

    @FXML
    private VBox bar;

    @FXML
    private HBox row;

    @FXML
    private SegmentedButton tools;

    @FXML
    private ToggleButton select;

    @FXML
    private ToggleButton hand;

    @FXML
    private ToggleButton track;

    @FXML
    private ToggleButton area;

    @FXML
    private ToggleButton lay;

    @FXML
    private SegmentedButton views;

    @FXML
    private ToggleButton map;

    @FXML
    private ToggleButton table;

    @FXML
    private ToggleButton both;

    @FXML
    private ToggleButton permissions;

    @FXML
    private SegmentedButton overlays;

    @FXML
    private MenuButton overlayMenu;

    @FXML
    private HBox way;

    @FXML
    private HBox focusChip;

    @FXML
    private HBox crumbs;

    @FXML
    private Button focusNone;

    /** @param desk what every part of the window is handed */
    public MapBar(Desk desk) {
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        Actions actions = desk.actions();
        // One tool is always in hand: the group of the segments would allow none.
        tools.setToggleGroup(null);
        Controls.bindIcon(select, actions.get("tool.select"));
        Controls.bindIcon(hand, actions.get("tool.hand"));
        Controls.bindIcon(track, actions.get("tool.track"));
        Controls.bindIcon(area, actions.get("tool.area"));
        Controls.bindIcon(lay, actions.get("campaign.lay"));
        Controls.bindIcon(focusNone, actions.get("view.focusNone"));
        views.setToggleGroup(null);
        Controls.bind(table, actions.get("view.table"));
        Controls.bindIcon(both, actions.get("view.both"));
        Controls.bind(permissions, actions.get("view.permissions"));
        ObservableBooleanValue asMap = desk.panels().mapProperty();
        ObservableBooleanValue alone = desk.panels().mapAloneProperty();
        map.setSelected(alone.get());
        alone.addListener((property, before, on) -> map.setSelected(on));
        map.setOnAction(e -> {
            desk.panels().showMap();
            map.setSelected(true);
        });
        // What belongs to the picture goes with it.
        for (Node ofMap : List.of(tools, overlays, overlayMenu)) {
            ofMap.disableProperty().bind(Bindings.not(asMap));
        }
        OverlayChoice.fill(overlays, desk.model());
        OverlayChoice.fill(overlayMenu, desk.model());
        new Narrowing(row, overlays, overlayMenu);
        new Breadcrumbs(desk.model(), focusChip, crumbs);
        way.managedProperty().bind(focusChip.managedProperty());
        // However long a name is, the way to it stays within the bar.
        focusChip.maxWidthProperty().bind(bar.widthProperty().subtract(24));
    }
}
