package throughline.desktop.present;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.plan.Show;
import throughline.plan.ShowMaking;

/** Begins and ends shows; while none is on there are no windows of it. */
public final class Presenting {

    private final PlannerModel model;
    private final ShowMemory memory;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable ShowWindows> windows = new ReadOnlyObjectWrapper<>(this, "windows");

    /** @param memory which screen and which show were chosen */
    public Presenting(PlannerModel model, ShowMemory memory, Clock clock) {
        this.model = model;
        this.memory = memory;
        this.clock = clock;
    }

    /** The windows of the show that is on; null while none is. */
    public ReadOnlyObjectProperty<@Nullable ShowWindows> windowsProperty() {
        return windows.getReadOnlyProperty();
    }

    /** The show that was chosen last, or the first; empty where the plan has none with any step. */
    static Optional<Show> chosen(Plan plan, String last) {
        List<Show> shows =
                plan.shows().stream().filter(show -> !show.steps().isEmpty()).toList();
        return shows.stream()
                .filter(show -> show.id().equals(last))
                .findFirst()
                .or(() -> shows.stream().findFirst());
    }

    /** Presents the chosen show; a plan without any is presented whole, and nothing in it changes. */
    public void start() {
        Plan plan = model.planProperty().get();
        if (plan == null || windows.get() != null) {
            return;
        }
        Show show = chosen(plan, memory.showProperty().get())
                .orElseGet(() -> new Show("made", Words.say("present.made"), ShowMaking.steps(plan)));
        Presentation presentation = new Presentation(show, clock);
        ShowWindows opened = new ShowWindows(model, presentation, memory, clock, () -> windows.set(null));
        windows.set(opened);
        opened.open();
    }

    /** Ends the show; nothing where none is on. */
    public void stop() {
        ShowWindows on = windows.get();
        if (on != null) {
            on.end();
        }
    }
}
