package throughline.desktop.canvas;

import java.util.Optional;
import throughline.desktop.PlannerModel;
import throughline.layout.Box;
import throughline.layout.Sheet;

/** Where the canvas looks at the map. */
final class MapEye {

    /** What is looked at where there is no plan. */
    private static final Box NOTHING = new Box(0, 0, 64 * Sheet.UNIT, 36 * Sheet.UNIT);

    /** How far a subject may be enlarged, and how far what is looked at closely. */
    private static final double SUBJECT_ZOOM = 2.5;

    private static final double NEAR_ZOOM = 4;

    /** How near to the edge something counts as seen, in pixels. */
    private static final double RIM = 40;

    private final MapCanvas canvas;
    private final PlannerModel model;
    private final MapScene scene;
    private double foot;

    MapEye(MapCanvas canvas, MapScene scene) {
        this.canvas = canvas;
        this.model = canvas.model();
        this.scene = scene;
    }

    /** How much of the height is covered at the foot, in pixels. */
    void setFoot(double pixels) {
        foot = pixels;
    }

    Viewport viewport() {
        // By the plan as it was: the ground must not move under a hand that moves a station.
        Box view =
                Optional.ofNullable(model.planProperty().get()).map(scene::view).orElse(NOTHING);
        return Viewport.of(
                view,
                canvas.getWidth(),
                canvas.getHeight(),
                foot,
                model.zoomProperty().get(),
                model.viewXProperty().get(),
                model.viewYProperty().get());
    }

    void look(Viewport viewport) {
        model.zoomProperty().set(viewport.zoom());
        model.viewXProperty().set(viewport.centre().x() / Sheet.UNIT);
        model.viewYProperty().set(viewport.centre().y() / Sheet.UNIT);
    }

    /** Shows all of what the picture is about. */
    void show(Box subject) {
        look(viewport().showing(subject.grown(Sheet.UNIT), SUBJECT_ZOOM));
    }

    /**
     * Moves no more than it must for something to be seen.
     *
     * @param near whether to look at it closely even where it is seen already
     */
    void reveal(Box box, boolean near) {
        Viewport viewport = viewport();
        if (near) {
            look(viewport.showing(box.grown(2 * Sheet.UNIT), NEAR_ZOOM));
            return;
        }
        Box visible = viewport.visible();
        if (visible.grown(-RIM / viewport.scale()).contains(box)) {
            return;
        }
        boolean fits = box.width() < visible.width() && box.height() < visible.height();
        look(fits ? viewport.centredOn(box.centre()) : viewport.showing(box.grown(Sheet.UNIT), viewport.zoom()));
    }
}
