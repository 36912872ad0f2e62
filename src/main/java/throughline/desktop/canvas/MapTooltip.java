package throughline.desktop.canvas;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Says in one line what is under the pointer. */
final class MapTooltip {

    MapTooltip(MapCanvas canvas) {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        // Escape is for what is being done on the map; a note that happens to be up must not swallow it.
        tooltip.setConsumeAutoHidingEvents(false);
        canvas.model().hoveredProperty().addListener((p, before, id) -> {
            String text = id == null
                    ? ""
                    : canvas.plan().map(plan -> MapSpeech.tooltip(plan, id)).orElse("");
            tooltip.hide();
            if (text.isEmpty()) {
                Tooltip.uninstall(canvas, tooltip);
            } else {
                tooltip.setText(text);
                Tooltip.install(canvas, tooltip);
            }
        });
    }
}
