package throughline.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.map.LabelSide;

/**
 * A placed name of a station or a neighborhood.
 *
 * @param id of the named item
 * @param side of the marker it stands on, null for a neighborhood's
 * @param lines one to four, from the top
 * @param overlaps how many things it overlaps because there was no room; 0 where all is well
 */
public record Name(String id, @Nullable LabelSide side, List<NameLine> lines, int overlaps) {

    /** Copies the lines. */
    public Name {
        lines = List.copyOf(lines);
    }

    /** The box around all lines. */
    public Box box() {
        return lines.stream().map(NameLine::box).reduce(Box::union).orElseThrow();
    }

    Name movedBy(double dx, double dy) {
        return new Name(
                id, side, lines.stream().map(line -> line.movedBy(dx, dy)).toList(), overlaps);
    }

    Name withOverlaps(int count) {
        return new Name(id, side, lines, count);
    }
}
