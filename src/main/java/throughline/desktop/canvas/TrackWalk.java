package throughline.desktop.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.Reveal;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The way of the keyboard over the map: along a track as long as it leads that way, and onto another where they meet. */
public final class TrackWalk {

    private static final double WIDEST_TURN = Math.toRadians(67.5);

    private TrackWalk() {}

    /** The station where the keyboard is: the selected one, or that of the selected touchpoint. */
    static Optional<Station> at(PlannerModel model) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return Optional.empty();
        }
        return model.selected(Station.class)
                .or(() -> model.selected(Touchpoint.class)
                        .flatMap(touchpoint -> plan.find(touchpoint.station(), Station.class)));
    }

    /** The track being walked along: the one chosen last if it calls here, or else the first that does. */
    static Optional<Track> track(PlannerModel model) {
        Plan plan = model.planProperty().get();
        return at(model)
                .flatMap(station -> track(plan, station, model.walkingProperty().get()));
    }

    private static Optional<Track> track(@Nullable Plan plan, Station station, @Nullable String chosen) {
        List<Track> here = plan == null ? List.of() : plan.map().tracksAt(station.id());
        return here.stream()
                .filter(track -> track.id().equals(chosen))
                .findFirst()
                .or(() -> here.stream().findFirst());
    }

    /** To the neighbour that lies best in a direction: on this track, or else on another, which is walked from then on. */
    static void step(PlannerModel model, Plan plan, Station from, GridPoint direction) {
        double wanted = Math.atan2(direction.y(), direction.x());
        Optional<Track> now = track(plan, from, model.walkingProperty().get());
        Optional<Station> on = now.flatMap(track -> best(plan, from, neighbours(track, from.id()), wanted));
        if (on.isPresent()) {
            model.walkingProperty().set(now.map(Track::id).orElse(null));
            go(model, on.get());
            return;
        }
        Set<String> around = new TreeSet<>();
        plan.map().tracksAt(from.id()).forEach(track -> around.addAll(neighbours(track, from.id())));
        best(plan, from, around, wanted).ifPresent(to -> {
            plan.map().tracksAt(from.id()).stream()
                    .filter(track -> neighbours(track, from.id()).contains(to.id()))
                    .findFirst()
                    .ifPresent(track -> model.walkingProperty().set(track.id()));
            go(model, to);
        });
    }

    private static void go(PlannerModel model, Station to) {
        model.select(to.id());
        model.revealProperty().set(new Reveal(to.id()));
    }

    private static Optional<Station> best(Plan plan, Station from, Set<String> ids, double wanted) {
        return ids.stream()
                .flatMap(id -> plan.find(id, Station.class).stream())
                .filter(s -> turn(from.at(), s.at(), wanted) <= WIDEST_TURN)
                .min(Comparator.comparingDouble((Station s) -> turn(from.at(), s.at(), wanted))
                        .thenComparing(Station::id));
    }

    private static double turn(GridPoint from, GridPoint to, double wanted) {
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x()) - wanted;
        return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
    }

    private static Set<String> neighbours(Track track, String station) {
        Set<String> found = new TreeSet<>();
        List<String> stations = track.stations();
        int i = stations.indexOf(station);
        int n = stations.size();
        if (i > 0 || track.loop()) {
            found.add(stations.get(Math.floorMod(i - 1, n)));
        }
        if (i < n - 1 || track.loop()) {
            found.add(stations.get((i + 1) % n));
        }
        found.remove(station);
        return found;
    }

    /** True where another track could be taken. */
    public static boolean canChange(PlannerModel model) {
        return next(model, false).isPresent();
    }

    /** Takes the next track that calls here, or the one before. */
    public static void change(PlannerModel model, boolean back) {
        next(model, back).ifPresent(track -> model.walkingProperty().set(track.id()));
    }

    private static Optional<Track> next(PlannerModel model, boolean back) {
        Plan plan = model.planProperty().get();
        Optional<Station> station = at(model);
        if (plan == null || station.isEmpty()) {
            return Optional.empty();
        }
        List<Track> here = plan.map().tracksAt(station.get().id());
        int at = track(model).map(here::indexOf).orElse(-1);
        return here.size() < 2
                ? Optional.empty()
                : Optional.of(here.get(Math.floorMod(at + (back ? -1 : 1), here.size())));
    }

    /** Where the keyboard is, in words: the track, the place on it, and which other could be taken; empty for nowhere. */
    public static String words(PlannerModel model) {
        Plan plan = model.planProperty().get();
        Optional<Station> station = at(model);
        Optional<Track> track = track(model);
        if (plan == null || station.isEmpty() || track.isEmpty()) {
            return "";
        }
        String here = Words.say(
                "walk.at",
                Naming.of(plan, station.get()),
                Naming.of(plan, track.get()),
                track.get().stations().indexOf(station.get().id()) + 1,
                track.get().stations().size());
        return next(model, false)
                .map(other -> Words.say("walk.change", here, Naming.of(plan, other)))
                .orElse(here);
    }
}
