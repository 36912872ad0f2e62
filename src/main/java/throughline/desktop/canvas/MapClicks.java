package throughline.desktop.canvas;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseEvent;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.Clicks;
import throughline.draw.Focus;
import throughline.draw.Hit;
import throughline.draw.Overlay;
import throughline.plan.Plan;

/** What a click on the map does, and a second one after it: by the tool in hand. */
final class MapClicks {

    private final MapCanvas canvas;
    private final PlannerModel model;
    private final JourneyLaying laying;
    private final TrackDrawing drawing;
    private final AreaDrawing area;
    private final Clicks clicks;

    MapClicks(MapCanvas canvas, JourneyLaying laying, TrackDrawing drawing, AreaDrawing area) {
        this.canvas = canvas;
        this.model = canvas.model();
        this.laying = laying;
        this.drawing = drawing;
        this.area = area;
        this.clicks = Clicks.on(canvas);
    }

    /** A third click in a row belongs to the double click that opened a field: it must not close it again. */
    boolean belongsToRenaming() {
        return clicks.count() > 2 && model.renamingProperty().get() != null;
    }

    /** Whether the latest press is the second of a double click, which goes to what the first one hit. */
    boolean isSecond() {
        return clicks.isDouble();
    }

    void clicked(MouseEvent event) {
        Optional<Hit> hit = canvas.hit(event.getX(), event.getY());
        switch (model.toolProperty().get()) {
            case LAY_JOURNEY -> hit.ifPresent(laying::click);
            case DRAW_TRACK -> drawing.click(canvas.stationAt(event.getX(), event.getY()), event.isShiftDown());
            case DRAW_NEIGHBORHOOD -> area.click(event, clicks.isDouble());
            case SELECT, HAND -> select(hit, event);
        }
    }

    private void select(Optional<Hit> hit, MouseEvent event) {
        if (event.isShiftDown()) {
            return;
        }
        Optional<String> sign = hit.flatMap(this::worstGate);
        hit.ifPresentOrElse(h -> model.select(sign.orElse(h.id())), () -> model.select(Set.of()));
        if (sign.isPresent() || hit.filter(h -> h.kind() == Hit.Kind.GATE).isPresent()) {
            canvas.explainGate();
        } else if (clicks.isDouble()) {
            hit.ifPresent(this::doubleClicked);
        }
    }

    /** Of a station that wears the sign of its gates the touchpoint that the sign is about; a click on its name is for the station. */
    private Optional<String> worstGate(Hit hit) {
        Plan plan = model.planProperty().get();
        boolean isSign = plan != null
                && hit.kind() == Hit.Kind.STATION
                && model.overlayProperty().get() == Overlay.GATES
                && !(model.focusProperty().get() instanceof Focus.OnCampaign);
        return isSign ? new GateTips(plan, model.catalogue()).worst(hit.id()) : Optional.empty();
    }

    private void doubleClicked(Hit hit) {
        switch (hit.kind()) {
            case STATION, NAME, NEIGHBORHOOD, HAND_OVER ->
                model.renamingProperty().set(hit.id());
            case TRACK -> model.focusProperty().set(new Focus.OnTrack(hit.id()));
            case TOUCHPOINT, GATE, REQUEST -> {}
        }
    }
}
