package throughline.desktop.bar;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import throughline.desktop.PlannerModel;
import throughline.draw.Overlay;
import throughline.item.Words;

/** What is laid over the map: one segment each, one always on. */
final class OverlayChoice {

    private OverlayChoice() {}

    /** Fills {@code choice} with a segment for every overlay there is. */
    static void fill(SegmentedButton choice, PlannerModel model) {
        choice.setToggleGroup(null);
        choice.getButtons()
                .setAll(Arrays.stream(Overlay.values())
                        .map(overlay -> segment(overlay, model))
                        .toList());
    }

    private static ToggleButton segment(Overlay overlay, PlannerModel model) {
        String name = overlay.name().toLowerCase(Locale.ROOT);
        String words = Words.say("overlay." + name);
        ToggleButton segment = new ToggleButton(words);
        segment.setId("overlay-" + name);
        segment.setMnemonicParsing(false);
        segment.getStyleClass().add("segment");
        segment.setTooltip(new Tooltip(Words.say("overlay." + name + ".tip")));
        segment.setSelected(model.overlayProperty().get() == overlay);
        model.overlayProperty().addListener((property, before, after) -> segment.setSelected(after == overlay));
        segment.setOnAction(e -> {
            model.overlayProperty().set(overlay);
            segment.setSelected(true);
        });
        return segment;
    }
}
