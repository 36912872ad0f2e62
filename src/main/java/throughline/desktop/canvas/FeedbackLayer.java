package throughline.desktop.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import throughline.desktop.PlannerModel;
import throughline.layout.Box;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.map.Guides;

/** The layer above the map: what is selected, found or under the pointer, and what the hand is doing right now. */
final class FeedbackLayer extends Canvas {

    private final MapCanvas canvas;
    private Optional<Box> marquee = Optional.empty();
    private Optional<Rubber> rubber = Optional.empty();
    private List<Guides.Line> guides = List.of();
    private List<GridPoint> corners = List.of();

    FeedbackLayer(MapCanvas canvas) {
        this.canvas = canvas;
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * A line that follows the hand.
     *
     * @param station where it begins
     * @param to the hand, sheet units
     */
    record Rubber(String station, Spot to) {}

    void marquee(Optional<Box> box) {
        marquee = box;
        canvas.repaintFeedback();
    }

    /** Lines that show what a moved station is in line with. */
    void guides(List<Guides.Line> lines) {
        guides = lines;
        canvas.repaintFeedback();
    }

    /** The corners of a neighborhood that is being drawn, the last one under the hand; none for no such drawing. */
    void corners(List<GridPoint> places) {
        if (!places.equals(corners)) {
            corners = places;
            canvas.repaintFeedback();
        }
    }

    /** The line from a station to the hand while a track is drawn. */
    void rubber(Optional<Rubber> line) {
        rubber = line;
        canvas.repaintFeedback();
    }

    /** Paints what there is to show, the size of the canvas. */
    void show() {
        setWidth(canvas.getWidth());
        setHeight(canvas.getHeight());
        boolean something = something();
        // An empty layer of the window's size costs as much to put on screen as a full one.
        setVisible(something);
        if (something) {
            Feedback now = new Feedback(getGraphicsContext2D(), canvas);
            now.paint(marquee);
            now.guides(guides);
            rubber.ifPresent(now::rubber);
            OutlineFeedback outlines = new OutlineFeedback(getGraphicsContext2D(), canvas);
            outlines.corners(corners);
            OutlineHandles.of(canvas).ifPresent(outlines::handles);
        }
    }

    private boolean something() {
        PlannerModel model = canvas.model();
        return marquee.isPresent()
                || rubber.isPresent()
                || !guides.isEmpty()
                || !corners.isEmpty()
                || model.hoveredProperty().get() != null
                || !model.foundProperty().get().isEmpty()
                || !model.selectionProperty().get().isEmpty();
    }
}
