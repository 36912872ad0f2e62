package throughline.desktop.present;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.util.Duration;
import throughline.desktop.PlannerModel;
import throughline.draw.Placement;
import throughline.draw.ShowPage;
import throughline.layout.Spot;

/** What moves over a page: the ring of light, "you are here", the selected station, and a word on what was just done. */
final class PageOverlay extends Pane {

    /** Radius of the ring of light at 1920 by 1080, and of its dot. */
    private static final double RING = 60;

    private static final double DOT = 9;
    private static final double SELECTED = 34;
    private static final double HEIGHT = 1080;
    private static final String PIN = "M0 0 C-6 -14 -17 -22 -17 -34 A17 17 0 1 1 17 -34 C17 -22 6 -14 0 0 Z";

    private final PlannerModel model;
    private final Presentation show;
    private final PageView view;
    private final BooleanSupplier still;
    private final Circle ring = new Circle();
    private final Circle dot = new Circle();
    private final Circle chosen = new Circle();
    private final Circle ghost = new Circle();
    private final SVGPath pin = new SVGPath();
    private final Label word = new Label();
    private final PauseTransition gone = new PauseTransition(Duration.seconds(3));

    /** @param still true while nothing here is to move with what the speaker does */
    PageOverlay(PlannerModel model, Presentation show, PageView view, BooleanSupplier still) {
        this.model = model;
        this.show = show;
        this.view = view;
        this.still = still;
        setMouseTransparent(true);
        ring.getStyleClass().add("laser-ring");
        dot.getStyleClass().add("laser-dot");
        chosen.getStyleClass().add("live-chosen");
        ghost.getStyleClass().add("live-ghost");
        ghost.setVisible(false);
        pin.setContent(PIN);
        pin.getStyleClass().add("here-pin");
        word.getStyleClass().add("live-word");
        word.setId("live-word");
        word.setVisible(false);
        gone.setOnFinished(event -> word.setVisible(false));
        getChildren().addAll(chosen, ghost, pin, ring, dot, word);
        for (Observable each : new Observable[] {
            show.laserProperty(),
            show.pointerProperty(),
            show.hereProperty(),
            model.selectionProperty(),
            widthProperty()
        }) {
            each.addListener(now -> place());
        }
        place();
    }

    /** Puts everything where the page has it now. */
    void place() {
        double unit = Math.max(0.1, getHeight() / HEIGHT);
        Point2D at = show.pointerProperty().get();
        boolean lit = show.laserProperty().get() && at != null && !still.getAsBoolean();
        ring.setVisible(lit);
        dot.setVisible(lit);
        if (at != null) {
            centre(ring, at.getX() * getWidth(), at.getY() * getHeight(), RING * unit);
            centre(dot, at.getX() * getWidth(), at.getY() * getHeight(), DOT * unit);
        }
        if (still.getAsBoolean()) {
            return;
        }
        Optional<Spot> here = spot(show.hereProperty().get());
        pin.setVisible(here.isPresent());
        here.ifPresent(spot -> {
            pin.setScaleX(unit);
            pin.setScaleY(unit);
            pin.setTranslateX(spot.x());
            // Its tip stands on the station: scaling is about the middle.
            double half = pin.getBoundsInLocal().getHeight() / 2;
            pin.setTranslateY(spot.y() + half * (1 - unit) - 6 * unit);
        });
        Optional<Spot> picked = model.selectionProperty().get().size() == 1
                ? spot(model.selectionProperty().get().iterator().next())
                : Optional.empty();
        chosen.setVisible(picked.isPresent());
        picked.ifPresent(spot -> centre(chosen, spot.x(), spot.y(), SELECTED * unit));
    }

    /** Where a station would go; null places hide it. */
    void ghost(Optional<Point2D> at) {
        ghost.setVisible(at.isPresent());
        at.ifPresent(spot -> centre(ghost, spot.getX(), spot.getY(), SELECTED * Math.max(0.1, getHeight() / HEIGHT)));
    }

    /** Says for a moment what was done. */
    void say(String sentence) {
        word.setText(sentence);
        word.setVisible(true);
        word.autosize();
        word.relocate(getWidth() * 0.97 - word.getWidth(), getHeight() * 0.985 - word.getHeight());
        gone.playFromStart();
    }

    private Optional<Spot> spot(String station) {
        return view.page().flatMap(page -> page.station(station));
    }

    private static void centre(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
    }

    /** The spot of the sheet under a spot of the page. */
    static Optional<Spot> onSheet(Optional<ShowPage> page, double x, double y) {
        return page.flatMap(ShowPage::placement)
                .map((Placement placement) -> new Spot(placement.innerX(x), placement.innerY(y)));
    }
}
