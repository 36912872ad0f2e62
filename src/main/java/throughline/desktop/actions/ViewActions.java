package throughline.desktop.actions;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.draw.Focus;
import throughline.draw.Theme;
import throughline.item.Item;
import throughline.map.Track;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** How the map is looked at, and which panels stand around it. */
final class ViewActions {

    private static final double STEP = 1.25;
    private static final double LEAST = 0.4;
    private static final double MOST = 16;

    private ViewActions() {}

    static void add(Actions actions, PlannerModel model, Panels panels) {
        actions.add(Action.of("view.zoomIn", Feather.PLUS, "Shortcut++", () -> zoom(model, STEP)));
        actions.add(Action.of("view.zoomOut", Feather.MINUS, "Shortcut+-", () -> zoom(model, 1 / STEP)));
        actions.add(Action.of("view.fit", Feather.MAXIMIZE, "Shortcut+0", model::fit));
        actions.add(Action.of("view.focus", Feather.EYE, "Shortcut+Shift+F", () -> focus(model))
                .when(model.selectionProperty()
                        .map(ids -> focusOf(model).isPresent())
                        .orElse(false)));
        actions.add(Action.of(
                        "view.focusNone",
                        Feather.X,
                        "Shortcut+Shift+A",
                        () -> model.focusProperty().set(Focus.NONE))
                .when(model.focusProperty().map(f -> !f.equals(Focus.NONE)).orElse(false)));
        actions.add(Action.toggle("view.dark", Feather.MOON, "Shortcut+Shift+D", dark(model)));
        actions.add(Action.toggle("view.outline", Feather.SIDEBAR, "Shortcut+1", panels.outlineProperty()));
        actions.add(Action.toggle("view.inspector", Feather.SLIDERS, "Shortcut+2", panels.inspectorProperty()));
        actions.add(Action.toggle("view.findings", Feather.LIST, "Shortcut+3", panels.findingsProperty()));
        actions.add(Action.toggle("view.table", Feather.GRID, "Shortcut+T", panels.tableProperty()));
        actions.add(Action.toggle("view.both", Feather.COLUMNS, "Shortcut+B", panels.bothProperty()));
        actions.add(
                Action.toggle("view.permissions", Feather.SHIELD, "Shortcut+Shift+P", panels.permissionsProperty()));
        actions.add(Action.toggle("view.history", Feather.CLOCK, "Shortcut+4", panels.historyProperty()));
        actions.add(Action.toggle("view.timeline", Feather.CALENDAR, "Shortcut+5", panels.timelineProperty()));
        actions.add(Action.toggle("view.workshop", Feather.USERS, "Shortcut+7", panels.workshopProperty()));
        actions.add(Action.toggle("view.comments", Feather.MESSAGE_SQUARE, "Shortcut+6", panels.commentsProperty()));
        actions.add(Action.toggle("view.minimap", Feather.MAP, null, panels.minimapProperty()));
        tool(actions, model, "tool.select", Feather.MOUSE_POINTER, Tool.SELECT);
        tool(actions, model, "tool.hand", Feather.MOVE, Tool.HAND);
        tool(actions, model, "tool.track", Feather.GIT_COMMIT, Tool.DRAW_TRACK);
        tool(actions, model, "tool.area", Feather.HEXAGON, Tool.DRAW_NEIGHBORHOOD);
    }

    /** On while {@code tool} is in hand; turning it off takes the selecting one again. */
    static BooleanProperty inHand(PlannerModel model, Tool tool) {
        return OneOf.of(model.toolProperty(), tool, Tool.SELECT);
    }

    private static void tool(Actions actions, PlannerModel model, String id, @Nullable Ikon icon, Tool tool) {
        actions.add(Action.toggle(id, icon, null, inHand(model, tool)));
    }

    private static BooleanProperty dark(PlannerModel model) {
        BooleanProperty dark =
                new SimpleBooleanProperty(model.themeProperty().get().isDark());
        model.themeProperty().addListener((property, before, after) -> dark.set(after.isDark()));
        dark.addListener((property, before, on) -> model.themeProperty().set(on ? Theme.DARK : Theme.LIGHT));
        return dark;
    }

    private static void zoom(PlannerModel model, double factor) {
        double zoom = Math.clamp(model.zoomProperty().get() * factor, LEAST, MOST);
        // Steps up and down meet again at exactly 100 %.
        model.zoomProperty().set(Math.abs(zoom - 1) < 0.01 ? 1 : zoom);
    }

    private static void focus(PlannerModel model) {
        focusOf(model)
                .ifPresent(focus -> model.focusProperty()
                        .set(focus.equals(model.focusProperty().get()) ? Focus.NONE : focus));
    }

    private static Optional<Focus> focusOf(PlannerModel model) {
        Plan plan = model.planProperty().get();
        return model.selected(Item.class).flatMap(item -> switch (item) {
            case Track it -> Optional.of(new Focus.OnTrack(it.id()));
            case Campaign it -> Optional.of(new Focus.OnCampaign(it.id()));
            case Touchpoint it
            when plan != null ->
                Optional.of(new Focus.OnCampaign(plan.campaignOf(it).id()));
            default -> Optional.empty();
        });
    }
}
