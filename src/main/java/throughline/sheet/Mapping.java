package throughline.sheet;

import java.util.Map;
import java.util.TreeMap;
import throughline.table.Notation;
import throughline.table.TableKind;

/**
 * How a sheet is taken in.
 *
 * @param kind what its rows are: touchpoints or campaigns
 * @param heading the place of the row of headings among the sheet's rows, counted from 0
 * @param headingRows 1, or 2 where headings stand in two rows
 * @param columns the key of the plan's column for each column of the sheet that comes in, counted from 0
 * @param notation how days and numbers are written in cells of text
 * @param stations what people chose for names that are no station's: an id, or empty to leave the rows out
 * @param leaveOutBad true to take the good rows and leave the others
 */
public record Mapping(
        TableKind kind,
        int heading,
        int headingRows,
        Map<Integer, String> columns,
        Notation notation,
        Map<String, String> stations,
        boolean leaveOutBad) {

    /** Copies the maps. */
    public Mapping {
        columns = java.util.Collections.unmodifiableMap(new TreeMap<>(columns));
        stations = Map.copyOf(stations);
    }

    /** The same for another column: a key, or empty for one that does not come in. Each key stands once. */
    public Mapping with(int column, String key) {
        Map<Integer, String> changed = new TreeMap<>(columns);
        changed.values().remove(key);
        changed.remove(column);
        if (!key.isEmpty()) {
            changed.put(column, key);
        }
        return new Mapping(kind, heading, headingRows, changed, notation, stations, leaveOutBad);
    }

    /** The same with other columns. */
    public Mapping with(Map<Integer, String> others) {
        return new Mapping(kind, heading, headingRows, others, notation, stations, leaveOutBad);
    }

    /** The same with days and numbers written another way. */
    public Mapping with(Notation other) {
        return new Mapping(kind, heading, headingRows, columns, other, stations, leaveOutBad);
    }

    /** The same with a station for a name: an id, or empty to leave its rows out. */
    public Mapping choosing(String name, String station) {
        Map<String, String> changed = new TreeMap<>(stations);
        changed.put(Likeness.plain(name), station);
        return new Mapping(kind, heading, headingRows, columns, notation, changed, leaveOutBad);
    }

    /** The same with or without the rows that are not bad where others are. */
    public Mapping leavingOut(boolean bad) {
        return new Mapping(kind, heading, headingRows, columns, notation, stations, bad);
    }

    /** What was chosen for a name; null where nothing was. */
    @org.jspecify.annotations.Nullable
    String chosen(String name) {
        return stations.get(Likeness.plain(name));
    }
}
