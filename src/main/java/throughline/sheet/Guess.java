package throughline.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import throughline.table.BadCell;
import throughline.table.Notation;
import throughline.table.Notation.Order;
import throughline.table.TableKind;

/** What a sheet most likely means, before anybody has said anything about it. */
public final class Guess {

    private static final int LOOKED_AT = 30;
    private static final int SAMPLE = 500;
    private static final Pattern DAY = Pattern.compile("\\s*\\d{1,2}\\s*[./-]\\s*\\d{1,2}\\s*[./-]\\s*\\d{2,4}.*");

    private Guess() {}

    /** The likely mapping; {@code local} decides where the sheet says nothing about days and numbers. */
    public static Mapping of(Grid grid, Notation local) {
        Mapping touchpoints = of(grid, TableKind.TOUCHPOINTS, local);
        Mapping campaigns = of(grid, TableKind.CAMPAIGNS, local);
        boolean hasStations = touchpoints.columns().containsValue("station");
        boolean more = touchpoints.columns().size() > campaigns.columns().size();
        return hasStations || more ? touchpoints : campaigns;
    }

    /** The likely mapping where it is known what the rows are. */
    public static Mapping of(Grid grid, TableKind kind, Notation local) {
        int heading = heading(grid, kind);
        return at(grid, kind, heading, isSecondHeading(grid, kind, heading) ? 2 : 1, local);
    }

    /** The likely columns where it is known where the headings stand. */
    public static Mapping at(Grid grid, TableKind kind, int heading, int headingRows, Notation local) {
        Map<Integer, String> columns = Headings.match(kind, headings(grid, heading, headingRows));
        Mapping mapping = new Mapping(kind, heading, headingRows, columns, local, Map.of(), false);
        return mapping.with(notation(grid, mapping, local));
    }

    /** The headings of a sheet, those of two rows in one. */
    public static List<String> headings(Grid grid, int heading, int headingRows) {
        Grid.Row first = grid.rows().get(heading);
        if (headingRows == 1 || heading + 1 >= grid.rows().size()) {
            return IntStream.range(0, grid.columns())
                    .mapToObj(i -> text(first, i))
                    .toList();
        }
        Grid.Row second = grid.rows().get(heading + 1);
        List<String> headings = new ArrayList<>();
        String above = "";
        for (int i = 0; i < grid.columns(); i++) {
            above = text(first, i).isEmpty() && !text(second, i).isEmpty() ? above : text(first, i);
            headings.add((above + " " + text(second, i)).strip());
        }
        return headings;
    }

    private static String text(Grid.Row row, int column) {
        return row.cell(column).text().strip().replace('\n', ' ');
    }

    /** The row with the most headings that are known; where there is none, the first with two cells. */
    private static int heading(Grid grid, TableKind kind) {
        int best = -1;
        long most = 1;
        for (int i = 0; i < Math.min(LOOKED_AT, grid.rows().size()); i++) {
            Grid.Row row = grid.rows().get(i);
            long known = row.cells().stream()
                    .filter(it -> !it.typed() && Headings.isKnown(kind, it.text()))
                    .count();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        if (best >= 0) {
            return best > 0 && isTop(grid.rows().get(best - 1), grid.rows().get(best), kind) ? best - 1 : best;
        }
        return IntStream.range(0, grid.rows().size())
                .filter(i -> grid.rows().get(i).filled() > 1)
                .findFirst()
                .orElse(0);
    }

    /** True if a row above the headings names what they leave empty. */
    private static boolean isTop(Grid.Row above, Grid.Row headings, TableKind kind) {
        return IntStream.range(0, above.cells().size())
                .anyMatch(i -> text(headings, i).isEmpty() && Headings.isKnown(kind, text(above, i)));
    }

    /** True if the row below the headings has headings too, and names columns that the first leaves empty. */
    private static boolean isSecondHeading(Grid grid, TableKind kind, int heading) {
        if (heading + 1 >= grid.rows().size()) {
            return false;
        }
        Grid.Row first = grid.rows().get(heading);
        Grid.Row second = grid.rows().get(heading + 1);
        boolean plain = second.cells().stream().noneMatch(Grid.Cell::typed);
        long known = second.cells().stream()
                .filter(it -> Headings.isKnown(kind, it.text()))
                .count();
        boolean fills = IntStream.range(0, second.cells().size())
                .anyMatch(i -> text(first, i).isEmpty() && !text(second, i).isEmpty());
        return plain && known > 0 && (fills || known > second.filled() / 2);
    }

    /** The keys of the columns that a sheet of that kind can fill, in order. */
    public static List<String> keys(TableKind kind) {
        return Headings.keys(kind);
    }

    /** What the program calls a column that can come in. */
    public static String title(TableKind kind, String key) {
        return Headings.title(kind, key);
    }

    /** The rows below the headings. */
    public static List<Grid.Row> data(Grid grid, Mapping mapping) {
        int from = Math.min(grid.rows().size(), mapping.heading() + mapping.headingRows());
        return grid.rows().subList(from, grid.rows().size());
    }

    private static Notation notation(Grid grid, Mapping mapping, Notation local) {
        List<String> days = samples(grid, mapping, "when", "starts", "ends").stream()
                .filter(it -> DAY.matcher(it).matches())
                .toList();
        List<String> numbers = samples(grid, mapping, "cost", "budget");
        Order order = local.order();
        // Points stand between day, month and year where the day comes first.
        boolean points = days.stream().anyMatch(it -> it.matches("\\s*\\d{1,2}\\..*"));
        long dayFirst = readable(days, local.in(Order.DAY_FIRST));
        long monthFirst = readable(days, local.in(Order.MONTH_FIRST));
        if (dayFirst != monthFirst || points) {
            order = points || dayFirst > monthFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
        }
        long comma =
                numbers.stream().filter(it -> isNumber(it, local.with(','))).count();
        long point =
                numbers.stream().filter(it -> isNumber(it, local.with('.'))).count();
        char decimal = comma == point ? local.decimal() : comma > point ? ',' : '.';
        return new Notation(order, decimal);
    }

    private static long readable(List<String> days, Notation notation) {
        return days.stream()
                .filter(it -> {
                    try {
                        return notation.day(it) != null;
                    } catch (BadCell bad) {
                        return false;
                    }
                })
                .count();
    }

    private static boolean isNumber(String text, Notation notation) {
        try {
            return notation.number(text) != null;
        } catch (BadCell bad) {
            return false;
        }
    }

    private static List<String> samples(Grid grid, Mapping mapping, String... keys) {
        List<String> samples = new ArrayList<>();
        mapping.columns().forEach((column, key) -> {
            if (List.of(keys).contains(key)) {
                data(grid, mapping).stream()
                        .limit(SAMPLE)
                        .map(row -> row.cell(column))
                        .filter(cell -> !cell.typed() && !cell.text().isBlank())
                        .map(Grid.Cell::text)
                        .forEach(samples::add);
            }
        });
        return samples;
    }
}
