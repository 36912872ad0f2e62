package throughline.desktop;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
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

    /** With two panels below the map. */
    private static final double MOST_OF_HEIGHT_FOR_BOTH = 0.55;

    /** From this height of the window on panels begin higher. */
    private static final double HIGH = 1000;

    /** A divider's thickness at most, in pixels. */
    private static final double DIVIDER = 8;

    private final SplitPane across;
    private final SplitPane down;
    private final Region outline;
    private final Region right;
    private final Region findings;
    private final Region timeline;
    private double type = 1;

    /** Before that the sizes are those of nobody's choice. */
    private boolean placed;

    /** Until a hand has moved a divider the sizes follow the window. */
    private boolean chosen;

    PanelLayout(SplitPane across, SplitPane down, Region outline, Region right, Region timeline, Region findings) {
        this.across = across;
        this.down = down;
        this.outline = outline;
        this.right = right;
        this.timeline = timeline;
        this.findings = findings;
        SplitPane.setResizableWithParent(outline, false);
        SplitPane.setResizableWithParent(right, false);
        SplitPane.setResizableWithParent(timeline, false);
        SplitPane.setResizableWithParent(findings, false);
    }

    /** Follows which panels are open. */
    void follow(Panels panels) {
        for (BooleanProperty open : new BooleanProperty[] {
            panels.outlineProperty(),
            panels.inspectorProperty(),
            panels.timelineProperty(),
            panels.findingsProperty(),
            panels.historyProperty(),
            panels.commentsProperty(),
            panels.workshopProperty()
        }) {
            open.addListener((property, before, after) -> arrange(panels));
        }
        arrange(panels);
    }

    /** Lays the panels out for the window's size, anew whenever that changes, until a hand has moved a divider. */
    void follow(Region root) {
        for (SplitPane pane : new SplitPane[] {across, down}) {
            pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> chosen |= isDivider(event.getTarget()));
        }
        InvalidationListener sized = property -> {
            if (!chosen && across.getWidth() > 0 && down.getHeight() > 0) {
                begin(root.getWidth(), root.getHeight());
                // Only once the panes have been laid out in their new size can the dividers be put in their places.
                Platform.runLater(this::place);
            }
        };
        across.widthProperty().addListener(sized);
        down.heightProperty().addListener(sized);
    }

    /** True for a divider and for the grip in its middle. */
    static boolean isDivider(EventTarget target) {
        return target instanceof Node node
                && (node.getStyleClass().contains("split-pane-divider")
                        || node.getParent() != null
                                && node.getParent().getStyleClass().contains("split-pane-divider"));
    }

    private void begin(double width, double height) {
        boolean wide = width >= WIDE;
        outline.setPrefWidth((wide ? 264 : 250) * type);
        right.setPrefWidth((wide ? 348 : 300) * type);
        findings.setPrefHeight((height >= HIGH ? 200 : 136) * type);
        timeline.setPrefHeight((height >= HIGH ? 250 : 168) * type);
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
            timeline.setPrefHeight(timeline.getPrefHeight() * times);
            place();
        });
    }

    private void arrange(Panels panels) {
        remember(outline, right);
        for (Region below : new Region[] {timeline, findings}) {
            if (placed
                    && isOther(below.getHeight(), below.getPrefHeight())
                    && down.getItems().contains(below)) {
                below.setPrefHeight(below.getHeight());
            }
        }
        // The map stays where it is: taken out and put back it would lose the keyboard.
        put(across, outline, panels.outlineProperty().get(), 0);
        boolean onTheRight = panels.inspectorProperty().get()
                || panels.historyProperty().get()
                || panels.commentsProperty().get()
                || panels.workshopProperty().get();
        put(across, right, onTheRight, across.getItems().size());
        put(down, timeline, panels.timelineProperty().get(), 1);
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
            if (placed
                    && isOther(side.getWidth(), side.getPrefWidth())
                    && across.getItems().contains(side)) {
                side.setPrefWidth(side.getWidth());
            }
        }
    }

    /** A divider stands half on either side: that little is nobody's choice, and remembered it would add up. */
    private static boolean isOther(double size, double before) {
        return size > 0 && Math.abs(size - before) > DIVIDER;
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
        if (across.getItems().contains(outline)) {
            across.setDividerPosition(0, fit * outline.getPrefWidth() / width);
        }
        if (across.getItems().contains(right)) {
            across.setDividerPosition(last, 1 - fit * right.getPrefWidth() / width);
        }
        placeBelow(height);
    }

    private void placeBelow(double height) {
        int panels = down.getItems().size() - 1;
        double wanted = 0;
        for (int i = 1; i <= panels; i++) {
            wanted += ((Region) down.getItems().get(i)).getPrefHeight();
        }
        double most = (panels == 1 ? MOST_OF_HEIGHT : MOST_OF_HEIGHT_FOR_BOTH) * height;
        double fit = Math.min(1, most / Math.max(1, wanted));
        double[] places = new double[panels];
        double above = height - fit * wanted;
        for (int i = 0; i < panels; i++) {
            places[i] = above / height;
            above += fit * ((Region) down.getItems().get(i + 1)).getPrefHeight();
        }
        // A divider goes no further than its neighbor stood when the pane was last laid out: from below they make way
        // for
        // each other, then from above.
        for (int i = panels - 1; i >= 0; i--) {
            down.setDividerPosition(i, places[i]);
        }
        down.layout();
        down.setDividerPositions(places);
    }

    /** True if a window of that size has room for the timeline from the start. */
    static boolean hasRoomForTimeline(double width, double height) {
        return width >= WIDE && height >= HIGH;
    }
}
