package throughline.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what names cover, by looking at the placed names alone: whoever placed them is not asked. Names of stations on the
 * names, tracks, markers and letter discs that are drawn; a mere nearness is none.
 */
final class NameOverlaps {

    private static final double CELL = 600;

    private record Cell(long column, long row) {}

    private final MapLayout layout;
    private final Obstacles obstacles;
    private final Set<NameOverlap> found = new LinkedHashSet<>();
    private final Map<Cell, List<Name>> cells = new HashMap<>();

    private NameOverlaps(MapLayout layout, Obstacles obstacles) {
        this.layout = layout;
        this.obstacles = obstacles;
    }

    static List<NameOverlap> of(MapLayout layout, Obstacles obstacles, Collection<Name> names) {
        NameOverlaps overlaps = new NameOverlaps(layout, obstacles);
        for (Name name : names) {
            overlaps.things(name);
            overlaps.names(name);
        }
        return List.copyOf(overlaps.found);
    }

    private void things(Name name) {
        Set<String> told = new LinkedHashSet<>();
        for (NameLine line : name.lines()) {
            for (Obstacles.Band band : obstacles.near(line.box(), 0)) {
                if (told.add(band.kind() + " " + band.owner())) {
                    found.add(new NameOverlap(name.id(), band.kind(), band.owner(), line.box()));
                }
            }
        }
        if (!layout.sheet().contains(name.box())) {
            found.add(new NameOverlap(name.id(), NameOverlap.Kind.SHEET, "", name.box()));
        }
    }

    /** The names before this one that it lies on; each pair of lines that meet is one place, each pair of names is told once. */
    private void names(Name name) {
        Set<Name> rivals = new LinkedHashSet<>();
        Box box = name.box();
        for (long c = cell(box.x0()); c <= cell(box.x1()); c++) {
            for (long r = cell(box.y0()); r <= cell(box.y1()); r++) {
                List<Name> here = cells.computeIfAbsent(new Cell(c, r), k -> new ArrayList<>());
                rivals.addAll(here);
                here.add(name);
            }
        }
        for (Name rival : rivals) {
            meeting(rival, name)
                    .ifPresent(
                            where -> found.add(new NameOverlap(rival.id(), NameOverlap.Kind.NAME, name.id(), where)));
        }
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }

    private static Optional<Box> meeting(Name a, Name b) {
        return a.lines().stream()
                .flatMap(p -> b.lines().stream()
                        .filter(q -> p.box().overlaps(q.box()))
                        .map(q -> p.box().common(q.box())))
                .reduce(Box::union);
    }
}
