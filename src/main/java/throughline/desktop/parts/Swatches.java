package throughline.desktop.parts;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** A few colours to choose from, each called by its name; the one that is in use is ringed. */
public final class Swatches extends Entry {

    private final FlowPane flow = new FlowPane();

    /**
     * A colour.
     *
     * @param fill {@code #RRGGBB}
     * @param edge {@code #RRGGBB} of its rim
     * @param words what it is called
     * @param used true for the one in use
     * @param take takes it
     */
    public record Swatch(String fill, String edge, String words, boolean used, Runnable take) {}

    /** Without colours. */
    public Swatches() {
        flow.getStyleClass().add("swatches");
        field(flow);
    }

    /** Shows these colours. A button that was pressed is a fresh one afterwards and gets the keyboard again. */
    public void show(List<Swatch> swatches) {
        boolean held = flow.isFocusWithin();
        flow.getChildren().setAll(swatches.stream().map(Swatches::button).toList());
        if (held) {
            flow.getChildren().stream()
                    .filter(it -> ((ToggleButton) it).isSelected())
                    .findFirst()
                    .ifPresent(it -> it.requestFocus());
        }
    }

    private static ToggleButton button(Swatch swatch) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("swatch");
        button.setStyle("-tl-swatch: " + swatch.fill() + "; -tl-swatch-edge: " + swatch.edge() + ";");
        button.setAccessibleText(swatch.words());
        button.setTooltip(new Tooltip(swatch.words()));
        button.setSelected(swatch.used());
        button.setOnAction(e -> {
            button.setSelected(true);
            swatch.take().run();
        });
        return button;
    }
}
