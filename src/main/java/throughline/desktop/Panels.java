package throughline.desktop;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Which panels are open around the map. */
public final class Panels {

    private final BooleanProperty outline = new SimpleBooleanProperty(this, "outline", true);
    private final BooleanProperty inspector = new SimpleBooleanProperty(this, "inspector", true);
    private final BooleanProperty findings = new SimpleBooleanProperty(this, "findings", true);
    private final BooleanProperty history = new SimpleBooleanProperty(this, "history", false);
    private final BooleanProperty minimap = new SimpleBooleanProperty(this, "minimap", true);
    private final BooleanProperty table = new SimpleBooleanProperty(this, "table", false);

    /** The table of stations, in the place of the map. */
    public BooleanProperty tableProperty() {
        return table;
    }

    /** The whole map in a corner, whenever only a part of it is in view. */
    public BooleanProperty minimapProperty() {
        return minimap;
    }

    /** The list of what the plan has, on the left. */
    public BooleanProperty outlineProperty() {
        return outline;
    }

    /** The selected thing and its fields, on the right. */
    public BooleanProperty inspectorProperty() {
        return inspector;
    }

    /** What the checks noticed, below. */
    public BooleanProperty findingsProperty() {
        return findings;
    }

    /** The steps that led to the plan, on the right. */
    public BooleanProperty historyProperty() {
        return history;
    }
}
