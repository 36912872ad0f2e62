package throughline.desktop.workshop;

import java.time.Clock;
import java.time.InstantSource;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import throughline.plan.Note;

/** What the parts of the window share about a workshop, and is no part of the plan. */
public final class WorkshopDesk {

    private final InstantSource clock;
    private final RoundClock round;
    private final BooleanProperty capturing = new SimpleBooleanProperty(this, "capturing");
    private final BooleanProperty names = new SimpleBooleanProperty(this, "names", true);
    private final StringProperty target = new SimpleStringProperty(this, "target", "");
    private final ObjectProperty<Note.Color> color = new SimpleObjectProperty<>(this, "color", Note.Color.YELLOW);

    /** Of a window, by the system's clock. */
    public WorkshopDesk() {
        this(Clock.systemUTC());
    }

    /** @param clock says what time it is */
    public WorkshopDesk(InstantSource clock) {
        this.clock = clock;
        this.round = new RoundClock(clock);
    }

    /** Says what time it is. */
    public InstantSource clock() {
        return clock;
    }

    /** The round that is running, if one is. */
    public RoundClock round() {
        return round;
    }

    /** True while the line for the one who types is open. */
    public BooleanProperty capturingProperty() {
        return capturing;
    }

    /** Whether it is shown who wrote a note. */
    public BooleanProperty namesProperty() {
        return names;
    }

    /** Id of what captured notes are about; empty for the parking lot. It may be gone from the plan. */
    public StringProperty targetProperty() {
        return target;
    }

    /** The paper of captured notes. */
    public ObjectProperty<Note.Color> colorProperty() {
        return color;
    }
}
