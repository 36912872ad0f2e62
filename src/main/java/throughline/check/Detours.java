package throughline.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import throughline.map.Station;
import throughline.map.TransitMap;

/**
 * Ways over the map by way of another station. Every new start costs a walk over the whole map, so it chooses starts that
 * come again.
 */
final class Detours {

    private final TransitMap map;
    private final Set<String> starts = ConcurrentHashMap.newKeySet();

    Detours(TransitMap map) {
        this.map = map;
    }

    /**
     * The candidate that makes the way from one station to another least longer; of equal ones the first by id.
     *
     * @param from where the way begins, empty if it may begin anywhere
     * @return empty only if there is no candidate
     */
    Optional<Station> cheapest(Optional<String> from, String to, List<Station> candidates) {
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        // Candidates come again in other findings, ends seldom: once there were more searches than candidates, it is
        // cheaper to search from these.
        boolean fromCandidates = candidates.size() <= starts.size();
        return candidates.stream()
                .min(Comparator.comparingDouble((Station s) -> {
                            double before = from.isEmpty() ? 0 : cost(from.get(), s.id(), fromCandidates);
                            return before + cost(to, s.id(), fromCandidates);
                        })
                        .thenComparing(Station::id));
    }

    /**
     * In whole hundredths of a unit. Ways cost the same in both directions but for the last digits, so either end can be
     * where the search starts.
     */
    private double cost(String end, String candidate, boolean fromCandidate) {
        String start = fromCandidate ? candidate : end;
        String goal = fromCandidate ? end : candidate;
        starts.add(start);
        return Math.rint(map.graph().cost(start, goal));
    }
}
