package throughline.desktop.canvas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import throughline.desktop.PlannerModel;
import throughline.desktop.Reveal;
import throughline.desktop.Tool;
import throughline.draw.Focus;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Plan;
import throughline.plan.StationMoves;

/** The map by keyboard: arrows walk along the tracks, Ctrl+arrows nudge, Escape steps back. */
final class MapKeys {

    private static final double WIDEST_TURN = Math.toRadians(67.5);

    private final MapCanvas canvas;
    private final PlannerModel model;

    MapKeys(MapCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        Plan plan = model.planProperty().get();
        if (plan == null || event.isConsumed()) {
            return;
        }
        boolean taken = switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> {
                if (event.isShortcutDown()) {
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
            case ENTER -> enter();
            case ESCAPE -> stepBack();
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private boolean enter() {
        Optional<Station> station = model.selected(Station.class);
        station.ifPresent(s -> {
            if (model.toolProperty().get() == Tool.LAY_JOURNEY) {
                new JourneyLaying(canvas).click(new throughline.draw.Hit(throughline.draw.Hit.Kind.STATION, s.id()));
            } else {
                model.renamingProperty().set(s.id());
            }
        });
        return station.isPresent();
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

    private static Optional<Station> first(Plan plan) {
        return plan.map().stations().stream()
                .min(Comparator.comparingInt((Station s) -> s.at().y()).thenComparingInt(s -> s.at().x()));
    }

    /** To the neighbour on a track that lies best in the direction of the arrow. */
    private void walk(Plan plan, KeyCode code) {
        Optional<Station> from = model.selected(Station.class);
        if (from.isEmpty()) {
            first(plan).ifPresent(s -> model.goTo(s.id()));
            return;
        }
        GridPoint at = from.get().at();
        GridPoint step = step(code);
        double wanted = Math.atan2(step.y(), step.x());
        neighbours(plan, from.get()).stream()
                .flatMap(id -> plan.find(id, Station.class).stream())
                .filter(s -> turn(at, s.at(), wanted) <= WIDEST_TURN)
                .min(Comparator.comparingDouble((Station s) -> turn(at, s.at(), wanted))
                        .thenComparing(Station::id))
                .ifPresent(s -> {
                    model.select(s.id());
                    model.revealProperty().set(new Reveal(s.id()));
                });
    }

    private static double turn(GridPoint from, GridPoint to, double wanted) {
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x()) - wanted;
        return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
    }

    private static Set<String> neighbours(Plan plan, Station station) {
        Set<String> found = new TreeSet<>();
        for (Track track : plan.map().tracksAt(station.id())) {
            List<String> stations = track.stations();
            int i = stations.indexOf(station.id());
            int n = stations.size();
            if (i > 0 || track.loop()) {
                found.add(stations.get(Math.floorMod(i - 1, n)));
            }
            if (i < n - 1 || track.loop()) {
                found.add(stations.get((i + 1) % n));
            }
        }
        found.remove(station.id());
        return found;
    }
}
