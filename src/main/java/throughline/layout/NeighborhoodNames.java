package throughline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import throughline.map.LabelPin;
import throughline.map.Neighborhood;
import throughline.text.TextMetrics;
import throughline.text.Weight;
import throughline.text.Wrap;

/** The places where a neighborhood's name could stand: along its upper and lower edges, corners first. */
final class NeighborhoodNames {

    private static final double INSET = 0.6 * Sheet.UNIT;
    private static final double LEADING = 1.15;
    private static final double STEP = 0.5 * Sheet.UNIT;

    private NeighborhoodNames() {}

    /**
     * All places inside the outline, best corners first; just the pinned one where a hand pinned it.
     *
     * @param anywhere true to have the others besides, for a size that the pin was not meant for
     */
    static List<Name> candidates(Neighborhood neighborhood, double scale, boolean anywhere) {
        List<Name> result = new ArrayList<>();
        String name = neighborhood.name().toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            return result;
        }
        double size = Sheet.NEIGHBORHOOD_SIZE * scale;
        Ring ring = Ring.of(neighborhood.outline());
        for (List<String> words : Wrap.wraps(name)) {
            double width = words.stream().mapToDouble(w -> width(w, size)).max().orElse(0);
            double height = size * (0.75 + LEADING * (words.size() - 1));
            LabelPin pin = neighborhood.label();
            if (pin != null) {
                double x = Sheet.x(pin.at());
                double left = switch (pin.anchor()) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
                result.add(place(
                        neighborhood.id(),
                        words,
                        left,
                        Sheet.y(pin.at()),
                        width,
                        size,
                        pin.anchor().ordinal()));
                if (!anywhere) {
                    return result;
                }
            }
            addInside(neighborhood.id(), words, ring, width, height, size, result);
        }
        return result;
    }

    private static void addInside(
            String id, List<String> words, Ring ring, double width, double height, double size, List<Name> result) {
        Box box = ring.box();
        for (double top = box.y0() + INSET * 0.7; top + height <= box.y1() - INSET * 0.4; top += STEP) {
            for (double left = box.x0() + INSET; left + width <= box.x1() - INSET; left += STEP) {
                add(id, words, ring, left, top, width, height, size, 0, result);
            }
            add(id, words, ring, box.x1() - INSET - width, top, width, height, size, 2, result);
        }
    }

    private static void add(
            String id,
            List<String> words,
            Ring ring,
            double left,
            double top,
            double width,
            double height,
            double size,
            int anchor,
            List<Name> result) {
        Box needed = new Box(left, top, left + width, top + height).grown(INSET * 0.35);
        if (ring.contains(needed)) {
            result.add(place(id, words, left, top + 0.75 * size, width, size, anchor));
        }
    }

    private static Name place(
            String id, List<String> words, double left, double baseline, double width, double size, int anchor) {
        List<NameLine> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            double own = width(words.get(i), size);
            double x = left + (width - own) * anchor / 2;
            double y = baseline + i * LEADING * size;
            lines.add(new NameLine(
                    words.get(i),
                    x,
                    y,
                    own,
                    size,
                    Weight.SEMIBOLD,
                    Sheet.NEIGHBORHOOD_SPACING * size / Sheet.NEIGHBORHOOD_SIZE,
                    false));
        }
        return new Name(id, null, lines, 0);
    }

    private static double width(String text, double size) {
        return TextMetrics.width(
                text, Weight.SEMIBOLD, size, Sheet.NEIGHBORHOOD_SPACING * size / Sheet.NEIGHBORHOOD_SIZE);
    }
}
