package throughline.desktop.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import throughline.draw.JourneyDiscs;
import throughline.draw.MapPicture;
import throughline.draw.Theme;
import throughline.layout.Box;
import throughline.layout.Marker;
import throughline.layout.Name;
import throughline.layout.NameLine;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.Guides;
import throughline.plan.Touchpoint;

/** What the hand does, above the map: rings around what is selected, under the pointer or focused, and the marquee. */
final class Feedback {

    private static final double RING = 3;
    private static final double AWAY = 5;

    private final GraphicsContext graphics;
    private final MapCanvas canvas;
    private final Viewport viewport;
    private final Color accent;

    Feedback(GraphicsContext graphics, MapCanvas canvas) {
        this.graphics = graphics;
        this.canvas = canvas;
        this.viewport = canvas.viewport();
        this.accent = FxColors.of(canvas.model().themeProperty().get().ink(Theme.Token.ACCENT));
    }

    void paint(Optional<Box> marquee) {
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        canvas.picture().ifPresent(picture -> {
            String hovered = canvas.model().hoveredProperty().get();
            if (hovered != null && !canvas.model().selectionProperty().get().contains(hovered)) {
                graphics.setGlobalAlpha(0.45);
                mark(picture, hovered, false);
                graphics.setGlobalAlpha(1);
            }
            if (canvas.isFocused()) {
                TrackWalk.track(canvas.model()).ifPresent(track -> along(picture, track.id()));
            }
            for (String id : canvas.model().foundProperty().get()) {
                found(picture, id);
            }
            for (String id : canvas.model().selectionProperty().get()) {
                mark(picture, id, canvas.isFocused());
            }
        });
        marquee.ifPresent(this::marquee);
    }

    void guides(List<Guides.Line> lines) {
        graphics.setStroke(accent);
        graphics.setLineWidth(1.5);
        graphics.setLineDashes(3, 4);
        for (Guides.Line line : lines) {
            Spot from = toCanvas(new Spot(Sheet.x(line.from()), Sheet.y(line.from())));
            Spot to = toCanvas(new Spot(Sheet.x(line.to()), Sheet.y(line.to())));
            graphics.strokeLine(from.x(), from.y(), to.x(), to.y());
        }
    }

    void rubber(FeedbackLayer.Rubber line) {
        canvas.markerOf(line.station()).ifPresent(marker -> {
            Spot from = toCanvas(marker.centre());
            Spot to = toCanvas(line.to());
            graphics.setStroke(accent);
            graphics.setLineWidth(4);
            graphics.setLineDashes();
            graphics.strokeLine(from.x(), from.y(), to.x(), to.y());
        });
    }

    private void mark(MapPicture picture, String id, boolean keyboard) {
        picture.layout().marker(id).ifPresent(marker -> ring(picture, marker, keyboard));
        List<JourneyDiscs.Disc> discs = JourneyDiscs.of(picture, id);
        if (discs.isEmpty()) {
            // A touchpoint whose campaign is out of focus has no disc; it is where its station is.
            canvas.plan()
                    .flatMap(plan -> plan.find(id, Touchpoint.class))
                    .flatMap(touchpoint -> picture.layout().marker(touchpoint.station()))
                    .ifPresent(marker -> ring(picture, marker, keyboard));
        }
        discs.forEach(disc -> {
            double r = viewport.scale() * disc.radius() + AWAY;
            Spot at = toCanvas(disc.at());
            pen(keyboard);
            graphics.strokeOval(at.x() - r, at.y() - r, 2 * r, 2 * r);
        });
        boolean area = picture.layout().map().neighborhood(id).isPresent();
        Name name = picture.names().get(id);
        if (area && name != null) {
            underline(name);
        }
        HandOverRows.of(picture, id).forEach(it -> underline(it.row()));
        along(picture, id);
    }

    /** A dashed thread along a track: the selected one, and the one that the keyboard walks. Under its stations and letters. */
    private void along(MapPicture picture, String track) {
        picture.layout().track(track).ifPresent(shape -> {
            graphics.setStroke(accent);
            graphics.setLineWidth(2);
            graphics.setLineDashes();
            new TrackThread(graphics, viewport).along(picture.layout(), shape);
        });
    }

    /** A wide pale ring with a thin edge: seen among many, and no selection. */
    private void found(MapPicture picture, String id) {
        picture.layout().marker(id).ifPresent(marker -> {
            Spot a = toCanvas(marker.a());
            Spot b = toCanvas(marker.b());
            double r = viewport.scale() * marker.radius() + 2 * AWAY;
            graphics.setStroke(accent);
            graphics.setLineDashes();
            graphics.setGlobalAlpha(0.35);
            graphics.setLineWidth(3 * RING);
            capsule(a, b, r);
            graphics.setGlobalAlpha(1);
            graphics.setLineWidth(1.5);
            capsule(a, b, r + 1.5 * RING);
        });
        if (picture.layout().marker(id).isEmpty()) {
            mark(picture, id, false);
        }
        Name name = picture.names().get(id);
        if (name != null) {
            underline(name);
        }
    }

    /** A solid ring for selection; a dashed one outside it where the keyboard is. */
    private void ring(MapPicture picture, Marker marker, boolean keyboard) {
        Spot a = toCanvas(marker.a());
        Spot b = toCanvas(marker.b());
        double r = viewport.scale() * marker.radius() + AWAY;
        pen(false);
        capsule(a, b, r);
        if (keyboard) {
            graphics.setLineWidth(1.5);
            graphics.setLineDashes(5, 3);
            capsule(a, b, r + 5);
        }
        Name name = picture.names().get(marker.station());
        if (name != null) {
            underline(name);
        }
    }

    private void capsule(Spot a, Spot b, double r) {
        double angle = Math.toDegrees(Math.atan2(b.y() - a.y(), b.x() - a.x()));
        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        graphics.save();
        graphics.translate(a.x(), a.y());
        graphics.rotate(angle);
        graphics.strokeRoundRect(-r, -r, length + 2 * r, 2 * r, 2 * r, 2 * r);
        graphics.restore();
    }

    private void underline(Name name) {
        name.lines().forEach(this::underline);
    }

    private void underline(NameLine line) {
        Spot from = toCanvas(new Spot(line.x(), line.baseline()));
        graphics.setFill(accent);
        graphics.fillRect(from.x(), from.y() + 2.5, line.width() * viewport.scale(), 1.5);
    }

    private void pen(boolean dashed) {
        graphics.setStroke(accent);
        graphics.setLineWidth(RING);
        graphics.setLineCap(StrokeLineCap.BUTT);
        if (dashed) {
            graphics.setLineDashes(7, 4);
        } else {
            graphics.setLineDashes();
        }
    }

    private void marquee(Box box) {
        Spot from = toCanvas(new Spot(box.x0(), box.y0()));
        Spot to = toCanvas(new Spot(box.x1(), box.y1()));
        graphics.setGlobalAlpha(0.12);
        graphics.setFill(accent);
        graphics.fillRect(from.x(), from.y(), to.x() - from.x(), to.y() - from.y());
        graphics.setGlobalAlpha(1);
        graphics.setStroke(accent);
        graphics.setLineWidth(1);
        graphics.setLineDashes();
        graphics.strokeRect(from.x(), from.y(), to.x() - from.x(), to.y() - from.y());
    }

    private Spot toCanvas(Spot sheet) {
        return new Spot(viewport.placement().x(sheet.x()), viewport.placement().y(sheet.y()));
    }
}
