package throughline.desktop;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import throughline.desktop.present.ShowMemory;
import throughline.desktop.table.TableMemory;
import throughline.desktop.timeline.Grouping;

/** Which panels are open around the map. */
public final class Panels {

    private final BooleanProperty outline = new SimpleBooleanProperty(this, "outline", true);
    private final BooleanProperty inspector = new SimpleBooleanProperty(this, "inspector", true);
    private final BooleanProperty findings = new SimpleBooleanProperty(this, "findings", true);
    private final BooleanProperty history = new SimpleBooleanProperty(this, "history", false);
    private final BooleanProperty timeline = new SimpleBooleanProperty(this, "timeline", false);
    private final BooleanProperty comments = new SimpleBooleanProperty(this, "comments", false);
    private final BooleanProperty workshop = new SimpleBooleanProperty(this, "workshop", false);
    private final BooleanProperty minimap = new SimpleBooleanProperty(this, "minimap", true);
    private final BooleanProperty table = new SimpleBooleanProperty(this, "table", false);
    private final BooleanProperty permissions = new SimpleBooleanProperty(this, "permissions", false);
    private final BooleanProperty both = new SimpleBooleanProperty(this, "both", false);
    private final DoubleProperty parting = new SimpleDoubleProperty(this, "parting", 0.5);
    private final TableMemory tables = new TableMemory();
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.NONE);
    private final ShowMemory shows = new ShowMemory();
    private final BooleanProperty start = new SimpleBooleanProperty(this, "start", false);
    private final BooleanBinding map = table.or(permissions).not();
    private final BooleanBinding mapAlone = map.and(both.not());
    private final BooleanBinding tableShown = table.or(both);

    /** The map in the middle, the panels around it. */
    public Panels() {
        alone(table, permissions, both);
        alone(permissions, table, both);
        alone(both, table, permissions);
    }

    private static void alone(BooleanProperty one, BooleanProperty... others) {
        one.addListener((property, before, on) -> {
            if (on) {
                for (BooleanProperty other : others) {
                    other.set(false);
                }
            }
        });
    }

    /** True while the map can be seen: alone, or beside a table. */
    public ObservableBooleanValue mapProperty() {
        return map;
    }

    /** True while the map has the middle for itself. */
    public ObservableBooleanValue mapAloneProperty() {
        return mapAlone;
    }

    /** True while one of the plan's tables can be seen: alone, or beside the map. */
    public ObservableBooleanValue tableShownProperty() {
        return tableShown;
    }

    /** The map alone again. */
    public void showMap() {
        table.set(false);
        permissions.set(false);
        both.set(false);
    }

    /** The plan's tables, where they are not to be seen already. */
    public void showTable() {
        if (!tableShown.get()) {
            table.set(true);
        }
    }

    /** Map and table at once. */
    public BooleanProperty bothProperty() {
        return both;
    }

    /** Where map and table part: the map's share of the middle, 0 to 1. */
    public DoubleProperty partingProperty() {
        return parting;
    }

    /** What the timeline's campaigns stand together by. */
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** The gates of a campaign by touchpoint and market, in the place of the map. */
    public BooleanProperty permissionsProperty() {
        return permissions;
    }

    /** Which table that is, and how it is looked at. */
    public TableMemory tables() {
        return tables;
    }

    /** How shows are presented. */
    public ShowMemory shows() {
        return shows;
    }

    /** One of the plan's tables, in the place of the map; beside it see {@link #bothProperty}. */
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

    /** What a workshop says, counts and decides, on the right. */
    public BooleanProperty workshopProperty() {
        return workshop;
    }

    /** The steps that led to the plan, on the right. */
    public BooleanProperty historyProperty() {
        return history;
    }
}
