package throughline.desktop.table;

/**
 * A station as a row.
 *
 * @param id the station
 * @param name its own name, empty where it has none
 * @param neighborhood where it belongs
 * @param tracks letters of the tracks that call there
 * @param channel the channel it is
 * @param kind what kind of channel
 * @param meets whether customers meet it
 * @param campaigns how many campaigns call there
 * @param lifecycle the stages it serves
 * @param description what it is, in a sentence
 */
record StationRow(
        String id,
        String name,
        Choice neighborhood,
        String tracks,
        String channel,
        Choice kind,
        Choice meets,
        int campaigns,
        String lifecycle,
        String description) {

    /** True if every word of {@code query}, in lower case, stands somewhere in the row. */
    boolean has(String query) {
        String all = String.join(
                        "\n",
                        name,
                        neighborhood.words(),
                        tracks,
                        channel,
                        kind.words(),
                        meets.words(),
                        lifecycle,
                        description)
                .toLowerCase(java.util.Locale.ROOT);
        return java.util.Arrays.stream(query.strip().split("\\s+")).allMatch(all::contains);
    }
}
