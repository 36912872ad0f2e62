package throughline.desktop;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import throughline.desktop.table.TableMemory;

/** Which panels are open around the map. */
public final class Panels {

    private final BooleanProperty outline = new SimpleBooleanProperty(this, "outline", true);
    private final BooleanProperty inspector = new SimpleBooleanProperty(this, "inspector", true);
    private final BooleanProperty findings = new SimpleBooleanProperty(this, "findings", true);
    private final BooleanProperty history = new SimpleBooleanProperty(this, "history", false);
    private final BooleanProperty timeline = new SimpleBooleanProperty(this, "timeline", false);
    private final BooleanProperty comments = new SimpleBooleanProperty(this, "comments", false);
    private final BooleanProperty minimap = new SimpleBooleanProperty(this, "minimap", true);
    private final BooleanProperty table = new SimpleBooleanProperty(this, "table", false);
    private final BooleanProperty permissions = new SimpleBooleanProperty(this, "permissions", false);
    private final TableMemory tables = new TableMemory();
    private final BooleanProperty start = new SimpleBooleanProperty(this, "start", false);
    private final BooleanBinding map = table.or(permissions).not();

    /** The map in the middle, the panels around it. */
    public Panels() {
        alone(table, permissions);
        alone(permissions, table);
    }

    private static void alone(BooleanProperty one, BooleanProperty other) {
        one.addListener((property, before, on) -> {
            if (on) {
                other.set(false);
            }
        });
    }

    /** True while the map is in its place, with neither of the two that take it. */
    public ObservableBooleanValue mapProperty() {
        return map;
    }

    /** The map again. */
    public void showMap() {
        table.set(false);
        permissions.set(false);
    }

    /** The gates of a campaign by touchpoint and market, in the place of the map. */
    public BooleanProperty permissionsProperty() {
        return permissions;
    }

    /** Which table that is, and how it is looked at. */
    public TableMemory tables() {
        return tables;
    }

    /** One of the plan's tables, in the place of the map. */
    public BooleanProperty tableProperty() {
        return table;
    }

    /** How to begin, over the whole window. */
    public BooleanProperty startProperty() {
        return start;
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

    /** Campaigns and touchpoints at their time, under the map; the window opens it where there is room. */
    public BooleanProperty timelineProperty() {
        return timeline;
    }

    /** All comments of the plan, on the right. */
    public BooleanProperty commentsProperty() {
        return comments;
    }

    /** The steps that led to the plan, on the right. */
    public BooleanProperty historyProperty() {
        return history;
    }
}
