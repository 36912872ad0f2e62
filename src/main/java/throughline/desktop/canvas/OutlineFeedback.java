package throughline.desktop.canvas;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import throughline.draw.Theme;
import throughline.layout.Spot;
import throughline.map.GridPoint;

/** What is shown of an outline in hand: handles on that of the selected neighborhood, and the corners of one being drawn. */
final class OutlineFeedback {

    private static final double CORNER = 4.5;
    private static final double EDGE = 3.5;

    private final GraphicsContext graphics;
    private final MapCanvas canvas;
    private final Color accent;
    private final Color ground;

    OutlineFeedback(GraphicsContext graphics, MapCanvas canvas) {
        this.graphics = graphics;
        this.canvas = canvas;
        Theme theme = canvas.model().themeProperty().get();
        this.accent = FxColors.of(theme.ink(Theme.Token.ACCENT));
        this.ground = FxColors.of(theme.ink(Theme.Token.CANVAS));
    }

    /** A frame with a square at each corner, and a dot in the middle of each edge that is long enough. */
    void handles(OutlineHandles handles) {
        List<Spot> corners = handles.corners();
        graphics.setStroke(accent);
        graphics.setLineWidth(1.5);
        graphics.setLineDashes(6, 4);
        line(corners, true);
        graphics.setLineDashes();
        graphics.setFill(ground);
        for (int i = 0; i < corners.size(); i++) {
            @Nullable Spot middle = handles.middle(i);
            if (middle != null) {
                graphics.fillOval(middle.x() - EDGE, middle.y() - EDGE, 2 * EDGE, 2 * EDGE);
                graphics.strokeOval(middle.x() - EDGE, middle.y() - EDGE, 2 * EDGE, 2 * EDGE);
            }
        }
        corners.forEach(this::square);
    }

    /** A line over the corners so far; the first one, where it closes, is filled. */
    void corners(List<GridPoint> places) {
        if (places.isEmpty()) {
            return;
        }
        List<Spot> spots = OutlineHandles.onCanvas(canvas.viewport(), places);
        graphics.setStroke(accent);
        graphics.setLineWidth(2);
        graphics.setLineDashes();
        line(spots, false);
        graphics.setFill(ground);
        spots.forEach(this::square);
        graphics.setFill(accent);
        square(spots.getFirst());
    }

    private void line(List<Spot> spots, boolean closed) {
        graphics.beginPath();
        graphics.moveTo(spots.getFirst().x(), spots.getFirst().y());
        spots.forEach(spot -> graphics.lineTo(spot.x(), spot.y()));
        if (closed) {
            graphics.closePath();
        }
        graphics.stroke();
    }

    private void square(Spot at) {
        graphics.setLineWidth(1.5);
        graphics.fillRect(at.x() - CORNER, at.y() - CORNER, 2 * CORNER, 2 * CORNER);
        graphics.strokeRect(at.x() - CORNER, at.y() - CORNER, 2 * CORNER, 2 * CORNER);
    }
}
