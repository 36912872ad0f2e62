package throughline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.consent.Asked;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateReason;
import throughline.consent.Journey;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.rule.Rule;

/**
 * Those cells of a gate that one sentence can speak of: alike in their reason, its request and what is required.
 *
 * @param gate the gate they are of
 * @param cells one or more, in the gate's order
 */
record CellGroup(Gate gate, List<GateCell> cells) {

    private record Key(
            GateReason reason,
            Optional<Asked> source,
            String required,
            @Nullable LocalDate lapses) {}

    /** The groups of a gate, in the order of their first cells. */
    static List<CellGroup> of(Gate gate) {
        Map<Key, List<GateCell>> groups = new LinkedHashMap<>();
        for (GateCell cell : gate.cells()) {
            boolean ready = cell.reason() == GateReason.ASKED || cell.reason() == GateReason.FREE;
            if (!ready) {
                String required = cell.reason() == GateReason.MODEL ? Phrases.required(cell) : "";
                Key key = new Key(cell.reason(), cell.source(), required, cell.lapses());
                groups.computeIfAbsent(key, it -> new ArrayList<>()).add(cell);
            }
        }
        return groups.values().stream()
                .map(cells -> new CellGroup(gate, List.copyOf(cells)))
                .toList();
    }

    /** Cells that are ready by a request whose touchpoint has no date, though the one that requires it has. */
    static Optional<CellGroup> undated(Gate gate, Journey journey) {
        if (journey.order().get(gate.position()).when() == null) {
            return Optional.empty();
        }
        List<GateCell> cells = new ArrayList<>();
        for (GateCell cell : gate.cells()) {
            Asked asked = cell.source().orElse(null);
            boolean open = cell.reason() == GateReason.ASKED
                    && asked != null
                    && asked.position() != gate.position()
                    && isOpen(journey, asked.position());
            if (open
                    && (cells.isEmpty() || cell.source().equals(cells.getFirst().source()))) {
                cells.add(cell);
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new CellGroup(gate, cells));
    }

    /** True if nobody has said when a touchpoint happens. What begins with its campaign has that one's first day. */
    private static boolean isOpen(Journey journey, int position) {
        LocalDate starts = journey.campaign().starts();
        return journey.order().get(position).when() == null
                && (starts == null || !journey.placed().get(position).from().equals(starts.atStartOfDay()));
    }

    /** True if nobody has said yet whom its touchpoint speaks to. */
    boolean reachesNobody(Plan plan, Journey journey) {
        return plan.audiences(journey.campaign(), journey.order().get(gate.position()))
                .isEmpty();
    }

    GateReason reason() {
        return cells.getFirst().reason();
    }

    Optional<Asked> source() {
        return cells.getFirst().source();
    }

    /** The markets it is about. */
    List<String> markets() {
        return cells.stream().map(GateCell::market).distinct().toList();
    }

    /** Ids of the rules that decide; none where no rule says anything. */
    List<String> rules() {
        return cells.stream()
                .map(GateCell::rule)
                .filter(java.util.Objects::nonNull)
                .map(Rule::id)
                .distinct()
                .toList();
    }

    /**
     * The permission as its sentence names it: with the markets and platforms it is about, where others are not.
     *
     * @param always true to name the markets in any case
     */
    String what(String permission, Catalogue catalogue, boolean always) {
        String what = permission;
        List<String> platforms =
                cells.stream().map(GateCell::platform).distinct().toList();
        List<String> markets = markets();
        boolean allPlatforms = true;
        boolean allMarkets = true;
        for (GateCell cell : gate.cells()) {
            boolean here = markets.contains(cell.market());
            allMarkets &= here;
            allPlatforms &= !here || platforms.contains(cell.platform());
        }
        if (!allPlatforms && !platforms.contains("")) {
            what = Words.say("phrase.on", what, Phrases.platforms(platforms));
        }
        boolean named = !markets.equals(List.of(""));
        return named && (always || !allMarkets)
                ? Words.say("phrase.in", what, Phrases.markets(catalogue, markets))
                : what;
    }
}
