package throughline.desktop.canvas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.draw.Focus;
import throughline.draw.Hit;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.plan.Plan;
import throughline.plan.StationMoves;

/** The map by keyboard: arrows walk along the tracks, Page Down changes between them, Ctrl+arrows nudge, Enter
 * opens, Escape steps back. */
final class MapKeys {

    /** So many steps lead across the window. */
    private static final double PAN = 8;

    private final MapCanvas canvas;
    private final PlannerModel model;
    private @Nullable String last;

    MapKeys(MapCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.selectionProperty()
                .addListener((property, before, after) ->
                        TrackWalk.at(model).map(Station::id).ifPresent(id -> last = id));
    }

    private void pressed(KeyEvent event) {
        Plan plan = model.planProperty().get();
        boolean arrow = event.getCode().isArrowKey();
        // Whatever else is held down belongs to the window's own shortcuts.
        boolean others = event.isAltDown() || event.isShortcutDown() && !arrow;
        if (plan == null || event.isConsumed() || others) {
            return;
        }
        boolean taken = switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> {
                if (event.isShiftDown() && !event.isShortcutDown()) {
                    pan(event.getCode());
                } else if (event.isShortcutDown()) {
                    nudge(plan, event.getCode());
                } else {
                    walk(plan, event.getCode());
                }
                yield true;
            }
            case HOME -> {
                first(plan).ifPresent(s -> model.goTo(s.id()));
                yield true;
            }
            case PAGE_DOWN, PAGE_UP -> {
                TrackWalk.change(model, event.getCode() == KeyCode.PAGE_UP);
                yield true;
            }
            case ENTER -> enter();
            case F10, CONTEXT_MENU -> menu(event);
            case ESCAPE -> stepBack();
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    /** Adds to the journey that is being laid; opens what is selected otherwise. */
    private boolean enter() {
        Set<String> selection = model.selectionProperty().get();
        if (model.toolProperty().get() == Tool.LAY_JOURNEY) {
            TrackWalk.at(model).ifPresent(s -> new JourneyLaying(canvas).click(new Hit(Hit.Kind.STATION, s.id())));
        } else if (selection.size() == 1) {
            model.inspectingProperty().set(selection.iterator().next());
        } else {
            return false;
        }
        return true;
    }

    /** The toolkit opens it by itself on some systems only, and nowhere at what the keyboard is on. */
    private boolean menu(KeyEvent event) {
        boolean asked = event.getCode() == KeyCode.CONTEXT_MENU || event.isShiftDown();
        if (asked) {
            canvas.openMenu();
        }
        return asked;
    }

    /** One step back at a time: the tool, the selection, the focus. */
    private boolean stepBack() {
        if (model.toolProperty().get() != Tool.SELECT) {
            model.toolProperty().set(Tool.SELECT);
        } else if (!model.selectionProperty().get().isEmpty()) {
            model.select(Set.of());
        } else if (!model.focusProperty().get().equals(Focus.NONE)) {
            model.focusProperty().set(Focus.NONE);
        } else {
            return false;
        }
        return true;
    }

    private static GridPoint step(KeyCode code) {
        return switch (code) {
            case LEFT -> GridPoint.ofUnits(-1, 0);
            case RIGHT -> GridPoint.ofUnits(1, 0);
            case UP -> GridPoint.ofUnits(0, -1);
            default -> GridPoint.ofUnits(0, 1);
        };
    }

    private void nudge(Plan plan, KeyCode code) {
        GridPoint step = step(code);
        Map<String, GridPoint> places = new HashMap<>();
        for (String id : model.selectionProperty().get()) {
            plan.find(id, Station.class)
                    .ifPresent(s -> places.put(id, new GridPoint(s.at().x() + step.x(), s.at().y() + step.y())));
        }
        if (!places.isEmpty()) {
            model.apply(now -> StationMoves.move(now, places));
        }
    }

    /** A part of what is in view further, the way of the arrow. */
    private void pan(KeyCode code) {
        GridPoint step = step(code);
        canvas.look(canvas.viewport()
                .panned(
                        -Math.signum(step.x()) * canvas.getWidth() / PAN,
                        -Math.signum(step.y()) * canvas.getHeight() / PAN));
    }

    private static Optional<Station> first(Plan plan) {
        return plan.map().stations().stream()
                .min(Comparator.comparingInt((Station s) -> s.at().y()).thenComparingInt(s -> s.at().x()));
    }

    private void walk(Plan plan, KeyCode code) {
        Optional<Station> from = TrackWalk.at(model).or(() -> last(plan));
        if (from.isEmpty()) {
            first(plan).ifPresent(s -> model.goTo(s.id()));
        } else if (TrackWalk.at(model).isEmpty()) {
            // Where the keyboard was before something else was looked at.
            model.goTo(from.get().id());
        } else {
            TrackWalk.step(model, plan, from.get(), step(code));
        }
    }

    private Optional<Station> last(Plan plan) {
        return Optional.ofNullable(last).flatMap(id -> plan.find(id, Station.class));
    }
}
