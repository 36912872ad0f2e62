package throughline.layout;

import java.util.ArrayList;
import java.util.List;
import throughline.map.HandOver;
import throughline.map.LabelSide;
import throughline.map.Station;
import throughline.map.TransitMap;
import throughline.text.TextMetrics;
import throughline.text.Weight;
import throughline.text.Wrap;

/** The places where a station's name could stand: eight sides of its marker, on one to three lines. */
final class StationNames {

    private static final double CAP_HEIGHT = 0.73;
    private static final double DESCENT = 0.21;
    private static final double DIAGONAL = 0.74;
    private static final double MARKS_GAP = 7;
    private static final double LARGEST_HUB = 1.25;
    private static final double SHIFT = 0.5 * Sheet.UNIT;

    private final TransitMap map;
    private final NameStyle style;

    StationNames(TransitMap map, NameStyle style) {
        this.map = map;
        this.style = style;
    }

    /** All places for one station's name, in a fixed order; a pinned side gives only places on that side. */
    List<Name> candidates(Station station, Marker marker) {
        List<Name> result = new ArrayList<>();
        String name = station.name().isEmpty() ? "?" : station.name();
        List<String> teams = style.handOvers()
                ? map.handOversAt(station.id()).stream().map(HandOver::name).toList()
                : List.of();
        for (List<String> words : Wrap.wraps(name)) {
            List<Row> rows = rows(words, teams, marker.symbol());
            for (LabelSide side : LabelSide.values()) {
                if (station.labelSide() == null || station.labelSide() == side) {
                    for (int shift : shifts(side)) {
                        result.add(new Name(
                                station.id(), side, lines(rows, marker, side, shift * SHIFT * style.scale()), 0));
                    }
                }
            }
        }
        return result;
    }

    /** Names above and below may stand a little off the middle, those on diagonals a little farther out. */
    private List<Integer> shifts(LabelSide side) {
        return switch (side) {
            case E, W -> List.of(0);
            case N, S -> style.mayDrop() ? List.of(0, 1, -1, 2, -2) : List.of(0, 1, -1);
            case NE, SE -> List.of(0, 1, 2, 3);
            case NW, SW -> List.of(0, -1, -2, -3);
        };
    }

    private record Row(String text, double size, Weight weight, double leading, double width, boolean team) {}

    private List<Row> rows(List<String> words, List<String> teams, Marker.Symbol symbol) {
        boolean hub = symbol == Marker.Symbol.HUB;
        double size = size(symbol);
        double leading = hub ? size * Sheet.HUB_LEADING / Sheet.HUB_SIZE : Sheet.NAME_LEADING * style.scale();
        Weight weight = switch (symbol) {
            case HUB, TOUCHPOINT -> Weight.BOLD;
            case INTERCHANGE -> Weight.SEMIBOLD;
            case STOP, LONELY -> Weight.MEDIUM;
        };
        List<Row> rows = new ArrayList<>();
        for (String text : words) {
            rows.add(new Row(text, size, weight, leading, TextMetrics.width(text, weight, size), false));
        }
        double small = Sheet.HAND_OVER_SIZE * style.scale();
        for (String team : teams) {
            double width = TextMetrics.width(team, Weight.MEDIUM, small) + NameLine.SIGN * small;
            rows.add(new Row(team, small, Weight.MEDIUM, Sheet.HAND_OVER_LEADING * style.scale(), width, true));
        }
        if (style.marks().width() > 0) {
            double height = style.marks().height() * style.scale();
            rows.add(new Row(
                    "",
                    height,
                    Weight.MEDIUM,
                    height + MARKS_GAP * style.scale(),
                    style.marks().width() * style.scale(),
                    false));
        }
        return rows;
    }

    /** Where all names are larger than the sheet's, a hub's is hardly larger than the others: the room is theirs. */
    private double size(Marker.Symbol symbol) {
        return switch (symbol) {
            case TOUCHPOINT -> Sheet.TOUCHPOINT_SIZE * style.scale();
            case HUB ->
                Math.max(Sheet.NAME_SIZE * style.scale(), Sheet.HUB_SIZE * Math.min(style.scale(), LARGEST_HUB));
            case LONELY, STOP, INTERCHANGE -> Sheet.NAME_SIZE * style.scale();
        };
    }

    private List<NameLine> lines(List<Row> rows, Marker marker, LabelSide side, double shift) {
        double top = firstBaseline(rows, marker, side);
        double edge = edge(marker, side) + shift;
        List<NameLine> lines = new ArrayList<>();
        double baseline = top;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            baseline += i == 0 ? 0 : row.leading();
            double x = switch (side) {
                case E, NE, SE -> edge;
                case W, NW, SW -> edge - row.width();
                case N, S -> edge - row.width() / 2;
            };
            lines.add(new NameLine(row.text(), x, baseline, row.width(), row.size(), row.weight(), 0, row.team()));
        }
        return lines;
    }

    private static double edge(Marker marker, LabelSide side) {
        double across = Math.max(marker.halfWidth() * DIAGONAL, Sheet.TRACK_WIDTH / 2) + Sheet.NAME_GAP;
        double x = marker.centre().x();
        return switch (side) {
            case N, S -> x;
            case E -> x + marker.halfWidth() + Sheet.NAME_GAP;
            case W -> x - marker.halfWidth() - Sheet.NAME_GAP;
            case NE, SE -> x + across;
            case NW, SW -> x - across;
        };
    }

    private static double firstBaseline(List<Row> rows, Marker marker, LabelSide side) {
        double capital = CAP_HEIGHT * rows.getFirst().size();
        double below = DESCENT * rows.getLast().size();
        double span = rows.stream().skip(1).mapToDouble(Row::leading).sum();
        double y = marker.centre().y();
        double straight = marker.halfHeight() + Sheet.NAME_GAP;
        double diagonal = Math.max(marker.halfHeight() * DIAGONAL, Sheet.TRACK_WIDTH / 2) + Sheet.NAME_GAP + 2;
        return switch (side) {
            case E, W -> y - (span + capital) / 2 + capital;
            case N -> y - straight - below - span;
            case S -> y + straight + capital;
            case NE, NW -> y - diagonal - below - span;
            case SE, SW -> y + diagonal + capital;
        };
    }
}
