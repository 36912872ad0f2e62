package throughline.desktop.timeline;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import throughline.desktop.PlannerModel;

/** Rings the stations on the map that have a touchpoint on a day. */
final class DayLight {

    private final TimelineCanvas canvas;
    private final PlannerModel model;
    private Set<String> lit = Set.of();

    DayLight(TimelineCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
    }

    /** Rings those of that day and no others. */
    void on(LocalDate day) {
        Set<String> stations = new LinkedHashSet<>();
        for (TimelineRow row : canvas.rows()) {
            row.marks().stream()
                    .filter(mark -> mark.times().stream()
                            .anyMatch(time -> time.toLocalDate().equals(day)))
                    .forEach(mark -> stations.add(mark.touchpoint().station()));
        }
        on(stations);
    }

    /** Rings none. */
    void off() {
        on(Set.of());
    }

    /** What is being looked for by name is marked the same way and goes first. */
    private void on(Set<String> stations) {
        Set<String> marked = model.foundProperty().get();
        if (!stations.equals(lit) && (marked.isEmpty() || marked.equals(lit))) {
            lit = Set.copyOf(stations);
            model.foundProperty().set(lit);
        }
    }
}
