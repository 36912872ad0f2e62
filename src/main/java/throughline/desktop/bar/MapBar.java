package throughline.desktop.bar;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import throughline.desktop.Desk;
import throughline.desktop.actions.Actions;
import throughline.desktop.actions.Controls;

/** The bar above the map: tools, overlays, and the way to what is in focus. */
public final class MapBar {

    private final Desk desk;

    @FXML
    private FlowPane bar;

    @FXML
    private SegmentedButton tools;

    @FXML
    private ToggleButton select;

    @FXML
    private ToggleButton hand;

    @FXML
    private ToggleButton track;

    @FXML
    private ToggleButton lay;

    @FXML
    private SegmentedButton overlays;

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
        Controls.bindIcon(lay, actions.get("campaign.lay"));
        Controls.bindIcon(focusNone, actions.get("view.focusNone"));
        OverlayChoice.fill(overlays, desk.model());
        new Breadcrumbs(desk.model(), focusChip, crumbs);
        // However long a name is, the way to it stays within the bar.
        focusChip.maxWidthProperty().bind(bar.widthProperty().subtract(24));
    }
}
