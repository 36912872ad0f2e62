package throughline.desktop.workspace;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.desktop.timeline.Grouping;
import throughline.draw.Focus;
import throughline.draw.Theme;
import throughline.format.Documents;
import throughline.format.Fields;
import throughline.format.FormatException;
import throughline.item.Ids;

/**
 * How a plan is looked at; kept beside the plan and no part of it, so that it is found again as it was left.
 *
 * @param selection ids
 * @param focus the kind of focus, {@code none}, {@code track} or {@code campaign}
 * @param focused id of what is in focus, empty for none
 * @param view zoom and the place in the middle; without a place the map's own middle
 * @param closed panels that are closed
 * @param open panels that are open; a panel in neither list is younger than the kept view and stays as the window has it
 * @param theme {@code light} or {@code dark}
 * @param tables which table is looked at and how, see {@link throughline.desktop.table.TableMemory#words}
 * @param grouping what the timeline's campaigns stand together by, in small letters; empty in a view older than that
 */
record ViewState(
        List<String> selection,
        String focus,
        String focused,
        SortedMap<String, BigDecimal> view,
        List<String> closed,
        List<String> open,
        Theme theme,
        List<String> tables,
        String grouping) {

    private static final String NONE = "none";

    private static final String PARTING = "parting";

    static ViewState of(PlannerModel model, Panels panels) {
        SortedMap<String, BigDecimal> view = new java.util.TreeMap<>();
        put(view, "zoom", model.zoomProperty().get());
        put(view, "x", model.viewXProperty().get());
        put(view, "y", model.viewYProperty().get());
        put(view, PARTING, panels.partingProperty().get());
        List<String> closed = new java.util.ArrayList<>();
        List<String> open = new java.util.ArrayList<>();
        panels(panels).forEach((name, panel) -> (panel.get() ? open : closed).add(name));
        Focus focus = model.focusProperty().get();
        return new ViewState(
                List.copyOf(model.selectionProperty().get()),
                switch (focus) {
                    case Focus.WholeMap whole -> NONE;
                    case Focus.OnTrack on -> "track";
                    case Focus.OnCampaign on -> "campaign";
                },
                switch (focus) {
                    case Focus.WholeMap whole -> "";
                    case Focus.OnTrack on -> on.track();
                    case Focus.OnCampaign on -> on.campaign();
                },
                view,
                closed,
                open,
                model.themeProperty().get(),
                panels.tables().words(),
                panels.groupingProperty().get().name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, javafx.beans.property.BooleanProperty> panels(Panels panels) {
        return Map.of(
                "outline", panels.outlineProperty(),
                "inspector", panels.inspectorProperty(),
                "findings", panels.findingsProperty(),
                "history", panels.historyProperty(),
                "comments", panels.commentsProperty(),
                "workshop", panels.workshopProperty(),
                "timeline", panels.timelineProperty(),
                "minimap", panels.minimapProperty(),
                "both", panels.bothProperty());
    }

    private static void put(Map<String, BigDecimal> view, String name, double value) {
        if (Double.isFinite(value)) {
            view.put(name, BigDecimal.valueOf(Math.round(value * 10_000), 4));
        }
    }

    /** What {@link #json} wrote; empty where that cannot be understood, for a view is never worth an error. */
    static Optional<ViewState> read(String json) {
        try {
            return Optional.of(Documents.read(json.getBytes(StandardCharsets.UTF_8), "view", ViewState::of));
        } catch (FormatException e) {
            return Optional.empty();
        }
    }

    private static ViewState of(Fields fields) {
        return new ViewState(
                fields.texts("selection"),
                fields.text("focus"),
                fields.text("focused", ""),
                fields.decimals("view"),
                fields.texts("closed"),
                fields.texts("open"),
                fields.word("theme", Theme.class),
                fields.texts("tables"),
                fields.text("grouping", ""));
    }

    /** As a JSON document. */
    String json() {
        return "{\"selection\":" + list(selection)
                + ",\"focus\":\"" + focus
                + "\",\"focused\":\"" + focused
                + "\",\"view\":{"
                + view.entrySet().stream()
                        .map(e -> '"' + e.getKey() + "\":" + e.getValue().toPlainString())
                        .collect(Collectors.joining(","))
                + "},\"closed\":" + list(closed)
                + ",\"open\":" + list(open)
                + ",\"theme\":\"" + (theme.isDark() ? "dark" : "light") + "\",\"tables\":"
                + tables.stream().map(it -> '"' + it + '"').collect(Collectors.joining(",", "[", "]"))
                + ",\"grouping\":\"" + grouping + "\"}";
    }

    /** Ids and names of panels, which need no escapes. */
    private static String list(List<String> ids) {
        return ids.stream().filter(Ids::isValid).map(id -> '"' + id + '"').collect(Collectors.joining(",", "[", "]"));
    }

    /** Looks at the open plan that way, as far as what it names is still there. */
    void restore(PlannerModel model) {
        model.select(selection);
        Focus wanted = switch (focus) {
            case "track" -> new Focus.OnTrack(focused);
            case "campaign" -> new Focus.OnCampaign(focused);
            default -> Focus.NONE;
        };
        boolean there =
                model.planProperty().get() != null && model.planProperty().get().has(focused);
        model.focusProperty().set(there ? wanted : Focus.NONE);
        model.zoomProperty().set(number("zoom", 1));
        model.viewXProperty().set(number("x", Double.NaN));
        model.viewYProperty().set(number("y", Double.NaN));
    }

    /** Sets up panels and theme, which are the window's and so are taken over only at its start. */
    void restore(PlannerModel model, Panels panels) {
        model.themeProperty().set(theme);
        // A choice opens the timeline, so it comes before what was open.
        Grouping.of(grouping).ifPresent(panels.groupingProperty()::set);
        panels(panels).forEach((name, panel) -> {
            if (open.contains(name) || closed.contains(name)) {
                panel.set(open.contains(name));
            }
        });
        panels.partingProperty()
                .set(Math.clamp(number(PARTING, panels.partingProperty().get()), 0, 1));
        panels.tables().restore(tables);
    }

    private double number(String name, double absent) {
        BigDecimal number = view.get(name);
        return number == null ? absent : number.doubleValue();
    }
}
