package throughline.desktop;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * Opens and closes the panels around the map and keeps their sizes: when the window grows the map gets the room, and a
 * panel comes back as wide as it was left.
 */
final class PanelLayout {

    /** From this width of the window on panels begin wider. */
    private static final double WIDE = 1440;

    /** So much of the window the panels take at most when they are laid out. */
    private static final double MOST_OF_WIDTH = 0.6;

    private static final double MOST_OF_HEIGHT = 0.4;

    private final SplitPane across;
    private final SplitPane down;
    private final Region outline;
    private final Region right;
    private final Region findings;
    private double type = 1;

    /** Before that the sizes are those of nobody's choice. */
    private boolean placed;

    PanelLayout(SplitPane across, SplitPane down, Region outline, Region right, Region findings) {
        this.across = across;
        this.down = down;
        this.outline = outline;
        this.right = right;
        this.findings = findings;
        SplitPane.setResizableWithParent(outline, false);
        SplitPane.setResizableWithParent(right, false);
        SplitPane.setResizableWithParent(findings, false);
    }

    /** Follows which panels are open. */
    void follow(Panels panels) {
        for (BooleanProperty open : new BooleanProperty[] {
            panels.outlineProperty(), panels.inspectorProperty(), panels.findingsProperty(), panels.historyProperty()
        }) {
            open.addListener((property, before, after) -> arrange(panels));
        }
        arrange(panels);
    }

    /** The sizes to begin with in a window of that size. */
    void begin(double width, double height) {
        boolean wide = width >= WIDE;
        outline.setPrefWidth((wide ? 264 : 250) * type);
        right.setPrefWidth((wide ? 348 : 300) * type);
        findings.setPrefHeight((height >= 1000 ? 200 : 136) * type);
    }

    /** Follows the size of words: panels grow and shrink with it, as far as enough is left for the map. */
    void follow(DoubleProperty size) {
        type = size.get();
        size.addListener((property, before, after) -> {
            remember(outline, right);
            double times = after.doubleValue() / type;
            type = after.doubleValue();
            outline.setPrefWidth(outline.getPrefWidth() * times);
            right.setPrefWidth(right.getPrefWidth() * times);
            findings.setPrefHeight(findings.getPrefHeight() * times);
            place();
        });
    }

    private void arrange(Panels panels) {
        remember(outline, right);
        if (placed && findings.getHeight() > 0 && down.getItems().contains(findings)) {
            findings.setPrefHeight(findings.getHeight());
        }
        // The map stays where it is: taken out and put back it would lose the keyboard.
        put(across, outline, panels.outlineProperty().get(), 0);
        boolean onTheRight =
                panels.inspectorProperty().get() || panels.historyProperty().get();
        put(across, right, onTheRight, across.getItems().size());
        put(down, findings, panels.findingsProperty().get(), down.getItems().size());
        place();
    }

    private static void put(SplitPane pane, Region part, boolean wanted, int index) {
        boolean there = pane.getItems().contains(part);
        if (wanted && !there) {
            pane.getItems().add(index, part);
        } else if (!wanted && there) {
            pane.getItems().remove(part);
        }
    }

    private void remember(Region... sides) {
        for (Region side : sides) {
            if (placed && side.getWidth() > 0 && across.getItems().contains(side)) {
                side.setPrefWidth(side.getWidth());
            }
        }
    }

    /** Puts the dividers where the panels' preferred sizes want them. */
    void place() {
        double width = across.getWidth();
        double height = down.getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        placed = true;
        int last = across.getDividers().size() - 1;
        double sides = (across.getItems().contains(outline) ? outline.getPrefWidth() : 0)
                + (across.getItems().contains(right) ? right.getPrefWidth() : 0);
        double fit = Math.min(1, MOST_OF_WIDTH * width / Math.max(1, sides));
        double high = Math.min(findings.getPrefHeight(), MOST_OF_HEIGHT * height);
        if (across.getItems().contains(outline)) {
            across.setDividerPosition(0, fit * outline.getPrefWidth() / width);
        }
        if (across.getItems().contains(right)) {
            across.setDividerPosition(last, 1 - fit * right.getPrefWidth() / width);
        }
        if (down.getItems().contains(findings)) {
            down.setDividerPosition(0, 1 - high / height);
        }
    }
}
