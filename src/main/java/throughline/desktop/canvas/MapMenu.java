package throughline.desktop.canvas;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.draw.Hit;
import throughline.layout.Spot;
import throughline.map.GridPoint;

/** Opens the menu of what is under the pointer or, by keys, of what is selected; one at a time. */
final class MapMenu {

    private final MapCanvas canvas;
    private final PlannerModel model;
    private @Nullable ContextMenu open;

    MapMenu(MapCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    }

    void close() {
        if (open != null) {
            open.hide();
        }
    }

    private void asked(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            atSelection();
            return;
        }
        canvas.pointAt(event.getX(), event.getY());
        Optional<String> id = canvas.hit(event.getX(), event.getY()).map(Hit::id);
        id.filter(i -> !model.selectionProperty().get().contains(i)).ifPresent(model::select);
        show(id.orElse(null), Optional.of(model.pointerProperty().get()), event.getScreenX(), event.getScreenY());
    }

    private void show(@Nullable String id, Optional<GridPoint> place, double screenX, double screenY) {
        ContextMenu menu = canvas.contextMenus().apply(id, place);
        if (menu != null) {
            close();
            open = menu;
            menu.show(canvas, screenX, screenY);
        }
    }

    /** Opens the menu of what is selected, there where it is; that of the map in its middle where nothing is. */
    void atSelection() {
        Optional<String> id = model.selectionProperty().get().stream().findFirst();
        Spot at = id.flatMap(canvas::middleOf).orElse(new Spot(canvas.getWidth() / 2, canvas.getHeight() / 2));
        double x = Math.clamp(at.x(), 0, canvas.getWidth());
        double y = Math.clamp(at.y(), 0, canvas.getHeight());
        // What is added from the menu goes where it stands.
        canvas.pointAt(x, y);
        Point2D onScreen = canvas.localToScreen(x, y);
        if (onScreen != null) {
            show(id.orElse(null), Optional.empty(), onScreen.getX(), onScreen.getY());
        }
    }
}
