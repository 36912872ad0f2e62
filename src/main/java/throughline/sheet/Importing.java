package throughline.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.table.TableKind;

/**
 * What comes of a sheet in a plan; nothing is changed by looking.
 *
 * @param change all of it as one step; null while nothing can be taken in
 * @param faults one for each bad row, in order
 * @param unknown the names that are no station's, in order of their first rows
 * @param counts how many of what
 */
public record Importing(@Nullable Change change, List<Fault> faults, List<Unknown> unknown, Counts counts) {

    private static final int TOLD_AFTER = 200;

    /** Copies the lists. */
    public Importing {
        faults = List.copyOf(faults);
        unknown = List.copyOf(unknown);
    }

    /**
     * A row that cannot be taken in.
     *
     * @param row its number in the spreadsheet, from 1
     * @param what the columns and what is wrong there, in words, without a full stop
     */
    public record Fault(int row, String what) {

        /** The fault in a sentence. */
        public String words() {
            return Words.say("import.fault", Integer.toString(row), what);
        }
    }

    /**
     * A name that is no station's.
     *
     * @param name as it is written
     * @param rows how many rows have it
     * @param likely ids of stations, the most alike first
     * @param station what is taken for now: an id, empty to leave the rows out, null while nothing is alike
     */
    public record Unknown(
            String name,
            int rows,
            List<String> likely,
            @Nullable String station) {

        /** Copies the stations. */
        public Unknown {
            likely = List.copyOf(likely);
        }
    }

    /**
     * How many of what.
     *
     * @param taken rows that become touchpoints or campaigns
     * @param campaigns new campaigns among what is made
     * @param audiences new audiences among what is made
     * @param leftOut rows left out because of their station
     * @param there rows that the plan has already, word for word
     * @param totals rows of sums and repeated headings that were passed over
     * @param inherited rows without a campaign that take the one above them
     */
    public record Counts(int taken, int campaigns, int audiences, int leftOut, int there, int totals, int inherited) {}

    /**
     * Looks at what comes of a sheet.
     *
     * @param file what the step is named after
     * @param campaign what a campaign is called for rows without any
     * @param reading is told how many rows are matched, on this thread, and may end it
     * @throws CancellationException once {@code reading} is cancelled
     */
    public static Importing of(
            Plan plan, Catalogue catalogue, Grid grid, Mapping mapping, String file, String campaign, Reading reading) {
        Wrong wrong = new Wrong(reading);
        return mapping.kind() == TableKind.CAMPAIGNS
                ? new CampaignRows(plan, catalogue, grid, mapping, wrong).importing(file)
                : new TouchpointRows(plan, catalogue, grid, mapping, campaign, wrong).importing(file);
    }

    /** What has to come in and has no column yet: a key; empty where all is there. */
    public static String missing(Mapping mapping) {
        String needed = mapping.kind() == TableKind.CAMPAIGNS ? "name" : "station";
        return mapping.columns().containsValue(needed) ? "" : needed;
    }

    /** What was wrong in the columns of a row, gathered. */
    static final class Wrong {

        private final Map<Integer, List<String>> byRow = new LinkedHashMap<>();
        private final Reading reading;
        private int count;

        Wrong(Reading reading) {
            this.reading = reading;
        }

        /** One more row is matched. */
        void matched() {
            if (reading.isCancelled()) {
                throw new CancellationException(Words.say("sheet.cancelled"));
            }
            if (++count % TOLD_AFTER == 0) {
                reading.rows(count);
            }
        }

        void add(int row, String column, String reason) {
            byRow.computeIfAbsent(row, it -> new ArrayList<>()).add(Words.say("import.fault.column", column, reason));
        }

        boolean has(int row) {
            return byRow.containsKey(row);
        }

        List<Fault> faults() {
            return byRow.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(it -> new Fault(it.getKey(), String.join("; ", it.getValue())))
                    .toList();
        }
    }
}
