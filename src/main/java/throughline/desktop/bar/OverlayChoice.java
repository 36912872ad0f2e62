package throughline.desktop.bar;

import java.util.Arrays;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import throughline.desktop.PlannerModel;
import throughline.draw.Overlay;
import throughline.item.Words;

/** What is laid over the map: one segment each, or one item each of a menu; one is always on. */
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

    /** Fills {@code menu} with an item for every overlay there is; it names the one that is on. */
    static void fill(MenuButton menu, PlannerModel model) {
        ToggleGroup one = new ToggleGroup();
        for (Overlay overlay : Overlay.values()) {
            RadioMenuItem item = new RadioMenuItem(words(overlay));
            item.setToggleGroup(one);
            item.setUserData(overlay);
            item.setOnAction(e -> model.overlayProperty().set(overlay));
            menu.getItems().add(item);
        }
        ChangeListener<Overlay> follow = (property, before, now) -> {
            one.getToggles().forEach(it -> it.setSelected(it.getUserData() == now));
            menu.setText(Words.say("overlay.menu", words(now)));
        };
        model.overlayProperty().addListener(follow);
        follow.changed(null, null, model.overlayProperty().get());
    }

    private static String words(Overlay overlay) {
        return Words.say("overlay." + overlay.name().toLowerCase(Locale.ROOT));
    }

    private static ToggleButton segment(Overlay overlay, PlannerModel model) {
        String name = overlay.name().toLowerCase(Locale.ROOT);
        ToggleButton segment = new ToggleButton(words(overlay));
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
